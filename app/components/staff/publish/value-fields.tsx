import type { FormView } from "#app/components/forms/form-view.ts";
import { valueKinds } from "#app/domain/spaces/value.ts";
import { valueLimits } from "#app/domain/spaces/value-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { CheckBox, RadioGroup, TextField } from "#app/ui/field.tsx";

/** Rows that stand ready to be filled in, beside those that are. */
const SPARE = 3;

/** Market rent with its source and day, what goes off it with each reason, and the rent to grow to. */
export function ValueFields({ view }: { readonly view: FormView }) {
  const t = useTranslate();
  const optional = (label: string) => `${label} (${t("common.optional")})`;
  const rows = Math.min(view.rows("reductions", 0) + SPARE, valueLimits.reductions);
  return (
    <>
      <section className="card stack g-4" aria-labelledby="market">
        <h2 className="h3" id="market">
          {t("publish.value.market")}
        </h2>
        <RadioGroup
          {...view.field("valueKind")}
          label={t("publish.value.valueKind")}
          options={valueKinds.map((kind) => ({ value: kind, label: t(`publish.valueKind.${kind}`) }))}
        />
        <div className="two g-4">
          <TextField
            {...view.field("marketRent")}
            label={t("staff.space.marketRent")}
            hint={t("staff.space.exVat")}
            unit="€"
            inputMode="decimal"
          />
          <TextField {...view.field("appraisedOn")} label={t("publish.value.appraisedOn")} type="date" />
          <TextField {...view.field("appraiser")} label={optional(t("publish.value.appraiser"))} />
          <TextField
            {...view.field("serviceCosts")}
            label={optional(t("staff.space.serviceCosts"))}
            unit="€"
            inputMode="decimal"
          />
        </div>
      </section>
      <section className="card stack g-4" aria-labelledby="reductions">
        <h2 className="h3" id="reductions">
          {t("publish.value.reductions")}
        </h2>
        <p className="explanation">{t("publish.value.reductionsHint")}</p>
        {Array.from({ length: rows }, (_, row) => (
          <fieldset key={row} className="plain-fieldset">
            <legend className="visually-hidden">{t("publish.value.reduction", { number: row + 1 })}</legend>
            <div className="two g-3">
              <TextField
                {...view.field(`reductions[${row}].amount`)}
                label={t("publish.value.reductionAmount", { number: row + 1 })}
                unit="€"
                inputMode="decimal"
              />
              <TextField
                {...view.field(`reductions[${row}].reason`)}
                label={t("publish.value.reductionReason", { number: row + 1 })}
              />
            </div>
          </fieldset>
        ))}
        <TextField
          {...view.field("targetRent")}
          label={t("staff.space.targetRent")}
          hint={t("publish.value.targetHint")}
          unit="€"
          inputMode="decimal"
        />
        <CheckBox
          id="isPriorityArea"
          name="isPriorityArea"
          label={t("publish.value.isPriorityArea")}
          checked={view.checked("isPriorityArea")}
        />
      </section>
    </>
  );
}
