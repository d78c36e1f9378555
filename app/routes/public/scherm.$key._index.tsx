import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { LineWords } from "#app/components/evening/line-words.tsx";
import { StageClockSound } from "#app/components/evening/stage-sound.tsx";
import { HallSheet } from "#app/components/hall/hall-sheet.tsx";
import { HallStreet } from "#app/components/hall/hall-street.tsx";
import { hallName } from "#app/components/hall/hall-title.tsx";
import { IslandScript } from "#app/components/island.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { hallNow } from "#app/domain/jury/evening/hall-now.ts";
import { found } from "#app/http/guards.server.ts";
import { openHall } from "#app/http/hall-key.server.ts";
import { currentEvening } from "#app/http/live/evening-hub.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Wordmark } from "#app/ui/wordmark.tsx";
import hallStyles from "#app/ui/styles/hall.css?url";

export const meta = titleOf;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: hallStyles }];

export const handle = { noJs: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { withNames, ...here } = await openHall(params.key);
  const live = found(await currentEvening(here));
  const { street, houseNumber, city } = live.place;
  return {
    title: pageTitle(request, "hall.title", `${street} ${houseNumber}`),
    liveUrl: paths.hall.live(found(params.key)),
    now: hallNow(live, withNames),
    total: live.program.turns.length,
    spaceId: live.spaceId,
    place: { street, houseNumber, city },
  };
}

/** The screen in the hall. It holds no button that changes anything: the conductor leads. */
export default function HallScreen() {
  const { now, total, place, spaceId, liveUrl } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const { winners, winning } = now.show === "result" ? now : { winners: [], winning: 1 };
  const signs = Array.from({ length: Math.max(1, winning) }, (_, index) => {
    // From the end, as they are shown: who hangs there already stays where they are.
    const winner = winners[index - (winning - winners.length)];
    return winner ? hallName(t, winner) : "";
  });
  return (
    <div className="hall" data-follow={liveUrl}>
      <header className="hall-head">
        <Wordmark label={t("common.brand")} />
        <StageClockSound />
        <p>
          {place.street} {place.houseNumber}, {place.city}
        </p>
      </header>
      <main data-live="sheet" id="sheet" aria-live="polite">
        <HallSheet now={now} total={total} address={`${place.street} ${place.houseNumber}`} />
      </main>
      <div data-live="street" id="street">
        <HallStreet spaceId={spaceId} houseNumber={place.houseNumber} signs={signs} />
      </div>
      <div className="hall-line">
        <LineWords
          words={{
            offline: <p>{t("line.hall.offline")}</p>,
            out: <p>{t("line.hall.gone")}</p>,
            gone: <p>{t("line.hall.gone")}</p>,
          }}
        />
      </div>
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
      <IslandScript name="stage" />
    </div>
  );
}
