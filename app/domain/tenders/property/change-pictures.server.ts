import { and, count, eq, max } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { type PictureKind, pictureLimits, type PictureType } from "#app/domain/spaces/pictures.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { spacePictures } from "#db/schema/spaces.ts";

import { lockPictures } from "./lock-pictures.server.ts";
import { isOfSpace } from "./queries.server.ts";
import { isReliedOn } from "./relied-pictures.server.ts";

export type PictureInput = {
  readonly kind: PictureKind;
  readonly alt: string;
  readonly type: PictureType;
  readonly sizeBytes: number;
  readonly contentHash: string;
};

type Stored = { readonly storageKey: string; readonly previewKey: string | null };

/**
 * Adds a picture whose bytes are stored already. At most twelve, never the same picture twice. Once a call is published it
 * only lies ready for a change of its rules, and after closing none is taken.
 */
export async function addPicture(
  db: Db,
  staff: Staff,
  spaceId: string,
  input: PictureInput,
  stored: Stored,
  key?: string,
) {
  const command = { verb: "add-picture", key, input: { spaceId, ...input } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const locked = await lockPictures({ tx, now }, staff, spaceId);
    if (!locked.ok) return locked;
    const own = { corporationId: staff.corporationId, spaceId };
    const here = isOfSpace(own);
    const [before] = await tx
      .select({ total: count(), last: max(spacePictures.position) })
      .from(spacePictures)
      .where(here);
    if ((before?.total ?? 0) >= pictureLimits.pictures)
      return problem("too-many-pictures", { max: pictureLimits.pictures });
    const same = await tx
      .select({ id: spacePictures.id })
      .from(spacePictures)
      .where(and(here, eq(spacePictures.contentHash, input.contentHash)));
    if (same.length > 0) return problem("picture-twice");
    const [picture] = await tx
      .insert(spacePictures)
      .values({ ...own, ...input, ...stored, position: (before?.last ?? 0) + 1 })
      .returning({ id: spacePictures.id });
    if (!picture) throw new Error("no picture was stored");
    await record("space.picture-added", own, { pictureId: picture.id });
    return done({ pictureId: picture.id, storageKey: stored.storageKey });
  });
}

/**
 * Takes a picture away, unless the rules of a call that runs hold it; what those of an earlier call hold is kept for them.
 * Answers the keys of the bytes that may go now.
 */
export async function removePicture(db: Db, staff: Staff, spaceId: string, pictureId: string, key?: string) {
  const command = { verb: "remove-picture", key, input: { spaceId, pictureId } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const locked = await lockPictures({ tx, now }, staff, spaceId);
    if (!locked.ok) return locked;
    const own = { corporationId: staff.corporationId, spaceId };
    const here = and(isOfSpace(own), eq(spacePictures.id, pictureId));
    const keys = { storageKey: spacePictures.storageKey, previewKey: spacePictures.previewKey };
    const isHeld = (await tx.$count(spacePictures, and(here, isReliedOn))) > 0;
    if (locked.value.isPublished && isHeld) return problem("rules-frozen");
    const [gone] = isHeld
      ? await tx.update(spacePictures).set({ removedAt: now }).where(here).returning(keys)
      : await tx.delete(spacePictures).where(here).returning(keys);
    if (!gone) return problem("not-found");
    await record("space.picture-removed", own, { pictureId });
    return done({ keys: isHeld ? [] : [gone.storageKey, ...(gone.previewKey ? [gone.previewKey] : [])] });
  });
}
