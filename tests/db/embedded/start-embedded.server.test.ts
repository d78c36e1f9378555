import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

import { answers } from "#db/embedded/answers.server.ts";
import { FolderInUse } from "#db/embedded/folder-lock.server.ts";
import { findPlace, type Place } from "#db/embedded/place.server.ts";
import { isAlive, readPostmaster } from "#db/embedded/postmaster.server.ts";
import { adoptServer } from "#db/embedded/server-process.server.ts";
import { startEmbedded } from "#db/embedded/start-embedded.server.ts";

const log = () => {};
const root = process.getuid?.() === 0;
let dataDir: string;
let place: Place;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "plint-embedded-"));
  // A folder that only we may enter: for root the hardest case, because Postgres runs as somebody else.
  await chmod(dataDir, 0o700);
  place = await findPlace(dataDir);
  const first = await startEmbedded({ dataDir, log });
  await ask(first.url, "create table kept (said text)");
  await first.stop();
});

afterAll(async () => {
  const last = await startEmbedded({ dataDir, log });
  await last.stop();
  await rm(place.home, { recursive: true });
  await rm(dataDir, { recursive: true, force: true });
});

async function ask(url: string, statement: string) {
  const sql = postgres(url, { max: 1 });
  return sql.unsafe(statement).finally(() => sql.end());
}

async function holdInOtherProcess() {
  const app = spawn(process.execPath, ["--import", "tsx", "tests/support/hold-embedded.ts", dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(app.stdout), "line")) as [string];
  return { app, ...z.object({ url: z.string(), adopted: z.boolean() }).parse(JSON.parse(line)) };
}

async function killHard(app: ChildProcess) {
  app.kill("SIGKILL");
  await once(app, "exit");
}

test("the cluster lies in the data folder, or where Postgres' user may come when root's folder is closed", () => {
  expect(place.home !== place.own).toBe(root);
});

test("what was committed is there after a stop and a start, with every write on disk", async () => {
  const before = await startEmbedded({ dataDir, log });
  await ask(before.url, "insert into kept values ('restart')");
  await before.stop();
  const after = await startEmbedded({ dataDir, log });
  expect(after.adopted).toBe(false);
  expect(await ask(after.url, "select * from kept where said = 'restart'")).toHaveLength(1);
  expect([...(await ask(after.url, "show fsync"))]).toEqual([{ fsync: "on" }]);
  await after.stop();
});

test("only its owner may read the password", async () => {
  expect((await stat(join(place.own, "password"))).mode & 0o777).toBe(0o600);
});

test("a second start is refused with the number of the first, whose work goes on", async () => {
  const { app, url } = await holdInOtherProcess();
  const serving = await readPostmaster(place.cluster);
  const second = startEmbedded({ dataDir, log });
  await expect(second).rejects.toThrow(FolderInUse);
  await expect(second).rejects.toThrow(`in use by process ${app.pid}`);
  expect(await readPostmaster(place.cluster)).toEqual(serving);
  expect(await ask(url, "select 1 as one")).toHaveLength(1);
  await killHard(app);
});

test("after a kill -9 the next start adopts the server at once, with all that was acknowledged", async () => {
  const { app, url } = await holdInOtherProcess();
  await ask(url, "insert into kept values ('killed')");
  await killHard(app);
  const next = await startEmbedded({ dataDir, log });
  expect(next.adopted).toBe(true);
  expect(await ask(next.url, "select * from kept where said = 'killed'")).toHaveLength(1);
  await next.stop();
  expect(await readPostmaster(place.cluster)).toBeNull();
});

test("when the server was killed as well, the next start recovers", async () => {
  const { app, url } = await holdInOtherProcess();
  await ask(url, "insert into kept values ('both killed')");
  await killHard(app);
  const server = await readPostmaster(place.cluster);
  if (!server) throw new Error("no server");
  process.kill(server.pid, "SIGKILL");
  // Killed is not gone yet: the start sees to that by itself.
  const next = await startEmbedded({ dataDir, log });
  expect(await ask(next.url, "select * from kept where said = 'both killed'")).toHaveLength(1);
  await next.stop();
});

test("a killed server that is still dying is not adopted: the start waits until it is gone, or really answers", async () => {
  const { app, url } = await holdInOtherProcess();
  await ask(url, "insert into kept values ('dying')");
  await killHard(app);
  const server = await readPostmaster(place.cluster);
  if (!server) throw new Error("no server");
  const silent = async () => {
    process.kill(server.pid, "SIGKILL");
    return false;
  };
  expect(await adoptServer(place, silent)).toBeNull();
  const next = await startEmbedded({ dataDir, log });
  expect(await ask(next.url, "select * from kept where said = 'dying'")).toHaveLength(1);
  expect(await answers(next.url)).toBe(true);
  const living = await readPostmaster(place.cluster);
  let asked = 0;
  expect(await adoptServer(place, async () => (asked += 1) === 3)).toBe(living?.port);
  await next.stop();
  expect(await answers(next.url)).toBe(false);
});

test("a server that dies while the app runs is started again at the same address, and one that lives is left alone", async () => {
  const running = await startEmbedded({ dataDir, log });
  await ask(running.url, "insert into kept values ('revived')");
  const server = await readPostmaster(place.cluster);
  if (!server) throw new Error("no server");
  await running.revive();
  expect((await readPostmaster(place.cluster))?.pid).toBe(server.pid);
  process.kill(server.pid, "SIGKILL");
  await expect.poll(() => isAlive(server, place.cluster)).toBe(false);
  await running.revive();
  expect(await ask(running.url, "select * from kept where said = 'revived'")).toHaveLength(1);
  await running.stop();
});

test("a stale file with a number that another program has by now does not stop the start", async () => {
  const stale = [process.pid, place.cluster, 0, 5999, "", "127.0.0.1", "", "ready   ", ""].join("\n");
  await writeFile(join(place.cluster, "postmaster.pid"), stale);
  const next = await startEmbedded({ dataDir, log });
  expect(next.adopted).toBe(false);
  await next.stop();
});

test("of two that start together one wins", async () => {
  const both = await Promise.allSettled([startEmbedded({ dataDir, log }), startEmbedded({ dataDir, log })]);
  const [winner] = both.filter((one) => one.status === "fulfilled");
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await winner?.value.stop();
});

test("the address for people is readable while it serves, by its owner only", async () => {
  const running = await startEmbedded({ dataDir, log });
  const file = join(place.own, "url");
  expect((await readFile(file, "utf8")).trim()).toBe(running.url);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await running.stop();
});
