import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";

import { found } from "#app/http/guards.server.ts";
import { mapTiles } from "#app/http/map-tiles.server.ts";
import { isNearby } from "#app/lib/web-mercator.ts";

const whole = z.stringFormat("whole", /^\d{1,6}$/).transform(Number);
const tileInAddress = z.object({ level: whole, column: whole, row: whole }).refine(isNearby);

/** Nothing to see, so that the drawing under it shows; not kept, because the map may be there a minute later. */
const nothing = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const DAY_SECONDS = 86_400;

/** One square of the national map; a see-through one while that cannot be had. 404 for squares elsewhere on earth. */
export async function loader({ params }: LoaderFunctionArgs) {
  const tile = found(tileInAddress.safeParse(params).data);
  const bytes = await mapTiles().find(tile);
  if (!bytes)
    return new Response(nothing, {
      headers: { "content-type": "image/svg+xml", "cache-control": "no-store" },
    });
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": "image/png", "cache-control": `public, max-age=${30 * DAY_SECONDS}` },
  });
}
