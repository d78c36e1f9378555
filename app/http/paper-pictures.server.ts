import { findFile } from "#app/domain/applications/find-file.server.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import { jpegOf } from "#app/services/pdf/picture.server.ts";

import { database } from "./database.server.ts";
import { fileStorage } from "./file-storage.server.ts";

type Attached = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly hasPreview: boolean;
};

/** The files of a plan with their pictures for on paper, read as whoever asks; what cannot be drawn keeps its name. */
export async function withPictures(actor: Actor, files: readonly Attached[]) {
  const shown = [];
  // One at a time: a plan may have ten, and a paper is in no hurry.
  for (const file of files)
    shown.push({
      name: file.name,
      type: file.type,
      picture: file.hasPreview ? await pictureOf(actor, file.id) : null,
    });
  return shown;
}

async function pictureOf(actor: Actor, fileId: string): Promise<Uint8Array | null> {
  const file = await findFile(database(), [actor], fileId);
  const stream = file?.previewKey ? await fileStorage().open(file.previewKey) : null;
  if (!stream) return null;
  return jpegOf(new Uint8Array(await new Response(stream).arrayBuffer()));
}
