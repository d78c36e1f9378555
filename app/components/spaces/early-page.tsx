import { PublicShell } from "#app/components/shell/public-shell.tsx";
import type { UnitKind } from "#app/domain/spaces/vocabulary.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Drawing } from "#app/ui/drawing.tsx";
import { streetSvg } from "#app/ui/facade/facade.ts";
import { Facts } from "#app/ui/facts.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

import type { SpaceOnItsWay } from "./coming-soon.tsx";
import { heroStreet, spaceFront } from "./space-front.ts";

type Props = {
  readonly space: SpaceOnItsWay & { readonly story: string; readonly unitKind: UnitKind };
  readonly corporation: {
    readonly name: string;
    readonly contactEmail: string;
    readonly contactPhone: string;
  };
};

/** A space before its call: what is planned, about when, and how to hear of it first. Nothing is promised yet. */
export function EarlyPage({ space, corporation }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const address = `${space.street} ${space.houseNumber}`;
  const street = heroStreet(spaceFront(space.spaceId, { houseNumber: space.houseNumber, poster: null }));
  return (
    <PublicShell current="spaces" corporation={corporation.name}>
      <div className="street space-hero">
        <Drawing svg={streetSvg(street, { label: t("spaces.facadeOf", { address }) })} />
      </div>
      <div className="wrap wrap-narrow band-small stack g-6">
        <header className="stack g-3">
          <p className="row">
            <span className="sign sign-closed">{t("early.sign")}</span>
            <span className="muted">
              {space.neighbourhood}, {space.city}
            </span>
          </p>
          <h1 className="address">
            {space.street} <HouseNumber number={space.houseNumber} />
          </h1>
          <p className="lead">{t("early.lead")}</p>
        </header>
        <Facts
          facts={[
            { label: t("spaces.page.area"), value: format.area(space.areaM2) },
            { label: t("spaces.page.kind"), value: t(`spaces.kind.${space.unitKind}`) },
            { label: t("early.ready"), value: format.plainDay(day(space.expectedOn)) },
          ]}
        />
        <section className="stack g-3" aria-labelledby="plan">
          <h2 id="plan">{t("early.plan")}</h2>
          <p className="as-typed">{space.story}</p>
        </section>
        <section className="card stack g-3" aria-labelledby="interesse">
          <h2 className="h3" id="interesse">
            {t("early.interested")}
          </h2>
          <p>{t("early.interestedStory")}</p>
          <form method="post" action={paths.alerts.save(new URLSearchParams({ ruimte: space.slug }))}>
            <Button size="large">{t("early.register")}</Button>
          </form>
        </section>
        <p className="small muted">
          {t("early.contact", { name: corporation.name })}{" "}
          {corporation.contactEmail ? (
            <a href={`mailto:${corporation.contactEmail}`}>{corporation.contactEmail}</a>
          ) : null}{" "}
          {corporation.contactPhone}
        </p>
      </div>
    </PublicShell>
  );
}
