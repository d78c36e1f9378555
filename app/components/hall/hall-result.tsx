import type { HallNow, HallPlace } from "#app/domain/jury/evening/hall-now.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

import { hallName, HallTitle } from "./hall-title.tsx";

type Props = {
  readonly now: Extract<HallNow, { show: "result" }>;
  /** The space, by street and number: an article before a street is not always the same. */
  readonly address: string;
  readonly small: boolean;
};

/** So many names stand whole in large letters; more are read in the list. */
const NAMES = 3;

/** The result as far as it was revealed: the winners large, and the places beside them. */
export function HallResult({ now, address, small }: Props) {
  const t = useTranslate();
  const { winners, winning, places, also } = now;
  const names = winners.map((winner) => hallName(t, winner));
  return (
    <div className={places.length > 0 ? "hall-two" : "hall-words"}>
      <div className="stack g-4">
        <p className="hall-small-text">
          {winners.length > 0 ? t("hall.welcomeTo", { address }) : t("hall.chosen")}
        </p>
        {names.length === 0 ? <HallTitle small={small} text={t("hall.coming")} /> : null}
        {names.length > NAMES ? <HallTitle small={small} text={t("hall.winners")} lit /> : null}
        {names.length > 0 && names.length <= NAMES ? <HallTitle small={small} lines={names} lit /> : null}
        {winners.length > 0 && winners.length < winning ? (
          <p className="hall-small-text">{t("hall.moreWinners", { left: winning - winners.length })}</p>
        ) : null}
      </div>
      {places.length > 0 ? (
        <ol className={places.length > NAMES ? "hall-places hall-many" : "hall-places"}>
          {places.map((place) => (
            <Place key={place.position} place={place} />
          ))}
          {also.length > 0 ? (
            <li className="also">
              {t("hall.also", { names: also.map((plan) => hallName(t, plan)).join(", ") })}
            </li>
          ) : null}
        </ol>
      ) : null}
    </div>
  );
}

function Place({ place }: { place: HallPlace }) {
  const t = useTranslate();
  const format = useFormat();
  const { rank, points, wins } = place;
  return (
    <li className={wins === null ? undefined : "first"}>
      {rank === null ? null : (
        <span className="place" aria-label={t("hall.place", { rank })}>
          {rank}
        </span>
      )}
      <span className="named">
        {hallName(t, place)}
        {wins ? <small className="line">{wins}</small> : null}
      </span>
      {points === null ? null : <span className="num">{format.number(points)}</span>}
    </li>
  );
}
