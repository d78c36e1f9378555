import { createHash, randomUUID } from "node:crypto";

import { redirect } from "@remix-run/node";
import { z } from "zod";

import type { Staff } from "#app/domain/people/actor.ts";
import { isPictureType, pictureKinds, pictureLimits } from "#app/domain/spaces/pictures.ts";
import { addPicture, removePicture } from "#app/domain/tenders/property/change-pictures.server.ts";
import { choice, fieldProblem, text } from "#app/lib/form-fields.ts";
import { type Outcome, problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import { inspectFile } from "#app/services/inspect-file.server.ts";

import { database } from "./database.server.ts";
import { fileStorage } from "./file-storage.server.ts";
import { readForm } from "./forms.server.ts";
import { refused } from "./guards.server.ts";

const bounds = {
  maxBytes: pictureLimits.bytes,
  maxMegapixels: pictureLimits.megapixels,
  maxPages: 0,
};

/** A picture with the words for who cannot see it; without those it is not taken. */
export const pictureForm = z.object({
  kind: choice(pictureKinds),
  alt: text(pictureLimits.alt).min(pictureLimits.leastAlt, {
    error: fieldProblem("alt-too-short", { min: pictureLimits.leastAlt }),
  }),
  picture: z.instanceof(File, { error: fieldProblem("no-file") }),
});

type Received = z.output<typeof pictureForm>;

/**
 * Draws a picture anew (upright, without place or camera), stores it and then puts it with the space. The bytes of one
 * that is refused go away again.
 */
export async function receivePicture(
  staff: Staff,
  spaceId: string,
  { kind, alt, picture }: Received,
  key: string | undefined,
): Promise<Outcome<{ pictureId: string }, string>> {
  if (picture.size === 0) return problem("no-file");
  if (picture.size > pictureLimits.bytes) return tooLarge();
  const looked = await inspectFile(
    async () => new Uint8Array(await picture.arrayBuffer()),
    picture.name,
    bounds,
  );
  if (!looked.ok) return problem(`file-${looked.problem}`, looked.details);
  const { type, bytes, preview } = looked.value;
  if (!isPictureType(type)) return problem("file-not-a-picture");
  const stored = { storageKey: randomUUID(), previewKey: preview ? randomUUID() : null };
  const objects = [
    { key: stored.storageKey, bytes, type, name: `space.${looked.value.extension}` },
    ...(preview && stored.previewKey
      ? [{ key: stored.previewKey, bytes: preview, type: "image/webp", name: "preview.webp" }]
      : []),
  ];
  const forget = () => fileStorage().delete(objects.map((object) => object.key));
  for (const object of objects) {
    const put = await fileStorage().put(object);
    if (put.ok) continue;
    await forget();
    return put;
  }
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  const input = { kind, alt, type, sizeBytes: bytes.length, contentHash };
  const added = await addPicture(database(), staff, spaceId, input, stored, key);
  // Refused, or the same form sent twice: nobody refers to these bytes.
  if (!added.ok || added.value.storageKey !== stored.storageKey) await forget();
  return added;
}

function tooLarge() {
  return problem("file-too-large", { megabytes: pictureLimits.megabytes });
}

/** Takes a picture away by its button; the bytes go once the row is gone. */
export async function takePictureAway(request: Request, staff: Staff, spaceId: string) {
  const form = await readForm(request, z.object({ remove: z.uuid({ error: fieldProblem("required") }) }));
  if (!form.ok) return form.reply;
  const removed = await removePicture(database(), staff, spaceId, form.value.remove, form.key);
  if (!removed.ok) {
    if (removed.problem === "not-found") throw refused(404);
    return form.refuse(removed);
  }
  await fileStorage().delete(removed.value.keys);
  return redirect(paths.staff.pictures(spaceId), 303);
}
