import { randomUUID } from "node:crypto";

import { MAX_FILE_BYTES, MAX_FILE_MEGABYTES } from "#app/domain/applications/file-limits.ts";
import { mayAddFile } from "#app/domain/applications/find-upload.server.ts";
import type { PlanWriter } from "#app/domain/people/actor.ts";
import { type Outcome, problem } from "#app/lib/outcome.ts";
import { isStorable } from "#app/lib/storable.ts";

import { database } from "./database.server.ts";
import { partials } from "./file-storage.server.ts";
import { finishUpload } from "./finish-upload.server.ts";
import { ONCE_FIELD, onceKeyIn } from "./once-key.server.ts";
import { MalformedForm, readMultipart } from "./read-multipart.server.ts";

const MAX_PARTS = 10;
const MAX_TEXT = 65_536;

/** Whether a form was sent that may hold a file; any other is small enough to be read at once. */
export function isFileForm(request: Request): boolean {
  return request.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
}

/**
 * Takes the file of a plain form into a plan, for browsers without our script. Its bytes go to the disk as they arrive; a
 * refusal leaves the draft as it was.
 */
export async function receiveFormFile(
  actor: PlanWriter,
  applicationId: string,
  request: Request,
): Promise<Outcome<{ fileId: string }, string>> {
  const may = await mayAddFile(database(), actor, applicationId);
  if (!may.ok) return may;
  const partialId = randomUUID();
  try {
    const arrived = await receive(request, partialId);
    if (!arrived.ok) return arrived;
    const { name, key } = arrived.value;
    return await finishUpload(actor, applicationId, { partialId, name, key, ...may.value });
  } catch (error) {
    if (error instanceof MalformedForm) return problem("unreadable-form");
    throw error;
  } finally {
    // A browser that sends a form again sends all of it.
    await partials().forget([partialId]);
  }
}

async function receive(
  request: Request,
  partialId: string,
): Promise<Outcome<{ name: string; key: string | undefined }, string>> {
  const fields = new FormData();
  let name: string | null = null;
  let parts = 0;
  for await (const part of readMultipart(bodyOf(request), request.headers.get("content-type") ?? "")) {
    parts += 1;
    if (parts > MAX_PARTS) return problem("too-many-fields");
    if (!isStorable(part.name) || !isStorable(part.filename ?? "")) return problem("bad-characters");
    if (part.filename === null) {
      fields.append(part.name, await textOf(part.bytes));
      continue;
    }
    if (part.name !== "file" || name !== null) return problem("repeated-field");
    name = part.filename.split(/[/\\]/).at(-1) ?? "";
    const kept = await partials().append(partialId, {
      offset: 0,
      bytes: part.bytes,
      atMost: MAX_FILE_BYTES,
    });
    if (!kept.ok) return kept.problem === "too-large" ? tooLarge() : problem("storage-full");
  }
  const sizeBytes = await partials().received(partialId);
  if (!name && sizeBytes === 0) return problem("no-file");
  const once = fields.get(ONCE_FIELD);
  if (typeof once === "string" && !isStorable(once)) return problem("bad-characters");
  return { ok: true, value: { name: name ?? "", key: onceKeyIn(fields) } };
}

function tooLarge() {
  return problem("file-too-large", { megabytes: MAX_FILE_MEGABYTES });
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > MAX_TEXT) throw new MalformedForm("a field without end");
    parts.push(piece);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** A request without a body brings nothing. */
export function bodyOf(request: Request): AsyncIterable<Uint8Array> {
  // Node's web streams are async iterable; the DOM's types do not say so.
  return (request.body ?? new Blob([]).stream()) as unknown as AsyncIterable<Uint8Array>;
}
