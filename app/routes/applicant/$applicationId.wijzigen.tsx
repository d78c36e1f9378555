import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { reopenApplication, withdrawApplication } from "#app/domain/applications/take-back.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, requireEntrepreneur } from "#app/http/guards.server.ts";
import { onceKeyIn } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { statusOfProblem } from "#app/http/problem-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { fieldProblem } from "#app/lib/field-problem.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckBox } from "#app/ui/field.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

/** Where a plan does not lie in the box by its maker's own doing, its own page says so. */
const NOT_IN = ["draft", "withdrawn"];

/** Only a plan that lies sealed in an open call can still be changed or taken back; who comes later is told so. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  if (NOT_IN.includes(plan.state) || plan.together.role !== "owner")
    throw redirect(paths.applicant.plan(plan.applicationId));
  const { once, applicationId, whose, closesAt, canTakeBack } = plan;
  const title = pageTitle(
    request,
    canTakeBack ? "applicant.change.title" : "applicant.change.over",
    plan.address,
  );
  return data(
    { title, once, applicationId, whose, closesAt, canTakeBack },
    { status: canTakeBack ? 200 : 410 },
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  const form = await postedForm(request);
  const key = onceKeyIn(form);
  if (form.get("intent") === "withdraw") {
    // It cannot be undone, and a thumb slips.
    if (form.get("sure") !== "on")
      return data(
        { error: fieldProblem("withdraw-not-sure") },
        { status: statusOfProblem("withdraw-not-sure") },
      );
    const withdrawn = await withdrawApplication(database(), actor, applicationId, key);
    return answerWith(withdrawn, () => paths.applicant.plan(applicationId));
  }
  const reopened = await reopenApplication(database(), actor, applicationId, key);
  return answerWith(reopened, () => paths.applicant.plan(applicationId));
}

export default function ChangePage() {
  const { once, applicationId, closesAt, canTakeBack } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const format = useFormat();
  const moment = format.moment(new Date(closesAt));
  if (!canTakeBack) return <TooLate applicationId={applicationId} moment={moment} />;
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("applicant.change.title")}</h1>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: isUnsure(error) ? "#sure" : null, text: problemWords(t, error) }] : []}
      />
      <form method="post" className="card stack g-3">
        <OnceKey value={once} />
        <h2 className="h3">{t("applicant.change.reopen")}</h2>
        <p>{t("applicant.change.reopenStory", { moment })}</p>
        <p>
          <Button name="intent" value="reopen">
            {t("applicant.change.reopenButton")}
          </Button>
        </p>
      </form>
      <form method="post" className="card stack g-3">
        <OnceKey value={`${once}-w`} />
        <h2 className="h3">{t("applicant.change.withdraw")}</h2>
        <p>{t("applicant.change.withdrawStory")}</p>
        <CheckBox
          id="sure"
          name="sure"
          label={t("applicant.change.withdrawSure")}
          error={error && isUnsure(error) ? problemWords(t, error) : undefined}
        />
        <p>
          <Button look="stop" name="intent" value="withdraw">
            {t("applicant.change.withdrawButton")}
          </Button>
        </p>
      </form>
      <p>
        <LinkButton look="outline" href={paths.applicant.plan(applicationId)}>
          {t("applicant.change.leave")}
        </LinkButton>
      </p>
    </div>
  );
}

function isUnsure(error: string): boolean {
  return error === fieldProblem("withdraw-not-sure");
}

function TooLate({ applicationId, moment }: { applicationId: string; moment: string }) {
  const t = useTranslate();
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("applicant.change.over")}</h1>
      <p className="lead">{t("applicant.change.overStory", { moment })}</p>
      <p>
        <LinkButton href={paths.applicant.plan(applicationId)}>{t("applicant.home.look")}</LinkButton>
      </p>
    </div>
  );
}
