import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary, type SummaryLine } from "#app/ui/error-summary.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

import { ScoreLine, type ScoredCriterion } from "./score-line.tsx";

type Props = {
  view: FormView;
  once: string;
  criteria: readonly ScoredCriterion[];
  /** On how many criteria the sheet that was saved has points. */
  done: number;
  locked: boolean;
};

/** The form's id, for its button in the head of the page. */
export const SHEET_FORM = "score-sheet";

/** One juror's sheet: a card per criterion, and a foot that stays in view with how far the sheet is. */
export function ScoreSheet({ view, once, criteria, done, locked }: Props) {
  const t = useTranslate();
  // As they stand on the page, from top to bottom.
  const placeOf = ({ href }: SummaryLine) => criteria.findIndex(({ id }) => href?.includes(id));
  const summary = view.summary.toSorted((one, other) => placeOf(one) - placeOf(other));
  return (
    <form id={SHEET_FORM} method="post" className="stack g-4" noValidate>
      <OnceKey value={once} />
      <ErrorSummary title={t("ui.errorSummary")} lines={summary} />
      {criteria.map((criterion, index) => (
        <ScoreLine key={criterion.id} view={view} criterion={criterion} number={index + 1} locked={locked} />
      ))}
      {locked ? null : <p className="small">{t("jury.score.sealHint")}</p>}
      {locked ? null : (
        <div className="score-foot">
          <div className="score-progress">
            <b>{t("jury.score.progress", { done, total: criteria.length })}</b>
            <Tiles total={criteria.length} laid={done} />
          </div>
          <Button look="outline" name="intent" value="save">
            {t("jury.score.save")}
          </Button>
          <Button name="intent" value="seal">
            {t("jury.score.seal")}
          </Button>
        </div>
      )}
    </form>
  );
}
