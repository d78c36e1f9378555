import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { BusinessFields } from "#app/components/applicant/business/business-fields.tsx";
import { Contents } from "#app/components/applicant/business/contents.tsx";
import { UnitFields } from "#app/components/units/unit-fields.tsx";
import { WrittenPart } from "#app/components/applicant/written-part.tsx";
import { BranchAdvice } from "#app/components/branch-advice.tsx";
import { IslandScript } from "#app/components/island.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { withFirstPerson } from "#app/domain/applications/first-person.ts";
import { readPlanPart } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, part, title } = await readPlanPart(request, params, "business");
  return {
    plan,
    part: { ...part, content: withFirstPerson(part.content, plan.person) },
    more: new URL(request.url).searchParams.get("nog"),
    title,
  };
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "business", paths.applicant.businessPlan);
}

export default function BusinessPlanPage() {
  const { plan, part, more } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const { wantedBranches, excludedBranches } = plan.rules;
  return (
    <WrittenPart
      plan={plan}
      part={part}
      answered={answered}
      lead={t("business.lead")}
      before={
        <>
          <BranchAdvice wanted={wantedBranches} excluded={excludedBranches} />
          <Contents />
        </>
      }
      after={<IslandScript name="rows" />}
    >
      {(view) => (
        <>
          <UnitFields view={view} rules={plan.rules} />
          <BusinessFields view={view} excluded={excludedBranches} slug={plan.slug} more={more} />
        </>
      )}
    </WrittenPart>
  );
}
