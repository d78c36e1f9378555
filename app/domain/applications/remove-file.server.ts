import { and, eq, gt, isNull } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { PlanWriter } from "#app/domain/people/actor.ts";
import { done } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";
import { uploads } from "#db/schema/uploads.ts";

import { findOwnForFiles } from "./find-own-for-files.server.ts";
import { filesOpenSince } from "./repair/attach-rules.server.ts";

/**
 * Takes a file out of a draft. Removing what is gone already is fine. Its bytes go with `sweepFiles`, which finds them
 * by this row.
 */
export async function removeFile(db: Db, writer: PlanWriter, applicationId: string, fileId: string) {
  return write(db, writer, { verb: "remove-file" }, async ({ tx, now, record }) => {
    const found = await findOwnForFiles(tx, writer.personId, applicationId, now);
    if (!found.ok) return found;
    const { corporationId, tenderId } = found.value.plan;
    // What was sealed stays; what came with an open repair may go again.
    const since = await filesOpenSince(tx, found.value.plan, now);
    const removed = await tx
      .update(files)
      .set({ ready: false, removedAt: now })
      .where(
        and(
          eq(files.corporationId, corporationId),
          eq(files.applicationId, applicationId),
          eq(files.id, fileId),
          isNull(files.removedAt),
          since ? gt(files.createdAt, since) : undefined,
        ),
      )
      .returning({ id: files.id });
    if (removed.length === 0) return done({ fileId });
    // The same file chosen again is then sent again.
    await tx.delete(uploads).where(and(eq(uploads.corporationId, corporationId), eq(uploads.fileId, fileId)));
    await record("application.file-removed", { corporationId, tenderId, applicationId }, { fileId });
    return done({ fileId });
  });
}
