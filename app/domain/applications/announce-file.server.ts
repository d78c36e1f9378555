import { and, eq, isNull } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { PlanWriter } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";
import { uploads } from "#db/schema/uploads.ts";

import { findOwnForFiles } from "./find-own-for-files.server.ts";
import { findOwnForChange, refusalTo } from "./find-own.server.ts";
import { whyFull } from "./full-of-files.server.ts";
import { whyNoFiles } from "./repair/attach-rules.server.ts";

export type FileInput = {
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly contentHash: string;
  readonly pages?: number | null;
};

type Storing = {
  readonly storageKey: string;
  readonly previewKey?: string | null;
  /** When the request began that brought the last of it, as the database counts; the deadline is judged by that. */
  readonly begunAt?: Date;
  readonly key?: string | undefined;
  /** It came in one go: no upload of its own says that the same bytes are the same file. */
  readonly makesNew?: boolean;
};

/**
 * Announces a file before its bytes are stored: a row that nobody is offered until `confirmFile`. Answers the keys
 * under which the bytes and the picture of it must be stored.
 */
export async function announceFile(
  db: Db,
  writer: PlanWriter,
  applicationId: string,
  input: FileInput,
  { storageKey, previewKey = null, begunAt, key, makesNew = false }: Storing,
) {
  const command = { verb: "announce-file", key, input: { applicationId, ...input }, makesNew };
  return write(db, writer, command, async ({ tx, now, record }) => {
    const found = await findOwnForFiles(tx, writer.personId, applicationId, begunAt ?? now);
    if (!found.ok) return found;
    const { plan } = found.value;
    const full = await whyFull(tx, plan, begunAt ?? now);
    if (full) return full;
    const own = { corporationId: plan.corporationId, applicationId };
    const [file] = await tx
      .insert(files)
      .values({
        ...own,
        ...input,
        storageKey,
        previewKey,
        uploadedBy: writer.personId,
        createdAt: now,
      })
      .returning({ id: files.id });
    if (!file) throw new Error("no file was announced");
    await record("application.file-announced", { ...own, tenderId: plan.tenderId }, { fileId: file.id });
    return done({ fileId: file.id, storageKey, previewKey });
  });
}

/**
 * The bytes are stored: from now on the file belongs to the plan. Counted again under the lock of the plan, since
 * several may have been on their way at once. Of one upload comes one file: when that was there already, it is the
 * answer. Confirming again changes nothing.
 */
export async function confirmFile(
  db: Db,
  writer: PlanWriter,
  applicationId: string,
  fileId: string,
  uploadId: string | null = null,
) {
  return write(db, writer, { verb: "confirm-file" }, async ({ tx, now, record }) => {
    const found = await findOwnForChange(tx, writer.personId, applicationId);
    if (!found) return refusalTo(tx, writer.personId, applicationId);
    // Sealed meanwhile: the seal was counted without this file. A call that closed meanwhile takes it still.
    if (found.plan.state !== "draft" || found.plan.submittedAt) {
      const why = await whyNoFiles(tx, found, now);
      if (why) return why;
    }
    const { corporationId, tenderId } = found.plan;
    const own = { corporationId, applicationId };
    const upload = uploadId ? await findUploadOf(tx, own, uploadId) : null;
    // Given up while the last of it was on its way.
    if (uploadId && !upload) return problem("not-found");
    const before = await findReady(tx, own, upload?.fileId ?? fileId);
    if (before) return done({ fileId: before.id });
    const full = await whyFull(tx, found.plan, now);
    if (full) return full;
    const [added] = await tx
      .update(files)
      .set({ ready: true })
      .where(and(isFile(own, fileId), eq(files.ready, false), isNull(files.removedAt)))
      .returning({ id: files.id });
    if (!added) return problem("not-found");
    if (uploadId)
      await tx
        .update(uploads)
        .set({ fileId })
        .where(and(eq(uploads.corporationId, corporationId), eq(uploads.id, uploadId)));
    await record("application.file-added", { ...own, tenderId }, { fileId });
    return done({ fileId });
  });
}

type OfPlan = { readonly corporationId: string; readonly applicationId: string };

async function findUploadOf(tx: Transaction, own: OfPlan, uploadId: string) {
  const [upload] = await tx
    .select({ fileId: uploads.fileId })
    .from(uploads)
    .where(
      and(
        eq(uploads.corporationId, own.corporationId),
        eq(uploads.applicationId, own.applicationId),
        eq(uploads.id, uploadId),
      ),
    );
  return upload ?? null;
}

async function findReady(tx: Transaction, own: OfPlan, fileId: string) {
  const [file] = await tx
    .select({ id: files.id })
    .from(files)
    .where(and(isFile(own, fileId), eq(files.ready, true)));
  return file ?? null;
}

function isFile({ corporationId, applicationId }: OfPlan, fileId: string) {
  return and(
    eq(files.corporationId, corporationId),
    eq(files.applicationId, applicationId),
    eq(files.id, fileId),
  );
}
