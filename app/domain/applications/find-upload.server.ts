import { and, asc, eq, isNull } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur, PlanWriter } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { uploads } from "#db/schema/uploads.ts";
import { readInScope } from "#db/scope.server.ts";

import { findOwnForFiles } from "./find-own-for-files.server.ts";
import { reachedBy } from "./find-own.server.ts";
import { limitUploads } from "./limit-uploads.server.ts";

/**
 * One's own upload, at the beginning of a request that brings more of it: what began before the deadline (`begunAt`, as
 * the database counts) may finish, what comes later is refused. `fileId` once it has arrived whole.
 */
export async function findUpload(db: Db, writer: PlanWriter, applicationId: string, uploadId: string) {
  return write(db, writer, { verb: "find-upload" }, async ({ tx, now }) => {
    const found = await findOwnForFiles(tx, writer.personId, applicationId, now);
    if (!found.ok) return found;
    const { corporationId } = found.value.plan;
    const [upload] = await tx
      .select()
      .from(uploads)
      .where(
        and(
          eq(uploads.corporationId, corporationId),
          eq(uploads.applicationId, applicationId),
          eq(uploads.id, uploadId),
        ),
      );
    return upload ? done({ upload, begunAt: now }) : problem("not-found");
  });
}

/** How far one's own upload is. Only looking: it waits for nobody who changes the plan, and holds nobody up. */
export async function findUploadProgress(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  uploadId: string,
) {
  const { personId } = entrepreneur;
  return readInScope(db, scopeOf(entrepreneur), async (tx) => {
    const [upload] = await tx
      .select({ fileId: uploads.fileId, sizeBytes: uploads.sizeBytes })
      .from(uploads)
      .innerJoin(
        applications,
        and(
          eq(applications.corporationId, uploads.corporationId),
          eq(applications.id, uploads.applicationId),
        ),
      )
      .where(
        and(
          eq(uploads.applicationId, applicationId),
          eq(uploads.id, uploadId),
          reachedBy(tx, personId, ["edit"]),
        ),
      );
    return upload ? done(upload) : problem("not-found");
  });
}

/** May a file be added to this plan now? Asked before its bytes are received; `begunAt` as `findUpload` says. */
export async function mayAddFile(db: Db, writer: PlanWriter, applicationId: string) {
  const allowed = await limitUploads(db, writer.personId);
  if (!allowed.ok) return allowed;
  return write(db, writer, { verb: "may-add-file" }, async ({ tx, now }) => {
    const found = await findOwnForFiles(tx, writer.personId, applicationId, now);
    return found.ok ? done({ begunAt: now }) : found;
  });
}

/** What began but did not arrive whole, the oldest first. */
export async function listUnfinished(tx: Transaction, applicationId: string) {
  return tx
    .select({ id: uploads.id, name: uploads.name, sizeBytes: uploads.sizeBytes })
    .from(uploads)
    .where(and(eq(uploads.applicationId, applicationId), isNull(uploads.fileId)))
    .orderBy(asc(uploads.createdAt), asc(uploads.id));
}
