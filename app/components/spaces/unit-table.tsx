import { unitPath } from "#app/domain/tenders/building/unit-rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

/** The price table: of each unit what it measures, and its rent in the first year and at the end of the path. */
export function UnitTable({ rules }: { rules: FrozenRules }) {
  const t = useTranslate();
  const format = useFormat();
  const { units } = rules.space.building ?? {};
  if (!units) return null;
  return (
    <div className="stack g-4">
      <h2>{t("building.page.units", { count: units.length })}</h2>
      <p>{t(rules.rent.path.length > 1 ? "building.page.unitsLead" : "building.page.unitsFlatLead")}</p>
      <DataTable
        caption={t("building.page.units", { count: units.length })}
        cards
        rows={units}
        keyOf={({ name }) => name}
        columns={[
          { title: t("building.unitName"), cell: ({ name }) => name },
          { title: t("spaces.page.kind"), cell: ({ unitType }) => t(`publish.unitType.${unitType}`) },
          { title: t("spaces.page.area"), cell: ({ areaM2 }) => format.area(areaM2), number: true },
          {
            title: t("building.page.firstRent"),
            cell: ({ rent }) => format.money(unitPath(rules.rent, rent)[0]?.rent ?? rent),
            number: true,
          },
          { title: t("building.page.targetRent"), cell: ({ rent }) => format.money(rent), number: true },
        ]}
      />
    </div>
  );
}
