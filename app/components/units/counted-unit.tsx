import { unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import type { BuildingUnit } from "#app/domain/spaces/building.ts";
import { rulesOfUnit } from "#app/domain/tenders/building/unit-rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  readonly rules: FrozenRules;
  readonly chosen: BuildingUnit | null;
  /** Where it is chosen. */
  readonly href: string;
};

/** Of which unit the sums are; nothing where a call has but one space. */
export function CountedUnit({ rules, chosen, href }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (unitsOf(rules).length === 0) return null;
  if (!chosen)
    return (
      <Notice tone="attention" title={t("units.noneYet")}>
        <p>
          <a href={href}>{t("units.choose")}</a>
        </p>
      </Notice>
    );
  const { targetRent, serviceCosts } = rulesOfUnit(rules, chosen).rent;
  return (
    <Notice tone="info" title={t("units.counted", { name: chosen.name, area: format.area(chosen.areaM2) })}>
      <p>
        {t("units.countedRent", { target: format.money(targetRent), service: format.money(serviceCosts) })}{" "}
        <a href={href}>{t("units.other")}</a>
      </p>
    </Notice>
  );
}
