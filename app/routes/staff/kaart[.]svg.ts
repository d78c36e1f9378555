import type { LoaderFunctionArgs } from "@remix-run/node";

import { placePicture } from "#app/components/map/place-picture.ts";
import { firstLevel, levelIn, pinFrame, pinMap, readPin } from "#app/domain/spaces/pin.ts";
import { requireStaff } from "#app/http/guards.server.ts";
import { mapTiles } from "#app/http/map-tiles.server.ts";
import { tilesOf } from "#app/lib/web-mercator.ts";

/** The map on which staff put a pin, around the place in the address; the whole country without one. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  const { searchParams } = new URL(request.url);
  const pin = readPin(searchParams.get("breedte") ?? "", searchParams.get("lengte") ?? "");
  const frame = pinFrame(pin, levelIn(searchParams.get("niveau") ?? "") ?? firstLevel(pin));
  const tiles = await Promise.all(
    tilesOf(frame, pinMap.size).map(async (tile) => ({ ...tile, bytes: await mapTiles().find(tile) })),
  );
  return new Response(placePicture(frame, pinMap.size, tiles, pin !== null), {
    headers: {
      "content-type": "image/svg+xml",
      "cache-control": "private, no-store",
      "content-security-policy": "default-src 'none'; img-src data:",
    },
  });
}
