import type { FormView } from "#app/components/forms/form-view.ts";
import { buildingLimits } from "#app/domain/spaces/building-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";

import { UnitFields } from "./unit-fields.tsx";

const SPARE = 2;

/** Care for homes in the building, what is shared, who is there, and the price table of several units. */
export function BuildingFields({ view }: { readonly view: FormView }) {
  const t = useTranslate();
  return (
    <>
      <section className="card stack g-4" aria-labelledby="care">
        <h2 className="h3" id="care">
          {t("building.care")}
        </h2>
        <p className="explanation">{t("building.careHint")}</p>
        <div className="two g-4">
          <TextField {...view.field("careHomes")} label={t("building.careHomes")} inputMode="numeric" />
          <TextField
            {...view.field("careDayParts")}
            label={t("building.careDayParts")}
            hint={t("building.dayPartsHint")}
            inputMode="numeric"
          />
        </div>
        <TextArea
          {...view.field("careDuty")}
          label={t("building.careDuty")}
          hint={t("building.careDutyHint")}
          maxLength={buildingLimits.duty}
          rows={3}
        />
      </section>
      <section className="card stack g-4" aria-labelledby="shared">
        <h2 className="h3" id="shared">
          {t("building.shared")}
        </h2>
        <div className="two g-4">
          <TextField {...view.field("sharedRoom")} label={t("building.sharedRoom")} />
          <TextField
            {...view.field("sharedAreaM2")}
            label={t("building.sharedAreaM2")}
            unit="m²"
            unitAfter
            inputMode="decimal"
          />
          <TextField {...view.field("sharedBooking")} label={t("building.sharedBooking")} />
          <TextField {...view.field("host")} label={t("building.host")} hint={t("building.hostHint")} />
          <TextField
            {...view.field("eventsPerYear")}
            label={t("building.eventsPerYear")}
            inputMode="numeric"
          />
        </div>
        <PartnerFields view={view} />
      </section>
      <UnitFields view={view} />
    </>
  );
}

function PartnerFields({ view }: { readonly view: FormView }) {
  const t = useTranslate();
  const rows = Math.min(view.rows("partners", 0) + SPARE, buildingLimits.partners);
  return (
    <>
      <h3 className="h4">{t("building.partners")}</h3>
      {Array.from({ length: rows }, (_, row) => (
        <fieldset key={row} className="plain-fieldset">
          <legend className="visually-hidden">{t("building.partner", { number: row + 1 })}</legend>
          <div className="two g-3">
            <TextField
              {...view.field(`partners[${row}].name`)}
              label={t("building.partner", { number: row + 1 })}
            />
            <TextField {...view.field(`partners[${row}].does`)} label={t("building.does")} />
          </div>
        </fieldset>
      ))}
    </>
  );
}
