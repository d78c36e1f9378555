import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";

import { announceFile, confirmFile } from "#app/domain/applications/add-file.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { env } from "#app/env.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { sniff } from "#app/services/content-type.server.ts";
import { chooseFiles, type FileStorage } from "#app/services/files.server.ts";

import { database } from "./database.server.ts";
import { onceKeyIn } from "./once-key.server.ts";

let chosen: FileStorage | null = null;

/** Where this process keeps files; chosen once, by the environment. */
export function fileStorage(): FileStorage {
  return (chosen ??= chooseFiles({ token: env.UPLOADTHING_TOKEN, root: join(env.DATA_DIR, "files") }));
}

/**
 * Takes one file of a form into a plan: what it is comes from its content, the row stands before the bytes, and the
 * file counts only once both are there. A refusal leaves the draft as it was.
 */
export async function receiveFile(actor: Entrepreneur, applicationId: string, form: FormData) {
  const file = form.get("file");
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) return problem("no-file");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await sniff(bytes, file.name);
  if (!kind.ok) return problem(`file-${kind.problem}`, kind.details);
  const announced = await announceFile(
    database(),
    actor,
    applicationId,
    {
      name: file.name.slice(-120) || `bestand.${kind.value.extension}`,
      type: kind.value.type,
      sizeBytes: bytes.length,
      contentHash: createHash("sha256").update(bytes).digest("hex"),
    },
    randomUUID(),
    onceKeyIn(form),
  );
  if (!announced.ok) return announced;
  const { fileId, storageKey } = announced.value;
  const stored = await fileStorage().put({ key: storageKey, bytes, type: kind.value.type, name: file.name });
  if (!stored.ok) return stored;
  const confirmed = await confirmFile(database(), actor, applicationId, fileId);
  return confirmed.ok ? done({ fileId }) : confirmed;
}
