import type { FormView } from "#app/components/forms/form-view.ts";
import { buildingLimits } from "#app/domain/spaces/building-form.ts";
import { unitTypeCodes } from "#app/domain/spaces/unit-types.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Select, TextField } from "#app/ui/field.tsx";

/** Rows that stand ready to be filled in, beside those that are. */
const SPARE = 3;

/** The price table: one row for each unit, with its type, area and rent. */
export function UnitFields({ view }: { readonly view: FormView }) {
  const t = useTranslate();
  const rows = Math.min(view.rows("units", 0) + SPARE, buildingLimits.units);
  const types = unitTypeCodes.map((code) => ({
    value: code,
    label: `${t(`publish.unitType.${code}`)} (${code})`,
  }));
  return (
    <section className="card stack g-4" aria-labelledby="units">
      <h2 className="h3" id="units">
        {t("building.units")}
      </h2>
      <p className="explanation">{t("building.unitsHint")}</p>
      {Array.from({ length: rows }, (_, row) => (
        <fieldset key={row} className="plain-fieldset stack g-2">
          <legend>{t("building.unit", { number: row + 1 })}</legend>
          <div className="two g-3">
            <TextField {...view.field(`units[${row}].name`)} label={t("building.unitName")} />
            <Select
              {...view.field(`units[${row}].unitType`)}
              label={t("publish.property.unitType")}
              empty={t("building.noUnit")}
              options={types}
            />
            <TextField
              {...view.field(`units[${row}].areaM2`)}
              label={t("staff.space.areaM2")}
              unit="m²"
              unitAfter
              inputMode="decimal"
            />
            <TextField
              {...view.field(`units[${row}].rent`)}
              label={t("building.unitRent")}
              unit="€"
              inputMode="decimal"
            />
          </div>
        </fieldset>
      ))}
    </section>
  );
}
