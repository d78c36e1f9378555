import type { LoaderFunctionArgs } from "@remix-run/node";

import { foundId } from "#app/http/guards.server.ts";
import { facadeSvg } from "#app/ui/facade/facade.ts";
import { facadeFor } from "#app/ui/facade/parameters.ts";
import facadeStyles from "#app/ui/styles/parts/facade.css?raw";

/** A picture cannot see the page's own variables, so they are written out. */
const pictureStyles = `svg{--color-sky:#d7eef8;--color-pavement:#cfc9be;--duration-canvas:0s;--ease:linear;--font-sign:Georgia,serif;--font-text:system-ui,sans-serif}${facadeStyles}`;

/** The drawn front of a space as a picture of its own, for lists. Drawn from the id alone, so it tells nothing. */
export function loader({ params }: LoaderFunctionArgs) {
  const spaceId = foundId(params.spaceId);
  return new Response(facadeSvg(facadeFor(spaceId), { css: pictureStyles }), {
    headers: {
      "content-type": "image/svg+xml",
      "cache-control": "public, max-age=86400",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}
