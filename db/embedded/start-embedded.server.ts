import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import postgres from "postgres";

import { answers } from "./answers.server.ts";
import { ensureCluster, owner } from "./cluster.server.ts";
import { lockFolder } from "./folder-lock.server.ts";
import { findPlace, type Place, preparePlace } from "./place.server.ts";
import { findPrograms } from "./programs.server.ts";
import { adoptServer, launchServer, stopServer } from "./server-process.server.ts";

export type Embedded = {
  readonly url: string;
  /** True when a server was found running that a killed app had left behind. */
  readonly adopted: boolean;
  /** Starts a server that died again, at the same address; leaves one that lives alone. Throws when it does not come. */
  readonly revive: () => Promise<void>;
  /** Stops the server and gives the folder free; safe to call twice. */
  readonly stop: () => Promise<void>;
};

const database = "plint";

/**
 * Starts a real Postgres with its data in `dataDir`, or adopts the one that a killed app left there. Throws
 * FolderInUse, having touched nothing, while another live process uses the folder: call it once per process.
 * Only tests may give up durability.
 */
export async function startEmbedded(options: {
  readonly dataDir: string;
  readonly log: (message: string) => void;
  readonly durable?: boolean | undefined;
}): Promise<Embedded> {
  const { log, durable = true } = options;
  const place = await findPlace(options.dataDir);
  const lock = await lockFolder(place.home);
  try {
    await preparePlace(place, log);
    const programs = await findPrograms(place);
    const password = await ensureCluster(place, programs, durable);
    const urlAt = (at: number) => `postgres://${owner}:${password}@127.0.0.1:${at}/${database}`;
    const adopt = () => adoptServer(place, (at) => answers(urlAt(at)));
    const running = await adopt();
    const port = running ?? (await launchServer(place, programs, durable));
    const url = urlAt(port);
    await ensureDatabase(url);
    await writeFile(addressFile(place), `${url}\n`, { mode: 0o600 });
    log(`Postgres ${running ? "was still running" : "started"} on port ${port}, data in ${place.cluster}`);
    return { url, adopted: running !== null, revive, stop: once(() => stop()) };

    async function revive(): Promise<void> {
      if ((await adopt()) !== null) return;
      await launchServer(place, programs, durable, port);
      log(`Postgres had stopped and was started again on port ${port}`);
    }

    async function stop(): Promise<void> {
      await stopServer(place, programs);
      await rm(addressFile(place), { force: true });
      lock.release();
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** For people: `psql "$(cat .data/postgres/url)"`. */
function addressFile(place: Place): string {
  return join(place.own, "url");
}

/** A successful sign-in also proves that the server is ours: the password is random and known to no other. */
async function ensureDatabase(url: string): Promise<void> {
  const probe = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await probe`select 1`;
  } catch (error) {
    if (!(error instanceof postgres.PostgresError) || error.code !== "3D000") throw error;
    const address = new URL(url);
    address.pathname = "/postgres";
    const maintenance = postgres(address.href, { max: 1, onnotice: () => {} });
    await maintenance`create database ${maintenance(database)}`.finally(() => maintenance.end());
  } finally {
    await probe.end();
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let started: Promise<void> | undefined;
  return () => (started ??= work());
}
