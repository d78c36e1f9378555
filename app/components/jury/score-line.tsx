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
};
type Props = { view: FormView; criterion: ScoredCriterion; number: number; locked: boolean };

const steps = [1, 2, 3, 4, 5] as const;

/** One criterion on a sheet: five large figures, what the chosen one means, "I don't know", and a reason. */
export function ScoreLine({ view, criterion, number, locked }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const points = view.field(`lines.${criterion.id}.points`);
  const reason = view.field(`lines.${criterion.id}.reason`);
  return (
    <ScaleInput
      {...points}
      label={`${number}. ${criterion.title}`}
      hint={`${criterion.question} ${t("jury.score.counts", { percent: format.percent(criterion.weight) })}`}
      steps={steps.map((step) => ({
        value: String(step),
        name: t(`jury.score.step.${step}`),
        meaning: criterion.anchors[step - 1] ?? "",
      }))}
      unchosen={t("jury.score.choose")}
      unknown={{ label: t("jury.score.unknown"), meaning: t("jury.score.unknownHint") }}
      locked={locked}
    >
      <TextArea {...reason} label={t("jury.score.reason")} rows={2} maxLength={scoreLimits.reason} />
    </ScaleInput>
  );
}
