import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { conflictOf } from "#app/components/applicant/conflict-of.ts";
import { PartForm } from "#app/components/applicant/part-form.tsx";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { socialLimits } from "#app/domain/applications/social-form.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { partOf, readPlanPage } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { TextArea } from "#app/ui/field.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  return {
    plan,
    part: partOf(plan, "social"),
    title: pageTitle(request, "applicant.part.social", plan.address),
  };
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "social", paths.applicant.socialNote);
}

export default function SocialNotePage() {
  const { plan, part } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = namesIn(t, "applicant.social");
  const view = formView(t, answered?.result, part.content, nameOf);
  return (
    <PlanFrame plan={plan} current="social">
      <h1>{t("applicant.part.social")}</h1>
      <p className="lead">{t("applicant.social.lead")}</p>
      <PartForm
        once={plan.once}
        version={part.version}
        autosave={paths.applicant.autosave(plan.applicationId, "social")}
        conflict={conflictOf(answered, part.content)}
        nameOf={nameOf}
        view={view}
        locked={plan.isLocked}
        savedBy={part.savedBy}
        savedAt={part.savedAt}
      >
        <TextArea
          {...view.field("socialValue")}
          label={t("applicant.social.socialValue")}
          hint={t("applicant.social.socialValueHint")}
          maxLength={socialLimits.answer}
          rows={8}
        />
        <details className="disclosure">
          <summary>{t("applicant.social.showExample")}</summary>
          <p>{t("applicant.social.example")}</p>
        </details>
      </PartForm>
    </PlanFrame>
  );
}
