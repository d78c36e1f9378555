import type { ReactNode } from "react";

import { isBranch } from "#app/domain/spaces/branches.ts";
import {
  type HandoverLevel,
  handoverLevels,
  type UnitKind,
  unitKinds,
} from "#app/domain/spaces/vocabulary.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { parseDay } from "#app/lib/dates.ts";
import { Icon } from "#app/ui/icon.tsx";

/** What the unit is like, as it was frozen with the call. */
export function SpaceFacts({ rules }: { rules: FrozenRules }) {
  const t = useTranslate();
  const format = useFormat();
  const { space, rent } = rules;
  const kind = unitKinds.find((one): one is UnitKind => one === space.unitKind);
  const handover = handoverLevels.find((one): one is HandoverLevel => one === space.handover);
  const free = rent.leaseStartsOn ? parseDay(rent.leaseStartsOn) : null;
  return (
    <section className="stack g-4" aria-labelledby="ruimte">
      <h2 id="ruimte">{t("spaces.page.facts")}</h2>
      <dl className="facts">
        <Fact label={t("spaces.page.area")}>{format.area(space.areaM2)}</Fact>
        {handover ? <Fact label={t("spaces.page.handover")}>{t(`spaces.handover.${handover}`)}</Fact> : null}
        {space.energyLabel ? <Fact label={t("spaces.page.energyLabel")}>{space.energyLabel}</Fact> : null}
        {kind ? <Fact label={t("spaces.page.kind")}>{t(`spaces.kind.${kind}`)}</Fact> : null}
        {space.frontageM ? (
          <Fact label={t("spaces.page.frontage")}>{format.number(space.frontageM)} m</Fact>
        ) : null}
        {free ? <Fact label={t("spaces.page.leaseStarts")}>{format.plainDay(free)}</Fact> : null}
        <Fact label={t("spaces.page.serviceCosts")}>
          {format.money(rent.serviceCosts)} {t("common.perMonth")}
        </Fact>
      </dl>
    </section>
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

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
