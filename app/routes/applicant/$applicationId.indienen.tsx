import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { HandInForm } from "#app/components/applicant/hand-in-form.tsx";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { planSteps } from "#app/components/applicant/plan-steps.ts";
import { problemWords } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, requireEntrepreneur } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  if (plan.state !== "draft") throw redirect(paths.applicant.plan(plan.applicationId));
  return { plan, title: pageTitle(request, "applicant.part.submission", plan.address) };
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
  const { plan } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const steps = planSteps(plan.parts).slice(0, plan.parts.length);
  const missing = steps.filter((step) =>
    plan.parts.some((part) => part.name === step.name && !part.complete),
  );
  return (
    <PlanFrame plan={plan} current="submission">
      <h1>{t("applicant.part.submission")}</h1>
      <p className="lead">{t("applicant.submission.lead")}</p>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      <ul className="checks">
        {steps.map((step) => {
          const open = missing.includes(step);
          return (
            <li key={step.name} className={open ? "check check-attention" : "check"}>
              <Icon name={open ? "attention" : "check"} />
              <div>
                <b>{t(`applicant.part.${step.name}`)}</b>{" "}
                {open ? (
                  <a href={step.href(plan.applicationId)}>
                    {t("applicant.submission.goTo", { part: t(`applicant.part.${step.name}`) })}
                  </a>
                ) : (
                  t("applicant.done")
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p>
        <LinkButton look="outline" href={paths.applicant.pdf(plan.applicationId)}>
          {t("papers.download")}
        </LinkButton>
      </p>
      {plan.together.role === "owner" ? null : (
        <Notice tone="info">
          <p>{t("together.ownerHandsIn", { owner: plan.together.owner })}</p>
        </Notice>
      )}
      {missing.length === 0 && plan.isOpen && plan.together.role === "owner" ? (
        <HandInForm once={plan.once} applicationId={plan.applicationId} />
      ) : null}
    </PlanFrame>
  );
}
