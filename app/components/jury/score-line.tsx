import type { FormView } from "#app/components/forms/form-view.ts";
import { scoreLimits } from "#app/domain/jury/score-form.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { ScaleInput } from "#app/ui/scale-input.tsx";

export type ScoredCriterion = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly weight: number;
  readonly anchors: readonly string[];
  readonly reasonRequired: boolean;
};
type Props = {
  view: FormView;
  criterion: ScoredCriterion;
  number: number;
  /** Of the line that this page was drawn with; the phone compares. */
  sequence: number;
  locked: boolean;
};

const steps = [1, 2, 3, 4, 5] as const;

/** One criterion on a sheet: five large figures, what the chosen one means, "I don't know", and a reason. */
export function ScoreLine({ view, criterion, number, sequence, locked }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { id, title, question, weight, anchors, reasonRequired } = criterion;
  const points = view.field(`lines.${id}.points`);
  const reason = view.field(`lines.${id}.reason`);
  const area = (
    <TextArea
      {...reason}
      label={t("jury.score.reason")}
      about={title}
      hint={t("sheet.noteHint")}
      rows={2}
      maxLength={scoreLimits.reason}
    />
  );
  return (
    <ScaleInput
      {...points}
      label={`${number}. ${title}`}
      hint={`${question} ${weight === 0 ? t("jury.score.countsNot") : t("jury.score.counts", { percent: format.percent(weight) })}`}
      steps={steps.map((step) => ({
        value: String(step),
        name: t(`jury.score.step.${step}`),
        meaning: anchors[step - 1] ?? "",
      }))}
      unchosen={t("jury.score.choose")}
      unknown={{ label: t("jury.score.unknown"), meaning: t("jury.score.unknownHint") }}
      locked={locked}
      data={{ criterion: id, sequence: String(sequence), reason: reasonRequired ? "required" : "free" }}
    >
      <p className="error-text" data-lacks="points" hidden>
        {t("problems.score-missing")}
      </p>
      {reasonRequired || reason.value || reason.error ? (
        area
      ) : (
        <details className="disclosure">
          <summary>{t("sheet.note")}</summary>
          {area}
        </details>
      )}
      <p className="error-text" data-lacks="reason" hidden>
        {t("problems.reason-missing")}
      </p>
    </ScaleInput>
  );
}
