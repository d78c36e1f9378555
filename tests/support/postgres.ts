import { mkdir, readdir, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

import postgres from "postgres";
import type { TestProject } from "vitest/node";

import { findPlace } from "#db/embedded/place.server.ts";
import { isAlive, readPostmaster } from "#db/embedded/postmaster.server.ts";
import { startEmbedded } from "#db/embedded/start-embedded.server.ts";

import { ensureTemplate } from "./postgres-template.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { readonly url: string; readonly template: string; readonly prefix: string };
  }
}

/** One Postgres for all tests of a run: the server of DATABASE_URL, or a private one that ends with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const server = given ? { url: given, stop: () => Promise.resolve() } : await startPrivate();
  const template = await ensureTemplate(server.url);
  const prefix = `plint_test_${process.pid}_`;
  project.provide("postgres", { url: server.url, template, prefix });
  return async () => {
    if (given) await dropDatabases(given, prefix);
    await server.stop();
  };
}

async function startPrivate() {
  const runs = join(tmpdir(), `plint-tests-${userInfo().uid}`);
  await mkdir(runs, { recursive: true, mode: 0o711 });
  await clearDeadRuns(runs);
  const dataDir = join(runs, String(process.pid));
  const embedded = await startEmbedded({ dataDir, durable: false, log: () => {} });
  const stop = () => embedded.stop().then(() => rm(dataDir, { recursive: true, force: true }));
  return { url: embedded.url, stop };
}

/** A run that was killed leaves its server and its data behind; the folder is named after its process. */
async function clearDeadRuns(runs: string): Promise<void> {
  for (const name of await readdir(runs)) {
    if (isRunning(Number(name))) continue;
    const { cluster } = await findPlace(join(runs, name));
    const found = await readPostmaster(cluster);
    if (found && (await isAlive(found, cluster))) process.kill(found.pid, "SIGQUIT");
    await rm(join(runs, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const rows = await sql<{ name: string }[]>`
    select datname as name from pg_database where starts_with(datname, ${prefix})`;
  for (const { name } of rows) await sql`drop database ${sql(name)} with (force)`;
  await sql.end();
}
