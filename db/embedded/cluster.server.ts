import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { giveTo, run } from "./child-user.server.ts";
import { exists } from "./exists.server.ts";
import type { Place } from "./place.server.ts";
import type { Programs } from "./programs.server.ts";

export const owner = "plint";

/** Makes the cluster on the first start; a half-made one is never used. Answers the owner's password. */
export async function ensureCluster(place: Place, programs: Programs, durable: boolean): Promise<string> {
  const password = await ensurePassword(place);
  if (await exists(place.cluster)) return password;
  const half = `${place.cluster}.new`;
  const passwordFile = `${place.cluster}.password`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  await giveTo(place.user, half);
  // initdb reads it as Postgres' user, who may not read ours.
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(place.user, passwordFile);
  try {
    await run(place.user, programs.initdb, [
      `--pgdata=${half}`,
      `--username=${owner}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=icu",
      "--icu-locale=nl",
      ...(durable ? [] : ["--no-sync"]),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(half, place.cluster);
  return password;
}

async function ensurePassword(place: Place): Promise<string> {
  const path = join(place.own, "password");
  const kept = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new Error(`The database was made by another user (${path} is not ours); start as that one.`, {
      cause: error,
    });
  });
  if (kept) return kept.trim();
  if (await exists(place.cluster)) throw new Error(`The password of the database is gone: ${path}`);
  const password = randomBytes(24).toString("hex");
  await writeFile(path, `${password}\n`, { mode: 0o600 });
  return password;
}
