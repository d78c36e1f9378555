import { and, eq, isNull, lt } from "drizzle-orm";

import { databaseNow, write } from "#app/domain/events/write.server.ts";
import type { PlanWriter } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { uploads } from "#db/schema/uploads.ts";
import { inScope } from "#db/scope.server.ts";

import { UPLOAD_HOURS } from "./file-limits.ts";
import { findOwnForChange } from "./find-own.server.ts";

/** Gives up an upload; one that is whole, gone or never was is fine too. Its bytes may go afterwards. */
export async function forgetUpload(db: Db, writer: PlanWriter, applicationId: string, uploadId: string) {
  return write(db, writer, { verb: "forget-upload" }, async ({ tx, record }) => {
    const found = await findOwnForChange(tx, writer.personId, applicationId);
    if (!found) return problem("not-found");
    const { corporationId, tenderId } = found.plan;
    const given = await tx
      .delete(uploads)
      .where(
        and(
          eq(uploads.corporationId, corporationId),
          eq(uploads.applicationId, applicationId),
          eq(uploads.id, uploadId),
          isNull(uploads.fileId),
        ),
      )
      .returning({ id: uploads.id });
    if (given.length > 0)
      await record("application.upload-given-up", { corporationId, tenderId, applicationId }, { uploadId });
    return done({ uploadId });
  });
}

/** Forgets uploads of more than a day old, whole or not: what came of them stands on its own. */
export async function sweepUploads(db: Db): Promise<number> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const dayAgo = new Date((await databaseNow(tx)).getTime() - UPLOAD_HOURS * 3_600_000);
    const gone = await tx.delete(uploads).where(lt(uploads.createdAt, dayAgo)).returning({ id: uploads.id });
    return gone.length;
  });
}
