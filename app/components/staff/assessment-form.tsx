import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { KNOCK_OUT_REASON_LENGTH, type KnockOut } from "#app/domain/applications/knock-outs.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RadioGroup, Select, TextArea } from "#app/ui/field.tsx";

type Criterion = { readonly id: string; readonly title: string; readonly weight: number };
type Props = {
  view: FormView;
  once: string;
  criteria: readonly Criterion[];
  /** What can knock a plan out under the rules of this call. */
  knockOuts: readonly KnockOut[];
};

/** Complete or not, to the evening or not, and why; each reason stands beside the criterion it is about. */
export function AssessmentForm({ view, once, criteria, knockOuts }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const weightOf = ({ weight }: Criterion) =>
    weight === 0 ? t("feedback.noWeight") : format.percent(weight);
  return (
    <form method="post" className="card stack g-4" noValidate>
      <OnceKey value={once} />
      <input type="hidden" name="seen" value={view.field("seen").value ?? ""} />
      <h2 className="h3">{t("staff.plan.assess")}</h2>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <RadioGroup
        {...view.field("complete")}
        label={t("staff.plan.completeness")}
        options={[
          { value: "yes", label: t("common.yes") },
          { value: "no", label: t("common.no") },
        ]}
      />
      <RadioGroup
        {...view.field("choice")}
        label={t("staff.plan.choose")}
        options={[
          { value: "shortlist", label: t("staff.plans.choice.shortlist") },
          { value: "decline", label: t("staff.plans.choice.decline") },
        ]}
      />
      <fieldset className="plain-fieldset stack g-3">
        <legend>{t("staff.plan.reasons")}</legend>
        {criteria.map((criterion) => (
          <TextArea
            key={criterion.id}
            {...view.field(`reasons.${criterion.id}`)}
            label={`${criterion.title} (${weightOf(criterion)})`}
            rows={2}
          />
        ))}
      </fieldset>
      <details className="disclosure" open={view.field("knockOut").value ? true : undefined}>
        <summary>{t("knockOut.title")}</summary>
        <div className="stack g-3">
          <Select
            {...view.field("knockOut")}
            label={t("knockOut.label")}
            hint={t("knockOut.hint")}
            empty={t("knockOut.none")}
            options={knockOuts.map((kind) => ({ value: kind, label: t(`knockOut.kind.${kind}`) }))}
          />
          <TextArea
            {...view.field("knockOutReason")}
            label={t("knockOut.reason")}
            maxLength={KNOCK_OUT_REASON_LENGTH}
            rows={2}
          />
        </div>
      </details>
      <TextArea
        {...view.field("note")}
        label={t("staff.plan.note")}
        hint={t("staff.plan.noteHint")}
        rows={3}
      />
      <p className="row g-2">
        <Button>{t("staff.plan.save")}</Button>
        <Button look="outline" name="onward" value="next">
          {t("together.next")}
        </Button>
      </p>
    </form>
  );
}
