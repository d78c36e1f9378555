import type { FormView } from "#app/components/forms/form-view.ts";
import { unitFields, unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import { unitPath } from "#app/domain/tenders/building/unit-rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Select } from "#app/ui/field.tsx";

type Props = { readonly view: FormView; readonly rules: Pick<FrozenRules, "space" | "rent"> };

/** Which units of a building one wants, the first most of all; nothing where a call has but one space. */
export function UnitFields({ view, rules }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const units = unitsOf(rules);
  if (units.length === 0) return null;
  const options = units.map(({ name, areaM2, rent }) => ({
    value: name,
    label: t("units.option", {
      name,
      area: format.area(areaM2),
      first: format.money(unitPath(rules.rent, rent)[0]?.rent ?? rent),
      target: format.money(rent),
    }),
  }));
  return (
    <section className="card stack g-4" aria-labelledby="deel-eenheid">
      <h2 className="h3" id="deel-eenheid">
        {t("units.title")}
      </h2>
      <p className="explanation">{t("units.lead")}</p>
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
