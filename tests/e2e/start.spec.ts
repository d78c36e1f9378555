import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

import { expect, test } from "./fixtures.ts";
import { folder, port, root } from "./places.ts";

const good = {
  PORT: String(port + 7),
  APP_URL: "https://plint.voorbeeld.example",
  SESSION_SECRET: "twee en dertig tekens of nog meer dan dat",
  RESEND_API_KEY: "re_journey",
  MAIL_FROM: "Plint <post@plint.example>",
};

/** `npm start` with just these variables, and a data folder that does not exist yet. */
async function start(variables: Readonly<Record<string, string>>) {
  const dataDir = join(await mkdtemp(join(folder, "start-")), "data");
  const env = { PATH: process.env.PATH, NODE_ENV: "production", DATA_DIR: dataDir, ...variables };
  const server = spawn("node", ["build/server/index.js"], { cwd: root, env: env as NodeJS.ProcessEnv });
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return { server, dataDir, said: () => said };
}

async function endOf(server: ChildProcess): Promise<number | null> {
  const [code] = (await once(server, "close")) as [number | null];
  return code;
}

for (const name of ["APP_URL", "SESSION_SECRET", "RESEND_API_KEY", "MAIL_FROM"] as const) {
  test(`production does not start without ${name}, says so with an example, and touches nothing`, async () => {
    const { server, dataDir, said } = await start({ ...good, [name]: "" });
    expect(await endOf(server)).toBe(1);
    expect(said()).toContain(`${name} is missing. For example: ${name}=`);
    expect(said()).not.toContain(good.SESSION_SECRET);
    await expect(access(dataDir)).rejects.toThrow();
  });
}

test("production does not start with malformed variables, and names each of them", async () => {
  const { server, dataDir, said } = await start({ ...good, PORT: "een", APP_URL: "plint" });
  expect(await endOf(server)).toBe(1);
  expect(said()).toContain("PORT is not right. For example: PORT=3000");
  expect(said()).toContain("APP_URL is not right.");
  expect(said(), "the message alone, no trace of our code").not.toMatch(/\n\s+at |node:internal|Error:/);
  await expect(access(dataDir)).rejects.toThrow();
});

test("production starts with all of them, answers, has no demo, and stops when it is asked to", async () => {
  const { server, said } = await start(good);
  await expect.poll(said, { timeout: 60_000 }).toContain(`Plint: ${good.APP_URL}`);
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${good.PORT}${path}`)).status;
  expect(await statusOf("/healthz")).toBe(200);
  for (const path of ["/demo", "/dev/outbox", "/dev/ui"]) expect(await statusOf(path)).toBe(404);
  server.kill("SIGTERM");
  expect(await endOf(server)).toBe(0);
});

test("production does not start on a database that is not there, and names the variable", async () => {
  const dead = "postgres://plint:zeer-geheim@127.0.0.1:1/plint";
  const { server, said } = await start({ ...good, DATABASE_URL: dead });
  expect(await endOf(server)).toBe(1);
  expect(said()).toContain("DATABASE_URL leads to 127.0.0.1:1");
  expect(said()).toContain("For example: DATABASE_URL=");
  expect(said()).not.toContain("zeer-geheim");
});

test("a start on a port that is taken closes the Postgres that it had opened", async () => {
  const taken = createServer().listen(Number(good.PORT), "0.0.0.0");
  await once(taken, "listening");
  const { server, dataDir, said } = await start(good);
  expect(await endOf(server)).toBe(1);
  taken.close();
  expect(said()).toContain(`Port ${good.PORT} is in use`);
  // It tells its address there for as long as it runs.
  expect(await access(join(dataDir, "postgres", "password"))).toBeUndefined();
  await expect(access(join(dataDir, "postgres", "url"))).rejects.toThrow();
  await expect(access(join(dataDir, "postgres", "cluster", "postmaster.pid"))).rejects.toThrow();
});
