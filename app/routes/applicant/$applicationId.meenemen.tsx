import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { ChooseSpace } from "#app/components/reuse/choose-space.tsx";
import { TakeAlong } from "#app/components/reuse/take-along.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { foundId, foundSlug, requireEntrepreneur } from "#app/http/guards.server.ts";
import { newOnceKey, onceKeyIn } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { readTakeAlongPage, takePlanAlong } from "#app/http/take-along.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  const asked = new URL(request.url).searchParams.get("ruimte");
  const page = await readTakeAlongPage(actor, applicationId, asked === null ? null : foundSlug(asked));
  return {
    ...page,
    applicationId,
    once: newOnceKey(),
    title: pageTitle(request, "reuse.title", page.tradeName),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const form = await postedForm(request);
  const slug = foundSlug(form.get("slug"));
  const taken = await takePlanAlong(actor, foundId(params.applicationId), slug, onceKeyIn(form));
  return answerWith(taken, ({ applicationId }) => paths.applicant.plan(applicationId));
}

export default function TakeAlongPage() {
  const page = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const tradeName = page.tradeName || t("applicant.noName");
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("reuse.title")}</h1>
      <p className="lead">
        {page.canGo ? t("reuse.lead", { tradeName, address: page.address }) : t("reuse.empty")}
      </p>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      {page.canGo && page.chosen ? <TakeAlong {...page} chosen={page.chosen} /> : null}
      {page.canGo && !page.chosen ? <ChooseSpace {...page} /> : null}
    </div>
  );
}
