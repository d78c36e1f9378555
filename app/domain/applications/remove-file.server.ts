import { and, eq, gt } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";

import { findOwnForChange } from "./find-own.server.ts";
import { filesOpenSince, whyNoFiles } from "./repair/attach-rules.server.ts";

/**
 * Takes a file out of a draft. Removing what is gone already is fine. Its bytes go with `sweepFiles`, which finds them
 * by this row.
 */
export async function removeFile(db: Db, entrepreneur: Entrepreneur, applicationId: string, fileId: string) {
  return write(db, entrepreneur, { verb: "remove-file" }, async ({ tx, now, record }) => {
    const found = await findOwnForChange(tx, entrepreneur.personId, applicationId);
    if (!found) return problem("not-found");
    const { corporationId, tenderId } = found.plan;
    const why = await whyNoFiles(tx, found, now);
    if (why) return why;
    // What was sealed stays; what came with an open repair may go again.
    const since = await filesOpenSince(tx, found.plan, now);
    await tx
      .update(files)
      .set({ ready: false, removedAt: now })
      .where(
        and(
          eq(files.corporationId, corporationId),
          eq(files.applicationId, applicationId),
          eq(files.id, fileId),
          since ? gt(files.createdAt, since) : undefined,
        ),
      );
    await record("application.file-removed", { corporationId, tenderId, applicationId }, { fileId });
    return done({ fileId });
  });
}
