import { and, asc, eq, isNull } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { handoverItems, spacePictures } from "#db/schema/spaces.ts";

import { isReliedOn } from "./relied-pictures.server.ts";

/** What comes with the keys of a space, as far as it was said. */
export async function listHandover(tx: Transaction, corporationId: string, spaceId: string) {
  return tx
    .select({ element: handoverItems.element, by: handoverItems.by, note: handoverItems.note })
    .from(handoverItems)
    .where(and(eq(handoverItems.corporationId, corporationId), eq(handoverItems.spaceId, spaceId)));
}

/** The pictures that a space has now, in their order, and whether published rules hold each. */
export async function listPictures(tx: Transaction, corporationId: string, spaceId: string) {
  return tx
    .select({
      id: spacePictures.id,
      kind: spacePictures.kind,
      alt: spacePictures.alt,
      contentHash: spacePictures.contentHash,
      isReliedOn,
    })
    .from(spacePictures)
    .where(isOfSpace({ corporationId, spaceId }))
    .orderBy(asc(spacePictures.position), asc(spacePictures.id));
}

/** The pictures that a space has now; what was taken from it while published rules hold it, is not among them. */
export const isOfSpace = ({ corporationId, spaceId }: Place) =>
  and(
    eq(spacePictures.corporationId, corporationId),
    eq(spacePictures.spaceId, spaceId),
    isNull(spacePictures.removedAt),
  );

type Place = { readonly corporationId: string; readonly spaceId: string };

/** Where the bytes of one picture lie; null for one that this reader's scope does not reach: in public only what published rules hold. */
export async function findPicture(tx: Transaction, pictureId: string) {
  const [row] = await tx.select().from(spacePictures).where(eq(spacePictures.id, pictureId));
  return row ?? null;
}
