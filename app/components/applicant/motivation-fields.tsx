import type { FormView } from "#app/components/forms/form-view.ts";
import { RoomLeft } from "#app/components/forms/room-left.tsx";
import { longestAnswer } from "#app/domain/applications/longest-answer.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { Help } from "#app/ui/help.tsx";

const questions = ["whySpace", "whyNeighbourhood", "residentsNotice"] as const;

/** The questions of the motivation, each with what is meant and how somebody might answer it. */
export function MotivationFields({ view }: { view: FormView }) {
  const t = useTranslate();
  return (
    <>
      {questions.map((question) => (
        <TextArea
          key={question}
          {...view.field(question)}
          label={t(`applicant.motivation.${question}`)}
          hint={t(`applicant.motivation.${question}Hint`)}
          help={<Help summary={t("business.showExample")}>{t(`motivation.example.${question}`)}</Help>}
          under={
            <RoomLeft
              of={view.field(question).id}
              most={longestAnswer("motivation", question)}
              value={view.field(question).value}
            />
          }
          rows={6}
        />
      ))}
      <TextField
        {...view.field("video")}
        label={t("business.optional", { label: t("applicant.motivation.video") })}
        hint={t("applicant.motivation.videoHint")}
        help={<Help summary={t("business.showExample")}>{t("motivation.example.video")}</Help>}
      />
    </>
  );
}
