import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";

import { done, problem } from "#app/lib/outcome.ts";

import { checkedKey } from "./file-key.ts";
import type { FileStorage } from "./files.server.ts";

/** Files in a folder, readable by the owner of the process only. */
export function localFiles({ root }: { root: string }): FileStorage {
  const placeOf = (key: string) => join(root, checkedKey(key).slice(0, 2), key);
  return {
    async put({ key, bytes }) {
      try {
        await writeDurably(placeOf(key), bytes);
        return done(null);
      } catch (error) {
        if (isStorageFull(error)) return problem("storage-full");
        throw error;
      }
    },
    async open(key) {
      try {
        const file = await open(placeOf(key), "r");
        return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
      } catch (error) {
        if (codeOf(error) === "ENOENT") return null;
        throw error;
      }
    },
    async delete(keys) {
      for (const key of keys) await rm(placeOf(key), { force: true });
    },
  };
}

/** The disk, or this owner's share of it, is full. */
export function isStorageFull(error: unknown): boolean {
  return codeOf(error) === "ENOSPC" || codeOf(error) === "EDQUOT";
}

// Written beside its place and renamed when it is on the disk: a crash leaves a whole file or none.
async function writeDurably(place: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(place);
  const isNew = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (isNew) await syncFolder(dirname(folder));
  const draft = join(folder, `.${randomUUID()}`);
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
    await syncFolder(folder);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The code of an error of the system, such as ENOENT. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
