import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { HandInList } from "#app/components/applicant/hand-in/hand-in-list.tsx";
import { WhoReads } from "#app/components/applicant/hand-in/who-reads.tsx";
import { HandInForm } from "#app/components/applicant/hand-in-form.tsx";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { PreviousStep } from "#app/components/applicant/previous-step.tsx";
import { formView } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { isThereFor } from "#app/domain/applications/find-own.server.ts";
import { handInOverview } from "#app/domain/applications/hand-in-overview.ts";
import { handInForm } from "#app/domain/applications/hand-in-form.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundId, readAs, refused, requireEntrepreneur } from "#app/http/guards.server.ts";
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
  const form = await readForm(request, handInForm);
  if (!form.ok) {
    // Whose plan it is comes before what the form lacks: another's is not there.
    if (!(await readAs(actor, (tx) => isThereFor(tx, actor.personId, applicationId)))) throw refused(404);
    return form.reply;
  }
  const { knows } = form.value;
  const submitted = await submitApplication(
    database(),
    actor,
    applicationId,
    form.key,
    context.underWay,
    knows,
  );
  if (!submitted.ok && submitted.problem === "not-found") throw refused(404);
  if (!submitted.ok && submitted.problem !== "already-submitted") return form.refuse(submitted);
  return redirect(paths.applicant.receipt(applicationId), 303);
}

export default function SubmissionPage() {
  const { plan, overview } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const format = useFormat();
  const others = plan.together.people.filter(({ role, answer }) => role !== "owner" && answer === "along");
  const view = formView(t, answered?.result, { knows: plan.knows });
  const open = overview.parts.filter(({ missing }) => missing.length > 0);
  const isTooLate = plan.state === "draft" && !plan.isOpen;
  const canHandIn = open.length === 0 && plan.isOpen && plan.together.role === "owner";
  return (
    <PlanFrame plan={plan} current="submission">
      <h1>{t("applicant.part.submission")}</h1>
      {isTooLate ? null : (
        <p className="lead">{t("handIn.lead", { moment: format.moment(new Date(plan.closesAt)) })}</p>
      )}
      {isTooLate ? null : (
        <ErrorSummary
          title={t("ui.errorSummary")}
          lines={view.summary.filter(({ href }) => canHandIn || href === null)}
        />
      )}
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
      {canHandIn ? (
        <HandInForm
          view={view}
          once={plan.once}
          applicationId={plan.applicationId}
          corporation={plan.contact.name}
          others={others.map(({ name }) => name)}
        />
      ) : null}
      <p>
        <PreviousStep plan={plan} current="submission" />
      </p>
    </PlanFrame>
  );
}
