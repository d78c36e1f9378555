import type { ReactNode } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";

type Props = {
  readonly view: FormView;
  readonly count: number;
  /** Where the criteria of a template may be taken over; left out where they are frozen. */
  readonly templates?: ReactNode;
};

/** The criteria with their weights, the sum beside them, and what each number of points means. */
export function CriterionFields({ view, count, templates = null }: Props) {
  const t = useTranslate();
  const rows = Array.from({ length: count }, (_, row) => row);
  const weights = rows.map((row) => Number(view.field(`criteria[${row}].weight`).value ?? 0));
  const sum = weights.reduce((total, weight) => total + (Number.isFinite(weight) ? weight : 0), 0);
  return (
    <section className="card stack g-4" id="criteria">
      <div className="row row-apart">
        <h2 className="h3">{t("staff.draft.step.criteria")}</h2>
        <span className={sum === 100 ? "sign sign-done" : "sign sign-error"}>
          {t("staff.draft.weightsTotal", { sum })}
        </span>
      </div>
      <p className="explanation">{t("staff.draft.weightsHint")}</p>
      {templates}
      {rows.map((row) => (
        <fieldset key={row} className="plain-fieldset stack g-3">
          <legend>{t("staff.draft.criterion", { number: row + 1 })}</legend>
          <input
            type="hidden"
            name={`criteria[${row}].key`}
            value={view.field(`criteria[${row}].key`).value ?? ""}
          />
          <div className="two g-3">
            <TextField {...view.field(`criteria[${row}].title`)} label={t("staff.draft.criterionTitle")} />
            <TextField
              {...view.field(`criteria[${row}].weight`)}
              label={t("staff.draft.weight")}
              unit="%"
              unitAfter
              inputMode="numeric"
            />
          </div>
          <TextField
            {...view.field(`criteria[${row}].question`)}
            label={t("staff.draft.criterionQuestion")}
          />
          <details className="disclosure">
            <summary>{t("staff.draft.anchors")}</summary>
            {[0, 1, 2, 3, 4].map((step) => (
              <TextArea
                key={step}
                {...view.field(`criteria[${row}].anchors[${step}]`)}
                label={t("staff.draft.anchor", { points: step + 1 })}
                rows={2}
              />
            ))}
          </details>
        </fieldset>
      ))}
    </section>
  );
}
