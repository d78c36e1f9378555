import type { FormView } from "#app/components/forms/form-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Help } from "#app/ui/help.tsx";

/** The one question of the light variant about what the neighbourhood gains, with an example to unfold. */
export function SocialFields({ view }: { view: FormView }) {
  const t = useTranslate();
  return (
    <TextArea
      {...view.field("socialValue")}
      label={t("applicant.social.socialValue")}
      hint={t("applicant.social.socialValueHint")}
      help={<Help summary={t("business.showExample")}>{t("applicant.social.example")}</Help>}
      rows={8}
    />
  );
}
