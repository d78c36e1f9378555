import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { childOptions, run } from "./child-user.server.ts";
import type { Place } from "./place.server.ts";
import { isAlive, readPostmaster } from "./postmaster.server.ts";
import type { Programs } from "./programs.server.ts";

const patience = 120_000;
const logLimit = 5_000_000;

/**
 * The port of the server that a killed app left running on this cluster, or null. Clears what a dead one left. A server
 * that was killed too and is still dying neither answers nor is gone: that is waited for.
 */
export async function adoptServer(
  place: Place,
  answersAt: (port: number) => Promise<boolean>,
): Promise<number | null> {
  const until = Date.now() + patience;
  for (;;) {
    const found = await readPostmaster(place.cluster);
    if (!found) return null;
    if (!(await isAlive(found, place.cluster))) {
      await rm(join(place.cluster, "postmaster.pid"), { force: true });
      return null;
    }
    if (found.ready && (await answersAt(found.port))) return found.port;
    if (Date.now() > until) throw new Error(`Postgres (process ${found.pid}) does not answer.`);
    await pause(25);
  }
}

/**
 * Starts Postgres on the wanted port, or on a free one, and waits until it answers. It outlives us, so that nothing is
 * lost with us.
 */
export async function launchServer(
  place: Place,
  programs: Programs,
  durable: boolean,
  wanted?: number,
): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort());
    const child = await spawnServer(place, programs, port, durable);
    if (await becomesReady(child, place)) return port;
    // Another program took the port just now, or the last children of a killed server are still leaving.
    if (attempt === 10) throw new Error(`Postgres does not start:\n${await endOfLog(place)}`);
    await pause(200);
  }
}

/** Ends all connections and waits until everything is on disk. A server that is already gone is fine. */
export async function stopServer(place: Place, programs: Programs): Promise<void> {
  for (const mode of ["fast", "immediate"]) {
    const found = await readPostmaster(place.cluster);
    if (!found || !(await isAlive(found, place.cluster))) return;
    const stop = ["stop", `--pgdata=${place.cluster}`, `--mode=${mode}`, "--timeout=30"];
    await run(place.user, programs.pg_ctl, stop).catch((error: unknown) => {
      if (mode === "immediate") throw error;
    });
  }
}

async function spawnServer(place: Place, programs: Programs, port: number, durable: boolean) {
  const path = join(place.own, "server.log");
  const tooLong = await stat(path).then(
    ({ size }) => size > logLimit,
    () => false,
  );
  const log = await open(path, tooLong ? "w" : "a", 0o600);
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "io_method=sync",
    // The details of an error quote rows, and rows hold personal data.
    "log_error_verbosity=terse",
    ...(durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  const child = spawn(
    programs.postgres,
    ["-D", place.cluster, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...childOptions(place.user), detached: true, stdio: ["ignore", log.fd, log.fd] },
  );
  child.on("error", () => {});
  child.unref();
  await log.close();
  return child;
}

async function becomesReady(child: ChildProcess, place: Place): Promise<boolean> {
  const until = Date.now() + patience;
  while (child.pid && child.exitCode === null && child.signalCode === null && Date.now() < until) {
    const postmaster = await readPostmaster(place.cluster);
    if (postmaster?.ready && postmaster.pid === child.pid) return true;
    await pause(15);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function endOfLog(place: Place): Promise<string> {
  return (await readFile(join(place.own, "server.log"), "utf8")).trim().split("\n").slice(-8).join("\n");
}
