import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary, type SummaryLine } from "#app/ui/error-summary.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

import { type Neighbour, PitchNav } from "./pitch-nav.tsx";
import { ScoreLine, type ScoredCriterion } from "./score-line.tsx";

type Props = {
  view: FormView;
  once: string;
  /** Whose sheet it is, for the phone that keeps it. */
  seatId: string;
  applicationId: string;
  criteria: readonly ScoredCriterion[];
  sequences: Readonly<Record<string, number>>;
  before: Neighbour | null;
  after: Neighbour | null;
  locked: boolean;
};

/** The form's id, for its button in the head of the page. */
export const SHEET_FORM = "score-sheet";

/** One juror's sheet: a card per criterion, and a foot that stays in view with how far the sheet is. */
export function ScoreSheet(props: Props) {
  const { view, once, seatId, applicationId, criteria, sequences, before, after, locked } = props;
  const t = useTranslate();
  // As they stand on the page, from top to bottom.
  const placeOf = ({ href }: SummaryLine) => criteria.findIndex(({ id }) => href?.includes(id));
  const summary = view.summary.toSorted((one, other) => placeOf(one) - placeOf(other));
  const done = criteria.filter(({ id }) => view.field(`lines.${id}.points`).value).length;
  const total = criteria.length;
  return (
    <form
      id={SHEET_FORM}
      method="post"
      className="stack g-4"
      noValidate
      data-sheet={applicationId}
      data-seat={seatId}
      data-plan={paths.jury.plan(applicationId)}
    >
      <OnceKey value={once} />
      <ErrorSummary title={t("ui.errorSummary")} lines={summary} />
      {criteria.map((criterion, index) => (
        <ScoreLine
          key={criterion.id}
          view={view}
          criterion={criterion}
          number={index + 1}
          sequence={sequences[criterion.id] ?? 0}
          locked={locked}
        />
      ))}
      <p className="small">{t("jury.score.sealHint")}</p>
      <PitchNav before={before} after={after} />
      <div className="score-foot">
        <div className="score-progress">
          <b data-progress={t("overview.done", { done: "{done}", total })}>
            {t("overview.done", { done, total })}
          </b>
          <Tiles total={total} laid={done} />
        </div>
        <span className="keep-button">
          <Button look="outline" size="large" name="intent" value="save">
            {t("jury.score.save")}
          </Button>
        </span>
        <Button size="large" name="intent" value="seal">
          <Icon name="lock" />
          {t("jury.score.seal")}
        </Button>
      </div>
    </form>
  );
}
