import type { CSSProperties } from "react";

import type { EndingKind } from "#app/domain/tenders/ending/ending.ts";
import type { PublicStatus } from "#app/domain/tenders/public-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf, daysBetween } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";
import { paths } from "#app/paths.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";

import { spaceFront } from "./space-front.ts";

export type SpaceOnCard = {
  readonly id: string;
  readonly slug: string;
  readonly spaceId: string;
  readonly status: PublicStatus;
  readonly street: string;
  readonly houseNumber: string;
  readonly neighbourhood: string;
  readonly city: string;
  readonly areaM2: number;
  readonly firstRent: Cents;
  readonly targetRent: Cents;
  readonly closesAt: string;
  readonly pitchAt: string;
  /** Who won, once the result is public; of a building all of them. */
  readonly winners: readonly string[];
  /** How it ended, where it came to nothing. */
  readonly ended: { readonly kind: EndingKind; readonly reason: string } | null;
};

const signs = {
  open: "sign-open",
  running: "sign-pitch",
  result: "sign-result",
  ended: "sign-closed",
} as const;

/** The class of the door sign for how a call stands to the public. */
export function signOf(status: PublicStatus): string {
  return signs[status];
}

/** Where a space in a list leads: to its result once there is one. */
export function pageOf({ status, slug }: Pick<SpaceOnCard, "status" | "slug">): string {
  return status === "result" ? paths.result(slug) : paths.space(slug);
}

/** One space in the overview; the whole card is the target of its link, and its plinth has the space's tiles. */
export function SpaceCard({ space, now }: { space: SpaceOnCard; now: Date }) {
  const t = useTranslate();
  const format = useFormat();
  const { paint } = spaceFront(space.spaceId, {});
  const rent =
    space.firstRent === space.targetRent
      ? format.money(space.targetRent)
      : t("spaces.card.rentPath", {
          from: format.money(space.firstRent),
          to: format.money(space.targetRent),
        });
  return (
    <article className="space" style={{ "--fc-tile": paint.tile } as CSSProperties}>
      <div className="space-picture">
        <img
          src={space.winners.length > 0 ? paths.chosenFacade(space.spaceId) : paths.facade(space.spaceId)}
          alt=""
          width="375"
          height="300"
          loading="lazy"
        />
      </div>
      <div className="space-inner">
        <div className="row row-apart">
          <span className={`sign ${signOf(space.status)}`}>{t(`spaces.sign.${space.status}`)}</span>
          <span className="small muted">
            {space.neighbourhood}, {space.city}
          </span>
        </div>
        <h3>
          <a className="address" href={pageOf(space)}>
            <span>{space.street}</span> <HouseNumber number={space.houseNumber} />
          </a>
        </h3>
        <p className="small">{useNews(space, now)}</p>
        {space.ended ? <p className="small muted">{shortened(space.ended.reason)}</p> : null}
        <dl className="space-facts small">
          <div>
            <dt>{t("spaces.card.area")}</dt>
            <dd>{format.area(space.areaM2)}</dd>
          </div>
          <div>
            <dt>{t("spaces.card.rent")}</dt>
            <dd>{rent}</dd>
          </div>
        </dl>
      </div>
      <div className="space-plinth" aria-hidden="true" />
    </article>
  );
}

/** One line of news: how long it is open, when the pitches are, or that it is over. */
function useNews({ status, closesAt, pitchAt, winners, ended }: SpaceOnCard, now: Date): string {
  const t = useTranslate();
  const format = useFormat();
  if (status === "open")
    return t("spaces.daysLeft", { days: daysBetween(dayOf(now), dayOf(new Date(closesAt))) });
  if (ended) return t(`ending.card.${ended.kind}`);
  if (winners.length > 0) return t("spaces.chosen", { names: winners.join(", ") });
  if (status === "result") return t("spaces.card.result");
  const pitch = new Date(pitchAt);
  return pitch > now ? t("spaces.card.pitch", { day: format.day(dayOf(pitch)) }) : t("spaces.card.running");
}

/** A card has room for a few lines; the whole reason stands on the page of the space. */
const REASON_ON_CARD = 140;

function shortened(reason: string): string {
  if (reason.length <= REASON_ON_CARD) return reason;
  return `${reason.slice(0, REASON_ON_CARD).replace(/\s+\S*$/u, "")}…`;
}
