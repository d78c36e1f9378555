import { and, eq } from "drizzle-orm";

import type { Actor } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Db } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";
import { readInScope } from "#db/scope.server.ts";

/** A file that is ready, through the first of a person's roles that reaches it; null when none does. */
export async function findFile(db: Db, actors: readonly Actor[], fileId: string) {
  for (const actor of actors) {
    const file = await readInScope(db, scopeOf(actor), async (tx) => {
      const [row] = await tx
        .select({
          name: files.name,
          type: files.type,
          sizeBytes: files.sizeBytes,
          storageKey: files.storageKey,
          previewKey: files.previewKey,
        })
        .from(files)
        .where(and(eq(files.id, fileId), eq(files.ready, true)));
      return row ?? null;
    });
    if (file) return file;
  }
  return null;
}
