import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { WrittenPart } from "#app/components/applicant/written-part.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { socialLimits } from "#app/domain/applications/social-form.ts";
import { readPlanPart } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { TextArea } from "#app/ui/field.tsx";
import { Help } from "#app/ui/help.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export function loader({ request, params }: LoaderFunctionArgs) {
  return readPlanPart(request, params, "social");
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "social", paths.applicant.socialNote);
}

export default function SocialNotePage() {
  const { plan, part } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  return (
    <WrittenPart plan={plan} part={part} answered={answered} lead={t("applicant.social.lead")}>
      {(view) => (
        <TextArea
          {...view.field("socialValue")}
          label={t("applicant.social.socialValue")}
          hint={t("applicant.social.socialValueHint")}
          help={<Help summary={t("applicant.social.showExample")}>{t("applicant.social.example")}</Help>}
          maxLength={socialLimits.answer}
          rows={8}
        />
      )}
    </WrittenPart>
  );
}
