import type { SubmissionResult } from "@conform-to/react";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { consensusLimits } from "#app/domain/jury/consensus/consensus-form.ts";
import { lineId, type RoundLine } from "#app/domain/jury/consensus/round.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup, TextArea } from "#app/ui/field.tsx";

type Props = {
  readonly line: RoundLine;
  readonly once: string;
  readonly result: SubmissionResult | undefined;
};

/** What the jury agreed on for one line: points between the lowest and the highest, and why. */
export function AgreeForm({ line, once, result }: Props) {
  const t = useTranslate();
  const { applicationId, criterionId, agreed, anchors } = line;
  const here = lineId(line);
  const typed = result?.initialValue;
  const isTyped = typed?.applicationId === applicationId && typed.criterionId === criterionId;
  const stored = agreed ? { points: String(agreed.points), motivation: agreed.motivation } : {};
  const view = formView(t, isTyped ? result : undefined, stored);
  // The page holds a form for each line; what was sent back keeps the plain names, to which its summary leads.
  const field = (name: string) => {
    const own = view.field(name);
    return isTyped ? own : { ...own, id: `${own.id}-${here}` };
  };
  return (
    <details className="disclosure" open={isTyped}>
      <summary>{t(agreed ? "round.change" : "round.note", { criterion: line.title })}</summary>
      <form method="post" className="stack g-4">
        <OnceKey value={`${once}-${here}`} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <input type="hidden" name="criterionId" value={criterionId} />
        <input type="hidden" name="seen" value={agreed?.seen ?? ""} />
        <RadioGroup
          {...field("points")}
          label={t("round.points")}
          hint={t("round.pointsHint")}
          options={anchors.flatMap((anchor, index) => {
            const points = index + 1;
            const isBetween = points >= line.lowest && points <= line.highest;
            return isBetween ? [{ value: String(points), label: `${points}. ${anchor}` }] : [];
          })}
        />
        <TextArea
          {...field("motivation")}
          label={t("round.motivation")}
          hint={t("round.motivationHint")}
          maxLength={consensusLimits.motivation}
          rows={3}
        />
        <p>
          <Button>{t("round.save")}</Button>
        </p>
      </form>
    </details>
  );
}
