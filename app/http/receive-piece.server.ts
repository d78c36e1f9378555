import { createHash } from "node:crypto";

import { beginUpload } from "#app/domain/applications/begin-upload.server.ts";
import { CHUNK_BYTES } from "#app/domain/applications/file-limits.ts";
import { findUpload, findUploadProgress } from "#app/domain/applications/find-upload.server.ts";
import { forgetUpload } from "#app/domain/applications/forget-upload.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";

import { database } from "./database.server.ts";
import { partials } from "./file-storage.server.ts";
import { finishUpload } from "./finish-upload.server.ts";
import { bodyOf } from "./receive-form-file.server.ts";

/** How far an upload is; `fileId` once it belongs to the plan. */
export type Progress = { readonly offset: number; readonly fileId: string | null };

type Told = { readonly name: string; readonly size: number; readonly modified: number };

/** Announces a file that comes in pieces, or finds how far the same file came before. */
export async function announceUpload(actor: Entrepreneur, applicationId: string, told: Told) {
  const { name, size, modified } = told;
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([name, size, modified]))
    .digest("hex");
  const input = { name, sizeBytes: size, fingerprint };
  const begun = await beginUpload(database(), actor, applicationId, input);
  if (!begun.ok) return begun;
  const { uploadId, fileId, dropped } = begun.value;
  await partials().forget(dropped);
  const offset = fileId ? size : await partials().received(uploadId);
  return done({ uploadId, offset, fileId, chunk: CHUNK_BYTES });
}

/** How far an upload is, for whoever lost the line. */
export async function progressOf(
  actor: Entrepreneur,
  applicationId: string,
  uploadId: string,
): Promise<Outcome<Progress, string>> {
  const found = await findUploadProgress(database(), actor, applicationId, uploadId);
  if (!found.ok) return found;
  const { fileId, sizeBytes } = found.value;
  return done({ fileId, offset: fileId ? sizeBytes : await partials().received(uploadId) });
}

/**
 * Takes the next piece of an upload; the piece that makes it whole also brings it into the plan. A piece that comes
 * again is harmless, one that comes too early ("upload-gap") is not kept: `offset` in its details says where to go on.
 */
export async function receivePiece(
  actor: Entrepreneur,
  applicationId: string,
  uploadId: string,
  request: Request,
): Promise<Outcome<Progress, string>> {
  const found = await findUpload(database(), actor, applicationId, uploadId);
  if (!found.ok) return found;
  const { upload, begunAt } = found.value;
  const atMost = upload.sizeBytes;
  if (upload.fileId) return done({ offset: atMost, fileId: upload.fileId });
  const offset = offsetIn(request);
  if (offset === null) return problem("upload-gap", { offset: await partials().received(uploadId) });
  const kept = await partials().append(uploadId, { offset, bytes: bodyOf(request), atMost });
  const received = await partials().received(uploadId);
  if (!kept.ok && kept.problem === "storage-full") return problem("storage-full");
  if (!kept.ok) return problem("upload-gap", { offset: received });
  if (received < atMost) return done({ offset: received, fileId: null });
  const arrived = { partialId: uploadId, uploadId, name: upload.name, begunAt };
  const finished = await finishUpload(actor, applicationId, arrived);
  return finished.ok ? done({ offset: atMost, fileId: finished.value.fileId }) : finished;
}

/** Gives an upload up, with the bytes that came. */
export async function cancelUpload(actor: Entrepreneur, applicationId: string, uploadId: string) {
  const forgotten = await forgetUpload(database(), actor, applicationId, uploadId);
  if (forgotten.ok) await partials().forget([uploadId]);
  return forgotten;
}

function offsetIn(request: Request): number | null {
  const told = request.headers.get("upload-offset") ?? "";
  return /^\d{1,9}$/.test(told) ? Number(told) : null;
}
