import { createHash } from "node:crypto";
import { chmod, lstat, mkdir, open, readFile, realpath, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { canEnter, chooseChildUser, type ChildUser, giveTo } from "./child-user.server.ts";
import { exists } from "./exists.server.ts";

/** Where everything of one embedded database lies. */
export type Place = {
  /** `<data folder>/postgres`: the password, the address, the log; ours alone. */
  readonly own: string;
  /** Parent of the cluster; the same as `own` unless Postgres' user may not enter that. */
  readonly home: string;
  readonly cluster: string;
  readonly user: ChildUser;
};

/**
 * Finds the place of a data folder without changing anything in it. A project under a folder that only root may
 * enter keeps its cluster under /var/lib/plint instead, and `elsewhere` in the data folder says where.
 */
export async function findPlace(dataDir: string): Promise<Place> {
  await mkdir(join(dataDir, "postgres"), { recursive: true });
  const own = await realpath(join(dataDir, "postgres"));
  const pointer = await readFile(join(own, "elsewhere"), "utf8").catch(() => null);
  if (pointer) return placeAt(own, pointer.trim());
  const near = await placeAt(own, own);
  if ((await exists(near.cluster)) || canEnter(near.user, own)) return near;
  return placeAt(own, join(await commonFolder(), nameOf(own)));
}

/** Makes the home of the cluster; the pointer is on disk before anything it points at. */
export async function preparePlace(place: Place, log: (message: string) => void): Promise<void> {
  if (place.home === place.own) return;
  const pointer = join(place.own, "elsewhere");
  if (!(await exists(pointer))) {
    // A home without pointer belonged to a data folder that somebody removed to start afresh.
    await moveAside(place.home);
    await writeDurably(pointer, `${place.home}\n`);
    log(`Postgres' user may not enter ${place.own}; the database lies in ${place.home}`);
  }
  await mkdir(place.home, { recursive: true, mode: 0o700 });
  await chmod(place.home, 0o700);
  await giveTo(place.user, place.home);
}

async function placeAt(own: string, home: string): Promise<Place> {
  const cluster = join(home, "cluster");
  return { own, home, cluster, user: await chooseChildUser(cluster) };
}

function nameOf(own: string): string {
  return createHash("sha256").update(own).digest("hex").slice(0, 16);
}

/** Only root comes here. The temporary folder is the last resort: a restart of the machine may empty it. */
async function commonFolder(): Promise<string> {
  for (const folder of ["/var/lib/plint", join(tmpdir(), "plint")]) {
    try {
      await mkdir(folder, { recursive: true });
      const found = await lstat(folder);
      if (!found.isDirectory() || found.uid !== 0) continue;
      await chmod(folder, 0o755);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error("There is no folder that both root and Postgres' user may enter; set DATABASE_URL.");
}

/** Keeps one former home, so that a removed data folder can be undone by hand. */
async function moveAside(home: string): Promise<void> {
  if (!(await exists(home))) return;
  await rm(`${home}.removed`, { recursive: true, force: true });
  await rename(home, `${home}.removed`);
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(`${path}.new`, "w", 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
}
