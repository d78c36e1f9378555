import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PartForm } from "#app/components/applicant/part-form.tsx";
import { conflictOf } from "#app/components/applicant/conflict-of.ts";
import { BranchAdvice } from "#app/components/branch-advice.tsx";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { partOf, readPlanPage } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { Help } from "#app/ui/help.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  return {
    plan,
    part: partOf(plan, "motivation"),
    title: pageTitle(request, "applicant.part.motivation", plan.address),
  };
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "motivation", paths.applicant.motivation);
}

const questions = ["whySpace", "whyNeighbourhood", "residentsNotice"] as const;

export default function MotivationPage() {
  const { plan, part } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = namesIn(t, "applicant.motivation");
  const view = formView(t, answered?.result, part.content, nameOf);
  return (
    <PlanFrame plan={plan} current="motivation">
      <h1>{t("applicant.part.motivation")}</h1>
      <p className="lead">{t("applicant.motivation.lead")}</p>
      <BranchAdvice wanted={plan.rules.wantedBranches} excluded={plan.rules.excludedBranches} />
      <PartForm
        once={plan.once}
        version={part.version}
        autosave={paths.applicant.autosave(plan.applicationId, "motivation")}
        conflict={conflictOf(answered, part.content)}
        nameOf={nameOf}
        view={view}
        locked={plan.isLocked}
        savedBy={part.savedBy}
        savedAt={part.savedAt}
      >
        {questions.map((question) => (
          <TextArea
            key={question}
            {...view.field(question)}
            label={t(`applicant.motivation.${question}`)}
            hint={t(`applicant.motivation.${question}Hint`)}
            help={<Help summary={t("business.showExample")}>{t(`motivation.example.${question}`)}</Help>}
            rows={6}
          />
        ))}
        <TextField
          {...view.field("video")}
          label={t("business.optional", { label: t("applicant.motivation.video") })}
          hint={t("applicant.motivation.videoHint")}
          help={<Help summary={t("business.showExample")}>{t("motivation.example.video")}</Help>}
        />
      </PartForm>
    </PlanFrame>
  );
}
