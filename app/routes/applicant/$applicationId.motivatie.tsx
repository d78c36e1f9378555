import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { MotivationFields } from "#app/components/applicant/motivation-fields.tsx";
import { WrittenPart } from "#app/components/applicant/written-part.tsx";
import { BranchAdvice } from "#app/components/branch-advice.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { readPlanPart } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const handle = { noJs: true };
export const meta = titleOf;

export function loader({ request, params }: LoaderFunctionArgs) {
  return readPlanPart(request, params, "motivation");
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "motivation", paths.applicant.motivation);
}

export default function MotivationPage() {
  const { plan, part } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  return (
    <WrittenPart
      plan={plan}
      part={part}
      answered={answered}
      lead={t("applicant.motivation.lead")}
      before={<BranchAdvice wanted={plan.rules.wantedBranches} excluded={plan.rules.excludedBranches} />}
    >
      {(view) => <MotivationFields view={view} />}
    </WrittenPart>
  );
}
