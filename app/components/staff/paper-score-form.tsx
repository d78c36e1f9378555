import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ScoreLine, type ScoredCriterion } from "#app/components/jury/score-line.tsx";
import { paperLimits } from "#app/domain/jury/paper/paper-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { FileField } from "#app/ui/field.tsx";

type Props = {
  readonly view: FormView;
  readonly once: string;
  readonly sheet: { readonly seatId: string; readonly applicationId: string; juror: string; plan: string };
  readonly criteria: readonly ScoredCriterion[];
};

/** One sheet as it lies on the table: its picture, and the points as they stand on it. */
export function PaperScoreForm({ view, once, sheet, criteria }: Props) {
  const t = useTranslate();
  return (
    <form method="post" encType="multipart/form-data" className="stack g-4" noValidate>
      <OnceKey value={once} />
      <input type="hidden" name="seatId" value={sheet.seatId} />
      <input type="hidden" name="applicationId" value={sheet.applicationId} />
      <h2>{t("paperScores.of", sheet)}</h2>
      <FileField
        {...view.field("picture")}
        label={t("paperScores.photo")}
        hint={t("paperScores.photoHint", { megabytes: paperLimits.bytes / 1024 / 1024 })}
        accept="image/jpeg,image/png,image/webp"
      />
      {criteria.map((criterion, index) => (
        <ScoreLine
          key={criterion.id}
          view={view}
          criterion={criterion}
          number={index + 1}
          sequence={0}
          locked={false}
        />
      ))}
      <p className="small">{t("paperScores.sealHint")}</p>
      <p>
        <Button size="large">{t("paperScores.seal")}</Button>
      </p>
    </form>
  );
}
