import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { BusinessFields } from "#app/components/applicant/business/business-fields.tsx";
import { Contents } from "#app/components/applicant/business/contents.tsx";
import { PartForm } from "#app/components/applicant/part-form.tsx";
import { conflictOf } from "#app/components/applicant/conflict-of.ts";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { BranchAdvice } from "#app/components/branch-advice.tsx";
import { businessNames } from "#app/i18n/business-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { IslandScript } from "#app/components/island.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { withEarlierAnswers } from "#app/domain/applications/earlier-answers.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { partOf, readPlanPage } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  const part = partOf(plan, "business");
  return {
    plan,
    part: { ...part, content: startOf(part.content, plan.person) },
    more: new URL(request.url).searchParams.get("nog"),
    title: pageTitle(request, "applicant.part.business", plan.address),
  };
}

/** The first entrepreneur is who writes, until somebody else stands there. */
function startOf(content: unknown, { name, email }: { name: string; email: string }) {
  return { persons: [{ name, email }], ...withEarlierAnswers(content) };
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "business", paths.applicant.businessPlan);
}

export default function BusinessPlanPage() {
  const { plan, part, more } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = businessNames(t);
  const view = formView(t, answered?.result, part.content, nameOf);
  return (
    <PlanFrame plan={plan} current="business">
      <h1>{t("applicant.part.business")}</h1>
      <p className="lead">{t("business.lead")}</p>
      <BranchAdvice wanted={plan.rules.wantedBranches} excluded={plan.rules.excludedBranches} />
      <Contents />
      <PartForm
        once={plan.once}
        version={part.version}
        autosave={paths.applicant.autosave(plan.applicationId, "business")}
        conflict={conflictOf(answered, part.content)}
        nameOf={nameOf}
        view={view}
        locked={plan.isLocked}
        savedBy={part.savedBy}
        savedAt={part.savedAt}
      >
        <BusinessFields view={view} excluded={plan.rules.excludedBranches} slug={plan.slug} more={more} />
      </PartForm>
      <IslandScript name="rows" />
    </PlanFrame>
  );
}
