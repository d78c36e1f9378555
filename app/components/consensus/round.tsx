import type { SubmissionResult } from "@conform-to/react";

import { formView } from "#app/components/forms/form-view.ts";
import { lineId, type RoundLine, type RoundPlan } from "#app/domain/jury/consensus/round.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { AgreeForm } from "./agree-form.tsx";
import { PointsSpread } from "./points-spread.tsx";

type Props = {
  readonly plans: readonly RoundPlan[];
  readonly once: string;
  /** Whether the reader notes what is agreed. */
  readonly mayNote: boolean;
  readonly result: SubmissionResult | undefined;
};

/** Where points lie two or more apart, plan by plan, with what the jury agreed on beside them. */
export function Round({ plans, once, mayNote, result }: Props) {
  const t = useTranslate();
  const lines = plans.flatMap((plan) => plan.lines);
  const names = { points: t("round.points"), motivation: t("round.motivation") };
  const { summary } = formView(t, result, {}, (name) => names[name as keyof typeof names] ?? null);
  if (lines.length === 0) return <EmptyState title={t("round.none")} />;
  const agreed = lines.filter((line) => line.agreed !== null).length;
  return (
    <div className="stack g-6">
      <ErrorSummary title={t("ui.errorSummary")} lines={summary} />
      <Notice tone="quiet">
        <p>{t("round.stays")}</p>
        <p>
          <strong>{t("round.count", { lines: lines.length, agreed })}</strong>
        </p>
      </Notice>
      {plans.map((plan) => (
        <section
          key={plan.applicationId}
          className="stack g-3"
          aria-labelledby={`plan-${plan.applicationId}`}
        >
          <h2 id={`plan-${plan.applicationId}`}>{plan.tradeName || t("evening.erased.plan")}</h2>
          {plan.lines.map((line) => (
            <Line key={line.criterionId} line={line} once={once} mayNote={mayNote} result={result} />
          ))}
        </section>
      ))}
    </div>
  );
}

type LineProps = Omit<Props, "plans"> & { readonly line: RoundLine };

function Line({ line, once, mayNote, result }: LineProps) {
  const t = useTranslate();
  const format = useFormat();
  const { agreed, own, title, weight } = line;
  return (
    <article className="card stack g-3" id={lineId(line)}>
      <header className="row row-apart row-top">
        <h3 className="h4">{title}</h3>
        <span className="small muted">
          {weight === 0 ? t("feedback.noWeight") : t("feedback.weight", { percent: format.percent(weight) })}
        </span>
      </header>
      <PointsSpread counts={line.counts} agreed={agreed?.points ?? null} />
      <p className="small">
        {t("round.apart", { lowest: line.lowest, highest: line.highest })}{" "}
        {own === null ? null : t("round.own", { points: own })}
      </p>
      {agreed ? (
        <div className="stack g-1 agreed">
          <p>
            <strong>{t("round.agreed", { points: agreed.points })}</strong>
          </p>
          <p className="as-typed">{agreed.motivation}</p>
        </div>
      ) : null}
      {mayNote ? <AgreeForm line={line} once={once} result={result} /> : null}
      {agreed || mayNote ? null : <p className="muted">{t("round.notYet")}</p>}
    </article>
  );
}
