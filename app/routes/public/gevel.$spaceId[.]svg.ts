import type { LoaderFunctionArgs } from "@remix-run/node";

import { winnerFront } from "#app/components/spaces/winner-front.ts";
import { spaceFront } from "#app/components/spaces/space-front.ts";
import { findPublicFront } from "#app/domain/tenders/public-queries.server.ts";
import { publicStatusOf } from "#app/domain/tenders/public-status.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId } from "#app/http/guards.server.ts";
import { readWinnerOfSpace } from "#app/http/public-winners.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { facadeSvg } from "#app/ui/facade/facade.ts";
import facadeStyles from "#app/ui/styles/parts/facade.css?raw";
import { readInScope } from "#db/scope.server.ts";

/** A picture cannot see the page's own variables, so they are written out. */
const pictureStyles = `svg{--color-sky:#d7eef8;--color-pavement:#cfc9be;--duration-canvas:0s;--ease:linear;--font-sign:Georgia,serif;--font-text:system-ui,sans-serif}${facadeStyles}`;

/** The drawn front of a public space as a picture of its own, for lists. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const spaceId = foundId(params.spaceId);
  const row = found(await readInScope(database(), { kind: "public" }, (tx) => findPublicFront(tx, spaceId)));
  const status = publicStatusOf(row.state);
  // Only at the address that lists give once there is a winner: the other one may be kept for an hour, and stays as it was.
  const isChosen = status === "result" && new URL(request.url).searchParams.has("gekozen");
  const winner = isChosen ? await readWinnerOfSpace(spaceId) : null;
  const drawing = winner
    ? winnerFront(winner, { ...winner.space, id: spaceId })
    : spaceFront(spaceId, {
        houseNumber: row.houseNumber,
        poster: ["result", "ended"].includes(status ?? "") ? null : poster(),
      });
  return new Response(facadeSvg(drawing, { css: pictureStyles }), {
    headers: {
      "content-type": "image/svg+xml",
      "cache-control": "public, max-age=3600",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

/** In Dutch for every reader: it hangs in a street in the Netherlands, and one picture serves all. */
function poster(): [string, string] {
  const t = translator("nl");
  return [t("spaces.poster.1"), t("spaces.poster.2")];
}
