import { and, eq, isNotNull, lt, or, sql } from "drizzle-orm";

import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Db } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";
import { inScope } from "#db/scope.server.ts";

import { UPLOAD_HOURS } from "./file-limits.ts";

const AT_ONCE = 100;
const SYSTEM = { kind: "system" } as const;

/**
 * Deletes the bytes of files that were taken out, and of uploads that never came to an end within a day; then their
 * rows. `deleteBytes` may be asked twice for the same key. Answers how many went.
 */
export async function sweepFiles(
  db: Db,
  deleteBytes: (keys: readonly string[]) => Promise<void>,
): Promise<number> {
  const due = await inScope(db, SYSTEM, async (tx) => {
    const dayAgo = new Date((await databaseNow(tx)).getTime() - UPLOAD_HOURS * 3_600_000);
    return tx
      .select({
        corporationId: files.corporationId,
        id: files.id,
        storageKey: files.storageKey,
        previewKey: files.previewKey,
      })
      .from(files)
      .where(and(eq(files.ready, false), or(isNotNull(files.removedAt), lt(files.createdAt, dayAgo))))
      .limit(AT_ONCE);
  });
  if (due.length === 0) return 0;
  await deleteBytes(
    due.flatMap(({ storageKey, previewKey }) => [storageKey, ...(previewKey ? [previewKey] : [])]),
  );
  // The bytes are gone; only now may the row that leads to them go too.
  await inScope(db, SYSTEM, async (tx) => {
    for (const file of due)
      await tx
        .delete(files)
        .where(
          and(eq(files.corporationId, file.corporationId), eq(files.id, file.id), sql`not ${files.ready}`),
        );
  });
  return due.length;
}
