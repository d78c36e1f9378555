import { PublicShell } from "#app/components/shell/public-shell.tsx";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { PublicStatus } from "#app/domain/tenders/public-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Drawing } from "#app/ui/drawing.tsx";
import { facadeSvg } from "#app/ui/facade/facade.ts";
import { facadeFor } from "#app/ui/facade/parameters.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";

import { RentPathChart } from "./rent-path-chart.tsx";
import { SpaceAside } from "./space-aside.tsx";
import { SpaceCriteria } from "./space-criteria.tsx";
import { SpaceTimetable } from "./space-timetable.tsx";

type Props = {
  slug: string;
  spaceId: string;
  rules: FrozenRules;
  rulesHash: string;
  status: PublicStatus | null;
  corporation: { name: string; contactEmail: string; contactPhone: string };
};

/** Everything that somebody needs to decide whether to write a plan for this space. */
export function SpacePage({ slug, spaceId, rules, rulesHash, status, corporation }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { space, rent, jury } = rules;
  const drawing = facadeFor(spaceId, { houseNumber: space.houseNumber, poster: ["Wie komt", "hier?"] });
  return (
    <PublicShell current="spaces" corporation={corporation.name}>
      <div className="street space-hero">
        <nav className="wrap" aria-label={t("ui.breadcrumb")}>
          <ol className="breadcrumb">
            <li>
              <a href={paths.spaces()}>{t("spaces.title")}</a>
            </li>
            <li>
              <span aria-current="page">{addressOf(rules)}</span>
            </li>
          </ol>
        </nav>
        <Drawing
          className="space-drawing"
          svg={facadeSvg(drawing, {
            label: t("spaces.facadeOf", { address: addressOf(rules) }),
            height: 300,
          })}
        />
      </div>
      <div className="wrap band-small aside-grid">
        <div className="stack g-7">
          <header className="stack g-3">
            <h1 className="address">
              {space.street} <HouseNumber number={space.houseNumber} />
            </h1>
            <p>
              {space.neighbourhood}, {space.city}
            </p>
            <p className="lead">{rules.introduction}</p>
            {space.description ? <p>{space.description}</p> : null}
          </header>
          <section className="stack g-4">
            <h2>{t("spaces.page.rent")}</h2>
            <p>{t("spaces.page.rentLead")}</p>
            <RentPathChart path={rent.path} marketRent={rent.marketRent} />
            {rent.totalDiscount > 0 ? (
              <p>
                <strong>{t("spaces.page.discount", { amount: format.money(rent.totalDiscount) })}</strong>
              </p>
            ) : null}
          </section>
          <SpaceCriteria rules={rules} />
          <section className="stack g-3">
            <h2>{t("spaces.page.jury")}</h2>
            <p>{t("spaces.page.juryStory", jury)}</p>
            <p>{t("spaces.page.juryShare", { percent: format.percent(jury.residentsShare) })}</p>
          </section>
          <SpaceTimetable rules={rules} />
          <p className="small">
            {t("spaces.page.frozen")} <code className="hash">{rulesHash}</code>
          </p>
        </div>
        <SpaceAside slug={slug} rules={rules} status={status} corporation={corporation} />
      </div>
    </PublicShell>
  );
}
