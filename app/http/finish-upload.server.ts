import { createHash, randomUUID } from "node:crypto";

import { announceFile, confirmFile } from "#app/domain/applications/announce-file.server.ts";
import { MAX_FILE_BYTES, MAX_MEGAPIXELS, MAX_PDF_PAGES } from "#app/domain/applications/file-limits.ts";
import { forgetUpload } from "#app/domain/applications/forget-upload.server.ts";
import { removeFile } from "#app/domain/applications/remove-file.server.ts";
import type { PlanWriter } from "#app/domain/people/actor.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import { type InspectedFile, inspectFile } from "#app/services/inspect-file.server.ts";

import { database } from "./database.server.ts";
import { fileStorage, partials } from "./file-storage.server.ts";

type Arrived = {
  /** Under which its bytes lie with `partials`. */
  readonly partialId: string;
  readonly name: string;
  readonly begunAt: Date;
  /** Of a file that came in pieces. */
  readonly uploadId?: string;
  readonly key?: string | undefined;
};

type Finished = Outcome<{ fileId: string }, string>;

const bounds = { maxBytes: MAX_FILE_BYTES, maxMegapixels: MAX_MEGAPIXELS, maxPages: MAX_PDF_PAGES };
const finishing = new Map<string, Promise<Finished>>();

/**
 * A file has arrived whole: look into it, store it, then count it. Asked again while that is under way, both get the
 * same answer. What is refused for what it is, is forgotten; when storing fails the bytes stay, so that asking again is
 * enough. Goes on when nobody waits for the answer any more.
 */
export function finishUpload(actor: PlanWriter, applicationId: string, arrived: Arrived): Promise<Finished> {
  const underWay = finishing.get(arrived.partialId);
  if (underWay) return underWay;
  const finish = finishOnce(actor, applicationId, arrived).finally(() => finishing.delete(arrived.partialId));
  finishing.set(arrived.partialId, finish);
  return finish;
}

async function finishOnce(actor: PlanWriter, applicationId: string, arrived: Arrived): Promise<Finished> {
  const { partialId, name, uploadId } = arrived;
  const looked = await inspectFile(() => partials().read(partialId), name, bounds);
  if (!looked.ok) {
    await partials().forget([partialId]);
    if (uploadId) await forgetUpload(database(), actor, applicationId, uploadId);
    return problem(`file-${looked.problem}`, looked.details);
  }
  const stored = await storeFile(actor, applicationId, looked.value, arrived);
  if (stored.ok) await partials().forget([partialId]);
  return stored;
}

/** The row stands before the bytes, and the file counts only once both are there. */
async function storeFile(
  actor: PlanWriter,
  applicationId: string,
  file: InspectedFile,
  { name, begunAt, uploadId, key }: Arrived,
): Promise<Finished> {
  const { type, bytes, preview, pages } = file;
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  const input = {
    // A file without a name is called by what is in it: the same in every language.
    name: tidyName(name) || `${contentHash.slice(0, 8)}.${file.extension}`,
    type,
    pages,
    sizeBytes: bytes.length,
    contentHash,
  };
  const previewKey = preview ? randomUUID() : null;
  const storing = { storageKey: randomUUID(), previewKey, begunAt, key, makesNew: !uploadId };
  const announced = await announceFile(database(), actor, applicationId, input, storing);
  if (!announced.ok) return announced;
  const { fileId, ...keys } = announced.value;
  const objects = [
    { key: keys.storageKey, bytes, type, name: input.name },
    ...(preview && keys.previewKey
      ? [{ key: keys.previewKey, bytes: preview, type: "image/webp", name: "preview.webp" }]
      : []),
  ];
  for (const object of objects) {
    const stored = await fileStorage().put(object);
    if (stored.ok) continue;
    // Half a file is of no use to anybody: the next sweep makes room again.
    await removeFile(database(), actor, applicationId, fileId);
    return stored;
  }
  const confirmed = await confirmFile(database(), actor, applicationId, fileId, uploadId);
  return confirmed.ok ? done({ fileId: confirmed.value.fileId }) : confirmed;
}

/** The end of a name tells most; half a character is none. */
function tidyName(name: string): string {
  return [...name].slice(-120).join("");
}
