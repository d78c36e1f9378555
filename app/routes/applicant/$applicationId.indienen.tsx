import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { HandInList } from "#app/components/applicant/hand-in/hand-in-list.tsx";
import { WhoReads } from "#app/components/applicant/hand-in/who-reads.tsx";
import { HandInForm } from "#app/components/applicant/hand-in-form.tsx";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { problemWords } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { handInOverview } from "#app/domain/applications/hand-in-overview.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, requireEntrepreneur } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  if (plan.state !== "draft") throw redirect(paths.applicant.plan(plan.applicationId));
  return {
    plan,
    overview: handInOverview(plan.rules, plan.parts, dayOf(new Date(plan.now))),
    title: pageTitle(request, "applicant.part.submission", plan.address),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  const key = onceKeyIn(await postedForm(request));
  const submitted = await submitApplication(database(), actor, applicationId, key, context.underWay);
  const receipt = paths.applicant.receipt(applicationId);
  if (!submitted.ok && submitted.problem === "already-submitted") return redirect(receipt, 303);
  return answerWith(submitted, () => receipt);
}

export default function SubmissionPage() {
  const { plan, overview } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const format = useFormat();
  const open = overview.parts.filter(({ missing }) => missing.length > 0);
  const isTooLate = plan.state === "draft" && !plan.isOpen;
  return (
    <PlanFrame plan={plan} current="submission">
      <h1>{t("applicant.part.submission")}</h1>
      {isTooLate ? null : (
        <p className="lead">{t("handIn.lead", { moment: format.moment(new Date(plan.closesAt)) })}</p>
      )}
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      <section className="stack g-3" aria-labelledby="hand-in-list">
        <h2 id="hand-in-list">{t("handIn.title")}</h2>
        <HandInList applicationId={plan.applicationId} overview={overview} fileCount={plan.files.length} />
      </section>
      <p>
        <LinkButton look="outline" href={paths.applicant.pdf(plan.applicationId)}>
          {t("papers.download")}
        </LinkButton>
      </p>
      {isTooLate ? null : <WhoReads corporation={plan.contact.name} />}
      {open.length > 0 && plan.isOpen ? (
        <Notice tone="attention">
          <p>
            {t("handIn.notYet", { parts: open.map(({ name }) => t(`applicant.part.${name}`)).join(", ") })}
          </p>
        </Notice>
      ) : null}
      {plan.together.role === "owner" ? null : (
        <Notice tone="info">
          <p>{t("together.ownerHandsIn", { owner: plan.together.owner })}</p>
        </Notice>
      )}
      {open.length === 0 && plan.isOpen && plan.together.role === "owner" ? (
        <HandInForm once={plan.once} applicationId={plan.applicationId} />
      ) : null}
    </PlanFrame>
  );
}
