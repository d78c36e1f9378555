import type { ReactNode } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { discountForms } from "#app/domain/tenders/discount/discount.ts";
import { draftLimits } from "#app/domain/tenders/draft-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { RadioGroup, Select, TextArea, TextField } from "#app/ui/field.tsx";

type Props = {
  readonly view: FormView;
  /** The rents that everything here is counted from, which are written elsewhere. */
  readonly basis?: ReactNode;
  readonly colleagues?: readonly { readonly personId: string; readonly name: string }[];
};

/** Rows that stand ready to be filled in, beside those that are. */
const SPARE = 3;

/** The path in percentages or by date, and the discount that follows with who signs for it. */
export function RentFields({ view, basis, colleagues = [] }: Props) {
  const t = useTranslate();
  const optional = (label: string) => `${label} (${t("common.optional")})`;
  const rows = Math.min(view.rows("rentSteps", 0) + SPARE, draftLimits.rentSteps);
  return (
    <section className="card stack g-4" id="rent">
      <h2>{t("staff.draft.step.rent")}</h2>
      {basis}
      <div className="two g-4">
        <TextField
          {...view.field("rentPath")}
          label={t("staff.draft.rentPath")}
          hint={t("staff.draft.rentPathHint")}
        />
        <TextField {...view.field("leaseStartsOn")} label={t("staff.draft.leaseStartsOn")} type="date" />
        <TextField
          {...view.field("temporaryUntil")}
          label={optional(t("staff.draft.temporaryUntil"))}
          hint={t("temporary.hint")}
          type="date"
        />
      </div>
      <details className="disclosure" open={view.rows("rentSteps", 0) > 0}>
        <summary>{t("publish.rent.byDate")}</summary>
        <p className="explanation">{t("publish.rent.byDateHint")}</p>
        {Array.from({ length: rows }, (_, row) => (
          <fieldset key={row} className="plain-fieldset">
            <legend className="visually-hidden">{t("publish.rent.step", { number: row + 1 })}</legend>
            <div className="two g-3">
              <TextField
                {...view.field(`rentSteps[${row}].fromOn`)}
                label={t("publish.rent.fromOn", { number: row + 1 })}
                type="date"
              />
              <TextField
                {...view.field(`rentSteps[${row}].amount`)}
                label={t("publish.rent.amount", { number: row + 1 })}
                unit="€"
                inputMode="decimal"
              />
            </div>
          </fieldset>
        ))}
      </details>
      <h3 className="h4">{t("publish.discount.title")}</h3>
      <TextArea
        {...view.field("discountReason")}
        label={t("staff.draft.discountReason")}
        hint={t("publish.discount.reasonHint")}
        rows={3}
      />
      <RadioGroup
        {...view.field("discountForm")}
        label={t("staff.draft.discountForm")}
        hint={t("publish.discountFormHint")}
        options={discountForms.map((form) => ({ value: form, label: t(`publish.discountForm.${form}`) }))}
      />
      <div className="two g-4">
        <TextField
          {...view.field("discountEndsOn")}
          label={optional(t("staff.draft.discountEndsOn"))}
          hint={t("publish.discount.endHint")}
          type="date"
        />
        <Select
          {...view.field("discountApproverId")}
          label={t("staff.draft.discountApproverId")}
          hint={t("publish.discount.approverHint")}
          options={colleagues.map(({ personId, name }) => ({ value: personId, label: name }))}
          empty={t("publish.discount.noApprover")}
        />
      </div>
    </section>
  );
}
