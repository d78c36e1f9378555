import type { PublicStatus } from "#app/domain/tenders/public-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Cents } from "#app/lib/money.ts";
import { paths } from "#app/paths.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";

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
  readonly closesAt: string;
};

const signs = { open: "sign-open", running: "sign-pitch", result: "sign-result" } as const;

/** One space in the overview; the whole card is the target of its link. */
export function SpaceCard({ space }: { space: SpaceOnCard }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <article className="space">
      <div className="space-picture">
        <img src={paths.facade(space.spaceId)} alt="" width="375" height="300" loading="lazy" />
      </div>
      <div className="space-inner">
        <span className={`sign ${signs[space.status]}`}>{t(`spaces.sign.${space.status}`)}</span>
        <h3 className="address">
          <a href={space.status === "result" ? paths.result(space.slug) : paths.space(space.slug)}>
            <HouseNumber number={space.houseNumber} /> {space.street}
          </a>
        </h3>
        <p className="small">
          {space.neighbourhood}, {space.city}
        </p>
        <p>
          {format.area(space.areaM2)}, <strong>{format.money(space.firstRent)}</strong> {t("common.perMonth")}{" "}
          {t("spaces.yearOne")}
        </p>
        {space.status === "open" ? (
          <p className="small">{t("spaces.closes", { moment: format.moment(new Date(space.closesAt)) })}</p>
        ) : null}
      </div>
    </article>
  );
}
