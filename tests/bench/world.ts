import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import postgres from "postgres";

import type { Persona } from "#db/seeds/demo-cast.ts";

import { type Visitor, visit } from "./visitor.ts";

const root = join(import.meta.dirname, "..", "..");
const PATIENCE_MILLISECONDS = 120_000;

/** The built product with the demo world, in a folder and on ports of its own. */
export type World = {
  readonly origin: string;
  /** As the owner of the tables; not the product's own connection. */
  readonly owner: postgres.Sql;
  readonly databaseUrl: string;
  readonly databaseLog: string;
  readonly pid: () => number;
  readonly signIn: (persona: Persona) => Promise<Visitor>;
  /**
   * Stops the product and its Postgres and starts them again, or the product that was built in another folder; the
   * seconds until the first page was there.
   */
  readonly restart: (built?: string) => Promise<number>;
  readonly end: () => Promise<void>;
};

/** `mode` "development" begins without the demo's people and is there sooner. */
export async function openWorld(mode: "demo" | "development" = "demo"): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "plint-bench-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let product = await startProduct(folder, port, mode).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const databaseUrl = () => readFile(join(folder, "postgres", "url"), "utf8").then((url) => url.trim());
  const world = {
    url: await databaseUrl(),
    owner: postgres(await databaseUrl(), { max: 2, onnotice: () => {} }),
  };
  return {
    origin,
    get owner() {
      return world.owner;
    },
    get databaseUrl() {
      return world.url;
    },
    databaseLog: join(folder, "postgres", "server.log"),
    pid: () => product.pid,
    signIn: (persona) => signIn(origin, persona),
    restart: async (built = root) => {
      await world.owner.end();
      await product.stop();
      product = await startProduct(folder, port, mode, built);
      world.url = await databaseUrl();
      world.owner = postgres(world.url, { max: 2, onnotice: () => {} });
      return product.seconds;
    },
    end: async () => {
      await world.owner.end();
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Product = {
  readonly pid: number;
  readonly seconds: number;
  readonly stop: () => Promise<void>;
};

/** Ready is when a page comes, not when a port listens. */
async function startProduct(folder: string, port: number, mode: string, built = root): Promise<Product> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(built, "build", "server", "index.js")], {
    cwd: built,
    env: { ...environment(folder, port), PLINT_MODE: mode },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  while (!(await answers(`http://localhost:${port}/`))) {
    if (child.exitCode !== null || performance.now() - started > PATIENCE_MILLISECONDS) {
      child.kill("SIGKILL");
      throw new Error("the product does not start");
    }
    await pause(5);
  }
  return {
    pid: child.pid ?? 0,
    seconds: (performance.now() - started) / 1_000,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Nothing of the caller's own Plint: neither its database nor its keys. */
function environment(folder: string, port: number): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  const given = Object.entries({ PATH, HOME, TMPDIR, LANG }).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given),
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    DATA_DIR: folder,
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

/** A port that the machine has just given out, so that two who ask at once never get the same one. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function signIn(origin: string, persona: Persona): Promise<Visitor> {
  const door = visit(origin);
  const answer = await door.send("/demo/als", new URLSearchParams({ persona }));
  door.leave();
  const cookies = (answer.headers["set-cookie"] ?? []) as string[];
  return visit(origin, cookies.map((line) => line.split(";", 1)[0] ?? "").join("; "));
}
