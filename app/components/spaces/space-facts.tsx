import { isBranch } from "#app/domain/spaces/branches.ts";
import {
  type HandoverLevel,
  handoverLevels,
  type LeaseRegime,
  leaseRegimes,
  type UnitKind,
  unitKinds,
} from "#app/domain/spaces/vocabulary.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day, parseDay } from "#app/lib/dates.ts";
import { Facts } from "#app/ui/facts.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { HandoverTable } from "./handover-table.tsx";
import { mapOf } from "./map-of.ts";

/** What the unit is like, as it was frozen with the call. */
export function SpaceFacts({ rules }: { rules: FrozenRules }) {
  const t = useTranslate();
  const format = useFormat();
  const { space, rent } = rules;
  const { property } = space;
  const kind = unitKinds.find((one): one is UnitKind => one === space.unitKind);
  const handover = handoverLevels.find((one): one is HandoverLevel => one === space.handover);
  const regime = leaseRegimes.find((one): one is LeaseRegime => one === space.regime);
  const free = rent.leaseStartsOn ? parseDay(rent.leaseStartsOn) : null;
  const facts = [
    { label: t("spaces.page.area"), value: format.area(space.areaM2) },
    {
      label: t("spaces.page.grossArea"),
      value: property?.grossAreaM2 === undefined ? null : format.area(property.grossAreaM2),
    },
    { label: t("spaces.page.handover"), value: handover ? t(`spaces.handover.${handover}`) : null },
    { label: t("spaces.page.energyLabel"), value: space.energyLabel || null },
    {
      label: t("spaces.page.exemption"),
      value: property?.energyExemption ? t(`publish.exemption.${property.energyExemption}`) : null,
    },
    {
      label: t("spaces.page.kind"),
      value: property?.unitType
        ? t(`publish.unitType.${property.unitType}`)
        : kind
          ? t(`spaces.kind.${kind}`)
          : null,
    },
    { label: t("spaces.page.homesAbove"), value: property?.homesAbove ?? null },
    {
      label: t("spaces.page.frontage"),
      value: space.frontageM ? format.metres(space.frontageM) : null,
    },
    {
      label: t("spaces.page.openGlass"),
      value:
        space.openGlassPercent === undefined
          ? null
          : t("spaces.page.atLeast", { value: format.percent(space.openGlassPercent) }),
    },
    { label: t("spaces.page.leaseStarts"), value: free ? format.plainDay(free) : null },
    {
      label: t("spaces.page.contract"),
      value: regime && !rent.temporaryUntil ? t(`spaces.contract.${regime}`) : null,
    },
    {
      label: t("temporary.page.label"),
      value: rent.temporaryUntil
        ? t("temporary.page.until", { day: format.plainDay(day(rent.temporaryUntil)) })
        : null,
    },
    {
      label: t("spaces.page.serviceCosts"),
      value: `${format.money(rent.serviceCosts)} ${t("common.perMonth")}`,
    },
  ];
  return (
    <section className="stack g-4" aria-labelledby="ruimte">
      <h2 id="ruimte">{t("spaces.page.facts")}</h2>
      <Facts facts={facts.filter((fact) => fact.value !== null)} />
      <PropertyStory property={property} />
    </section>
  );
}

/** What is allowed, where it is, and what comes with the keys; whatever was not said is left out. */
function PropertyStory({ property }: { property: FrozenRules["space"]["property"] }) {
  const t = useTranslate();
  return (
    <>
      {property?.use ? (
        <p>
          <strong>{t("spaces.page.use")}</strong>{" "}
          {property.use.allowed.map((use) => t(`publish.use.${use}`)).join(", ")}.{" "}
          {t(`publish.certainty.${property.use.certainty}`)}. {property.use.note}
        </p>
      ) : null}
      {property?.pin ? (
        <p>
          <a href={mapOf(property.pin)}>{t("spaces.page.pin")}</a>
        </p>
      ) : null}
      {property?.handover ? <HandoverTable items={property.handover} /> : null}
    </>
  );
}

/** What residents asked for, and which trades are welcome or have no place here. */
export function SpaceWishes({ rules }: { rules: FrozenRules }) {
  const t = useTranslate();
  const names = (branches: readonly string[]) =>
    branches
      .filter(isBranch)
      .map((branch) => t(`spaces.branch.${branch}`))
      .join(", ");
  return (
    <section className="stack g-4" aria-labelledby="buurt">
      <h2 id="buurt">{t("spaces.page.wishes")}</h2>
      {rules.neighbourhoodWishes ? <p>{rules.neighbourhoodWishes}</p> : null}
      <ul className="check-mark">
        {rules.wantedBranches.length > 0 ? (
          <li>
            <Icon name="check" />
            <div>
              <strong>{t("spaces.page.wanted")}:</strong> {names(rules.wantedBranches)}
            </div>
          </li>
        ) : null}
        {rules.excludedBranches.length > 0 ? (
          <li className="not">
            <Icon name="cross" />
            <div>
              <strong>{t("spaces.page.excluded")}:</strong> {names(rules.excludedBranches)}
            </div>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
