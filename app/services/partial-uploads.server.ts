import { constants } from "node:fs";
import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";

import { checkedKey } from "./file-key.ts";
import { codeOf, isStorageFull } from "./files.local.server.ts";

type Piece = {
  /** Where in the whole it begins. What was received already may come again. */
  readonly offset: number;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** No more than this is kept, whatever is sent. */
  readonly atMost: number;
};

export type PartialUploads = {
  /** How many bytes from the beginning are here: where the sender goes on. */
  readonly received: (id: string) => Promise<number>;
  /** Keeps what arrives as it arrives: a line that drops costs nothing that came before. "gap" when some is missing. */
  readonly append: (id: string, piece: Piece) => Promise<Outcome<null, "gap" | "too-large" | "storage-full">>;
  readonly read: (id: string) => Promise<Uint8Array>;
  readonly forget: (ids: readonly string[]) => Promise<void>;
  /** Forgets what nobody added to since `before`. */
  readonly sweep: (before: Date) => Promise<void>;
};

/**
 * Files on their way, in a folder of this machine, whatever storage they end in; they survive a restart. A machine that
 * never saw an upload has received nothing of it, so that the sender begins again there.
 */
export function partialUploads(root: string): PartialUploads {
  const placeOf = (id: string) => join(root, checkedKey(id));
  const received = async (id: string) => {
    const found = await stat(placeOf(id)).catch(nullWhenAbsent);
    return found?.size ?? 0;
  };
  return {
    received,
    async append(id, { offset, bytes, atMost }) {
      const place = placeOf(id);
      await mkdir(root, { recursive: true, mode: 0o700 });
      if (offset > (await received(id))) return problem("gap");
      try {
        return await writeFrom(place, offset, bytes, atMost);
      } catch (error) {
        if (isStorageFull(error)) return problem("storage-full");
        throw error;
      }
    },
    read: (id) => readFile(placeOf(id)),
    async forget(ids) {
      for (const id of ids) await rm(placeOf(id), { force: true });
    },
    async sweep(before) {
      for (const name of (await readdir(root).catch(nullWhenAbsent)) ?? []) {
        const found = await stat(join(root, name)).catch(nullWhenAbsent);
        if (found && found.mtime < before) await rm(join(root, name), { force: true });
      }
    },
  };
}

/**
 * Two requests for one upload (a tab that gave up and its next attempt) write the same bytes at the same places, so they
 * need not wait for each other, nor for a line that is dead without anybody having heard.
 */
async function writeFrom(place: string, offset: number, bytes: AsyncIterable<Uint8Array>, atMost: number) {
  const file = await open(place, constants.O_WRONLY | constants.O_CREAT, 0o600);
  try {
    let position = offset;
    for await (const piece of bytes) {
      const room = Math.min(piece.length, atMost - position);
      for (let written = 0; written < room;) {
        const { bytesWritten } = await file.write(piece, written, room - written, position);
        written += bytesWritten;
        position += bytesWritten;
      }
      if (room < piece.length) return problem("too-large");
    }
    await file.datasync();
    return done(null);
  } finally {
    await file.close();
  }
}

function nullWhenAbsent(error: unknown): null {
  if (codeOf(error) === "ENOENT") return null;
  throw error;
}
