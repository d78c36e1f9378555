import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { Makers } from "#app/components/jury/makers.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { makersIn } from "#app/domain/applications/juror-view.ts";
import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { tieForm, tieLimits } from "#app/domain/jury/tie-form.ts";
import { findPlanForJuror } from "#app/domain/jury/queries.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, readAs, refused, requireJuror } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/field.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const applicationId = foundId(params.applicationId);
  const { actor } = await requireJuror(request, { applicationId });
  const plan = found(await readAs(actor, (tx) => findPlanForJuror(tx, actor, applicationId)));
  const title = pageTitle(request, "jury.belang.title");
  const makers = makersIn(plan.parts.find(({ part }) => part === "business")?.content);
  return { title, applicationId, tradeName: plan.tradeName, makers, once: newOnceKey() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const applicationId = foundId(params.applicationId);
  const { actor } = await requireJuror(request, { applicationId });
  const form = await readForm(request, tieForm);
  if (!form.ok) return form.reply;
  const declared = await declareTie(database(), actor, applicationId, form.value.reason, form.key);
  if (declared.ok) return redirect(paths.jury.home(), 303);
  if (declared.problem === "not-found") throw refused(404);
  return form.refuse(declared);
}

export default function DeclareTie() {
  const { applicationId, tradeName, makers, once } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, {}, () => t("jury.belang.reason"));
  return (
    <div className="stack g-5">
      <h1>{t("jury.belang.title")}</h1>
      <div>
        <p className="lead">{tradeName}</p>
        <Makers names={makers} />
      </div>
      <p>{t("jury.belang.story")}</p>
      <p>{t("jury.belang.effect")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <form method="post" className="stack g-4">
        <OnceKey value={once} />
        <TextArea
          {...view.field("reason")}
          label={t("jury.belang.reason")}
          rows={2}
          maxLength={tieLimits.reason}
        />
        <Button size="large">{t("jury.belang.button")}</Button>
      </form>
      <p>
        <a href={paths.jury.plan(applicationId)}>{t("jury.belang.back")}</a>
      </p>
    </div>
  );
}
