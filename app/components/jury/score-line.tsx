import type { FormView } from "#app/components/forms/form-view.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { TextArea } from "#app/ui/field.tsx";

export type ScoredCriterion = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly weight: number;
  readonly anchors: readonly string[];
};
type Props = { view: FormView; criterion: ScoredCriterion; number: number; locked: boolean };

const steps = [1, 2, 3, 4, 5] as const;

/** One criterion on a sheet: five large figures, what the chosen one means, "I don't know", and a reason. */
export function ScoreLine({ view, criterion, number, locked }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const points = view.field(`lines.${criterion.id}.points`);
  const reason = view.field(`lines.${criterion.id}.reason`);
  const question = `${points.id}-question`;
  const wrong = `${points.id}-error`;
  return (
    <fieldset
      className="score"
      id={points.id}
      disabled={locked}
      tabIndex={-1}
      aria-describedby={points.error ? `${question} ${wrong}` : question}
    >
      <legend>
        {number}. {criterion.title}
      </legend>
      <p className="small muted" id={question}>
        {criterion.question}{" "}
        <span>{t("jury.score.counts", { percent: format.percent(criterion.weight) })}</span>
      </p>
      {points.error ? (
        <p className="error-text" id={wrong}>
          {points.error}
        </p>
      ) : null}
      <div className="scale">
        {steps.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={points.name}
              value={step}
              defaultChecked={points.value === String(step)}
              aria-label={`${step}, ${t(`jury.score.step.${step}`)}. ${criterion.anchors[step - 1] ?? ""}`}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
        <div className="scale-out" aria-hidden="true">
          <span>{t("jury.score.step.1")}</span>
          <span>{t("jury.score.step.5")}</span>
        </div>
        <label className="scale-unknown">
          <input
            type="radio"
            name={points.name}
            value="unknown"
            defaultChecked={points.value === "unknown"}
          />
          <span>{t("jury.score.unknown")}</span>
        </label>
      </div>
      <div className="meaning" aria-hidden="true">
        <p className="b0">{t("jury.score.choose")}</p>
        {steps.map((step) => (
          <p key={step} className={`b${step}`}>
            <strong>{t(`jury.score.step.${step}`)}.</strong> {criterion.anchors[step - 1]}
          </p>
        ))}
        <p className="b-unknown">{t("jury.score.unknownHint")}</p>
      </div>
      <TextArea {...reason} label={t("jury.score.reason")} rows={2} maxLength={500} />
    </fieldset>
  );
}
