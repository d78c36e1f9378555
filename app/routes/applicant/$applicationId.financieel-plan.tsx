import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { CountedPlan, type CountedPlanProps } from "#app/components/applicant/finance/counted-plan.tsx";
import { conflictOf, isLockedNow, unsavedOf } from "#app/components/applicant/answered.ts";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { CountedUnit } from "#app/components/units/counted-unit.tsx";
import { Island } from "#app/components/island.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { checkContextOf } from "#app/domain/applications/finance/check-plan.ts";
import { partBefore, partsOf } from "#app/domain/applications/plan-parts.ts";
import { chosenUnits } from "#app/domain/applications/units/unit-choice.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { partOf, readPlanPage } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/icon.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  return {
    plan,
    part: partOf(plan, "financial"),
    unit: chosenUnits(plan.rules, partOf(plan, "business").content)[0] ?? null,
    context: checkContextOf(plan.rules, plan.parts, dayOf(new Date(plan.now))),
    title: pageTitle(request, "applicant.part.financial", plan.address),
  };
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "financial", paths.applicant.financialPlan);
}

export default function FinancialPlanPage() {
  const { plan, part, unit, context } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const counted: CountedPlanProps = {
    once: plan.once,
    version: part.version,
    autosave: paths.applicant.autosave(plan.applicationId, "financial"),
    locked: isLockedNow(plan, answered),
    previous: partBefore("financial", partsOf(plan.rules)),
    savedBy: part.savedBy,
    savedAt: part.savedAt,
    conflict: conflictOf(t, "financial", answered, part.content),
    result: answered?.result,
    stored: part.content,
    context,
  };
  return (
    <PlanFrame plan={plan} current="financial" unsaved={unsavedOf(answered)}>
      <h1>{t("applicant.part.financial")}</h1>
      <p className="lead">{t("finance.lead")}</p>
      <noscript>
        <p>{t("finance.withoutScript")}</p>
      </noscript>
      <p className="row g-3">
        <a href={paths.applicant.sheets(plan.applicationId)} download>
          <Icon name="file" /> {t("sheetImport.download")}
        </a>
        {plan.isOpen ? (
          <a href={paths.applicant.readSheets(plan.applicationId)}>{t("sheetImport.link")}</a>
        ) : null}
      </p>
      <CountedUnit rules={plan.rules} chosen={unit} href={paths.applicant.businessPlan(plan.applicationId)} />
      <Island name="counted-plan" data={counted}>
        <CountedPlan {...counted} />
      </Island>
    </PlanFrame>
  );
}
