import { and, count, eq, gt, isNull } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { type applications, files } from "#db/schema/applications.ts";

import { findOwnForChange } from "./find-own.server.ts";
import { filesOpenSince, whyNoFiles } from "./repair/attach-rules.server.ts";

/** A plan carries at most ten files (domain.md 3a). */
const MAX_FILES = 10;
/** What is missing fits in three. */
const MAX_REPAIR_FILES = 3;

export type FileInput = {
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly contentHash: string;
};

/**
 * Announces a file before its bytes are stored: a row that nobody is offered until `confirmFile`. Answers the key
 * under which the bytes must be stored.
 */
export async function announceFile(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  input: FileInput,
  storageKey: string,
  key?: string,
) {
  const command = { verb: "announce-file", key, input: { applicationId, ...input } };
  return write(db, entrepreneur, command, async ({ tx, now, record }) => {
    const found = await findOwnForChange(tx, entrepreneur.personId, applicationId);
    if (!found) return problem("not-found");
    const { plan } = found;
    const why = await whyNoFiles(tx, found, now);
    if (why) return why;
    const own = { corporationId: plan.corporationId, applicationId };
    if (await isFull(tx, plan, now)) return problem("too-many-files");
    const [file] = await tx
      .insert(files)
      .values({ ...own, ...input, storageKey, uploadedBy: entrepreneur.personId, createdAt: now })
      .returning({ id: files.id });
    if (!file) throw new Error("no file was announced");
    await record("application.file-announced", { ...own, tenderId: plan.tenderId }, { fileId: file.id });
    return done({ fileId: file.id, storageKey });
  });
}

/**
 * The bytes are stored: from now on the file belongs to the plan. Counted again under the lock of the plan, since
 * several may have been on their way at once.
 */
export async function confirmFile(db: Db, entrepreneur: Entrepreneur, applicationId: string, fileId: string) {
  return write(db, entrepreneur, { verb: "confirm-file" }, async ({ tx, now, record }) => {
    const found = await findOwnForChange(tx, entrepreneur.personId, applicationId);
    if (!found) return problem("not-found");
    // Sealed meanwhile: the seal was counted without this file. A call that closed meanwhile takes it still.
    if (found.plan.state !== "draft") {
      const why = await whyNoFiles(tx, found, now);
      if (why) return why;
    }
    const { corporationId, tenderId } = found.plan;
    if (await isFull(tx, found.plan, now)) return problem("too-many-files");
    const [added] = await tx
      .update(files)
      .set({ ready: true })
      .where(
        and(
          eq(files.corporationId, corporationId),
          eq(files.applicationId, applicationId),
          eq(files.id, fileId),
          eq(files.ready, false),
          isNull(files.removedAt),
        ),
      )
      .returning({ id: files.id });
    if (!added) return problem("not-found");
    await record("application.file-added", { corporationId, tenderId, applicationId }, { fileId });
    return done({ fileId });
  });
}

/** Ten in a plan; and when a file is asked afterwards, a few more for that alone. */
async function isFull(tx: Transaction, plan: typeof applications.$inferSelect, now: Date): Promise<boolean> {
  const since = await filesOpenSince(tx, plan, now);
  const [row] = await tx
    .select({ total: count() })
    .from(files)
    .where(
      and(
        eq(files.corporationId, plan.corporationId),
        eq(files.applicationId, plan.id),
        eq(files.ready, true),
        since ? gt(files.createdAt, since) : undefined,
      ),
    );
  return (row?.total ?? 0) >= (since ? MAX_REPAIR_FILES : MAX_FILES);
}
