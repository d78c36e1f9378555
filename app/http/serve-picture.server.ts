import { scopeOf } from "#app/domain/people/scope.server.ts";
import { findPicture } from "#app/domain/tenders/property/queries.server.ts";
import { readInScope } from "#db/scope.server.ts";

import { actorsOf } from "./actors.server.ts";
import { database } from "./database.server.ts";
import { fileStorage } from "./file-storage.server.ts";
import { found, foundId } from "./guards.server.ts";
import { findPerson } from "./signed-in.server.ts";

/**
 * A picture of a space: to anybody once its call is public, before that to the corporation's own people. An address
 * always shows the same picture, so it may be kept; what is not public yet only by the reader's own browser.
 */
export async function servePicture(
  request: Request,
  id: string | undefined,
  size: "whole" | "small",
): Promise<Response> {
  const pictureId = foundId(id);
  const open = await readInScope(database(), { kind: "public" }, (tx) => findPicture(tx, pictureId));
  const picture = found(open ?? (await findOwn(request, pictureId)));
  const small = size === "small" && picture.previewKey ? picture.previewKey : null;
  const body = found(await fileStorage().open(small ?? picture.storageKey));
  return new Response(body, {
    headers: {
      "Content-Type": small ? "image/webp" : picture.type,
      "Content-Disposition": "inline",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": open ? "public, max-age=86400" : "private, max-age=300",
    },
  });
}

async function findOwn(request: Request, pictureId: string) {
  const signedIn = await findPerson(request);
  for (const actor of signedIn ? actorsOf(signedIn) : []) {
    const picture = await readInScope(database(), scopeOf(actor), (tx) => findPicture(tx, pictureId));
    if (picture) return picture;
  }
  return null;
}
