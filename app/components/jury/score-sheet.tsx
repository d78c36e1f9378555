import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/field.tsx";

type Criterion = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly weight: number;
  readonly anchors: readonly string[];
};
type Props = { view: FormView; once: string; criteria: readonly Criterion[]; locked: boolean };

const steps = [1, 2, 3, 4, 5] as const;

/** One juror's sheet: per criterion five steps with their meaning, "I don't know", and a reason. */
export function ScoreSheet({ view, once, criteria, locked }: Props) {
  const t = useTranslate();
  return (
    <form method="post" className="stack g-5" noValidate>
      <OnceKey value={once} />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <fieldset className="stack g-5 plain-fieldset" disabled={locked}>
        {criteria.map((criterion) => (
          <Line key={criterion.id} view={view} criterion={criterion} />
        ))}
        {locked ? null : (
          <div className="stack g-3">
            <button className="button button-large button-outline" name="intent" value="save">
              {t("jury.score.save")}
            </button>
            <button className="button button-large" name="intent" value="seal">
              {t("jury.score.seal")}
            </button>
            <p className="small">{t("jury.score.sealHint")}</p>
          </div>
        )}
      </fieldset>
    </form>
  );
}

function Line({ view, criterion }: { view: FormView; criterion: Criterion }) {
  const t = useTranslate();
  const format = useFormat();
  const points = view.field(`lines.${criterion.id}.points`);
  const reason = view.field(`lines.${criterion.id}.reason`);
  return (
    <fieldset className="card score-line stack g-3" id={points.id}>
      <legend>
        <strong>{criterion.title}</strong>{" "}
        <small>{t("jury.score.counts", { percent: format.percent(criterion.weight) })}</small>
      </legend>
      <p>{criterion.question}</p>
      {points.error ? <p className="error-text">{points.error}</p> : null}
      <div className="score-steps">
        {steps.map((step) => (
          <label key={step} className="score-step">
            <input
              type="radio"
              name={points.name}
              value={step}
              defaultChecked={points.value === String(step)}
            />
            <span className="score-number">{step}</span>
            <span>
              <b>{t(`jury.score.step.${step}`)}</b>
              <small>{criterion.anchors[step - 1]}</small>
            </span>
          </label>
        ))}
        <label className="score-step">
          <input
            type="radio"
            name={points.name}
            value="unknown"
            defaultChecked={points.value === "unknown"}
          />
          <span className="score-number">?</span>
          <span>
            <b>{t("jury.score.unknown")}</b>
            <small>{t("jury.score.unknownHint")}</small>
          </span>
        </label>
      </div>
      <TextArea {...reason} label={t("jury.score.reason")} rows={2} maxLength={500} />
    </fieldset>
  );
}
