import type { FormView } from "#app/components/forms/form-view.ts";
import { unitFields, unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import type { BuildingUnit } from "#app/domain/spaces/building.ts";
import { unitPath } from "#app/domain/tenders/building/unit-rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Select } from "#app/ui/field.tsx";

type Props = { readonly view: FormView; readonly rules: Pick<FrozenRules, "space" | "rent"> };

/** Which units of a building one wants, the first most of all; nothing where a call has but one space. */
export function UnitFields({ view, rules }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const units = unitsOf(rules);
  if (units.length === 0) return null;
  const firstRent = ({ rent }: BuildingUnit) => format.money(unitPath(rules.rent, rent)[0]?.rent ?? rent);
  const options = units.map((unit) => ({
    value: unit.name,
    label: t("units.option", {
      name: unit.name,
      area: format.area(unit.areaM2),
      first: firstRent(unit),
    }),
  }));
  return (
    <section className="card stack g-4" aria-labelledby="deel-eenheid">
      <h2 className="h3" id="deel-eenheid">
        {t("units.title")}
      </h2>
      <p className="explanation">{t("units.lead")}</p>
      {/* A phone shows one short line of a list, so what it costs later stands here. */}
      <DataTable
        caption={t("units.prices")}
        rows={units}
        keyOf={({ name }) => name}
        columns={[
          { title: t("units.unit"), cell: ({ name }) => name },
          { title: t("units.first"), cell: firstRent, number: true },
          { title: t("units.later"), cell: ({ rent }) => format.money(rent), number: true },
        ]}
      />
      {unitFields.slice(0, units.length).map((name, index) => (
        <Select
          key={name}
          {...view.field(name)}
          label={
            index === 0
              ? t(`business.ask.${name}`)
              : t("business.optional", { label: t(`business.ask.${name}`) })
          }
          options={options}
          empty=""
        />
      ))}
    </section>
  );
}
