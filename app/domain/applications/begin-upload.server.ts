import { and, desc, eq, inArray, isNull } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { uploads } from "#db/schema/uploads.ts";

import { MAX_FILE_BYTES, MAX_FILE_MEGABYTES, MAX_FILES } from "./file-limits.ts";
import { findOwnForFiles } from "./find-own-for-files.server.ts";
import { whyFull } from "./full-of-files.server.ts";
import { limitUploads } from "./limit-uploads.server.ts";

export type UploadInput = {
  readonly name: string;
  readonly sizeBytes: number;
  /** SHA-256 of what tells this file from another: its name, size and last change. */
  readonly fingerprint: string;
};

/**
 * Announces a file that will come in pieces. The same file announced again, by a new tab or because an answer was
 * lost, is the same upload; `fileId` when it had arrived whole. At most ten are under way in a plan: the oldest make
 * place, and `dropped` says of which the bytes may go. Nobody begins more than `UPLOADS_AN_HOUR` ("too-often").
 */
export async function beginUpload(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  input: UploadInput,
) {
  if (input.sizeBytes === 0) return problem("file-empty");
  if (input.sizeBytes > MAX_FILE_BYTES) return problem("file-too-large", { megabytes: MAX_FILE_MEGABYTES });
  const allowed = await limitUploads(db, entrepreneur.personId);
  if (!allowed.ok) return allowed;
  return write(db, entrepreneur, { verb: "begin-upload" }, async ({ tx, now, record }) => {
    const found = await findOwnForFiles(tx, entrepreneur.personId, applicationId, now);
    if (!found.ok) return found;
    const { corporationId, tenderId } = found.value.plan;
    const own = { corporationId, applicationId };
    const [before] = await tx
      .select({ uploadId: uploads.id, fileId: uploads.fileId })
      .from(uploads)
      .where(and(ofPlan(own), eq(uploads.fingerprint, input.fingerprint)));
    if (before) return done({ ...before, dropped: [] });
    const full = await whyFull(tx, found.value.plan, now);
    if (full) return full;
    const dropped = await dropOldest(tx, own);
    const [begun] = await tx
      .insert(uploads)
      .values({ ...own, ...input, startedBy: entrepreneur.personId, createdAt: now })
      .returning({ uploadId: uploads.id, fileId: uploads.fileId });
    if (!begun) throw new Error("no upload was begun");
    await record("application.upload-begun", { ...own, tenderId }, { uploadId: begun.uploadId });
    return done({ ...begun, dropped });
  });
}

type OfPlan = { readonly corporationId: string; readonly applicationId: string };

function ofPlan({ corporationId, applicationId }: OfPlan) {
  return and(eq(uploads.corporationId, corporationId), eq(uploads.applicationId, applicationId));
}

/** Nobody fills the disk with beginnings. */
async function dropOldest(tx: Transaction, own: OfPlan): Promise<string[]> {
  const underWay = await tx
    .select({ id: uploads.id })
    .from(uploads)
    .where(and(ofPlan(own), isNull(uploads.fileId)))
    .orderBy(desc(uploads.createdAt), desc(uploads.id));
  const oldest = underWay.slice(MAX_FILES - 1).map(({ id }) => id);
  if (oldest.length > 0) await tx.delete(uploads).where(and(ofPlan(own), inArray(uploads.id, oldest)));
  return oldest;
}
