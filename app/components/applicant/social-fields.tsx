import type { FormView } from "#app/components/forms/form-view.ts";
import { RoomLeft } from "#app/components/forms/room-left.tsx";
import { longestAnswer } from "#app/domain/applications/longest-answer.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Help } from "#app/ui/help.tsx";

/** The one question of the light variant about what the neighbourhood gains, with an example to unfold. */
export function SocialFields({ view }: { view: FormView }) {
  const t = useTranslate();
  const { id, value } = view.field("socialValue");
  return (
    <TextArea
      {...view.field("socialValue")}
      label={t("applicant.social.socialValue")}
      hint={t("applicant.social.socialValueHint")}
      help={<Help summary={t("business.showExample")}>{t("applicant.social.example")}</Help>}
      under={<RoomLeft of={id} most={longestAnswer("social", "socialValue")} value={value} />}
      rows={8}
    />
  );
}
