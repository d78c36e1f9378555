import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SheetChanges } from "#app/components/applicant/finance/sheet-changes.tsx";
import { SheetForm } from "#app/components/applicant/finance/sheet-form.tsx";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { readPlanFile } from "#app/http/plan-spreadsheet.server.ts";
import { statusOfProblem } from "#app/http/problem-status.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  return { plan, title: pageTitle(request, "sheetImport.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const read = await readPlanFile(request, await readPlanPage(request, params));
  if (read.ok) return data({ read: read.value, error: null });
  const error = fieldProblem(read.problem, read.details);
  return data({ read: null, error }, { status: statusOfProblem(read.problem) });
}

export default function ReadInPage() {
  const { plan } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const back = paths.applicant.financialPlan(plan.applicationId);
  const read = answered?.read;
  const canWrite = plan.isOpen && !plan.isLocked;
  const isReader = plan.isOpen && plan.isLocked;
  return (
    <PlanFrame plan={plan} current="financial">
      <h1>{t("sheetImport.title")}</h1>
      {!plan.isOpen ? <Notice tone="attention" title={t("sheetImport.closed")} /> : null}
      {isReader ? (
        <Notice tone="attention" title={t("problems.only-reading", { owner: plan.together.owner })} />
      ) : null}
      {canWrite && read ? <SheetChanges read={read} once={plan.once} save={back} /> : null}
      {canWrite && !read ? <SheetForm error={answered?.error ?? null} /> : null}
      <p>
        <LinkButton look="outline" href={back}>
          {t("sheetImport.back")}
        </LinkButton>
      </p>
    </PlanFrame>
  );
}
