import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { OpenedPile } from "#app/components/opening/opened-pile.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { CallHead } from "#app/components/staff/call-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { askOpening } from "#app/domain/applications/opening/ask-opening.server.ts";
import { openPlans } from "#app/domain/applications/opening/open-plans.server.ts";
import { answerForm } from "#app/http/answer-form.server.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { foundId, requireStaff } from "#app/http/guards.server.ts";
import { readOpening } from "#app/http/staff-opening.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

const openingForm = z.object({ intent: z.enum(["ask", "open"]).default("ask") });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  return readOpening(request, actor, foundId(params.tenderId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, openingForm);
  if (!form.ok) return form.reply;
  const work = form.value.intent === "ask" ? askOpening : openPlans;
  return answerForm(form, await work(database(), actor, tenderId, form.key), paths.staff.opening(tenderId));
}

export default function OpeningPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const view = formView(t, useActionData<typeof action>()?.result, {});
  const { asked, opened } = page;
  return (
    <div className="stack g-5 form-page">
      <CallHead page={page} title={t("opening.title")} />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {opened ? (
        <OpenedPile tenderId={page.tenderId} opened={opened} />
      ) : (
        <section className="card stack g-4">
          <p className="lead row g-2">
            <Icon name="lock" /> {t("opening.count", { count: page.plans })}
          </p>
          <p>{t("opening.lead")}</p>
          {page.isClosed ? null : (
            <p>{t("opening.notYet", { moment: format.moment(new Date(page.closesAt)) })}</p>
          )}
          {asked ? (
            <p>{t("opening.asked", { name: asked.name, moment: format.moment(new Date(asked.at)) })}</p>
          ) : null}
          {asked && page.isOwn ? (
            <Notice tone="attention">
              <p>{t("opening.own")}</p>
            </Notice>
          ) : null}
          <ForEditors>
            {page.mayAsk || page.mayOpen ? (
              <form method="post" className="stack g-3">
                <OnceKey value={page.once} />
                <p>{t(page.mayAsk ? "opening.askEffect" : "opening.effect")}</p>
                <p>
                  <Button size="large" name="intent" value={page.mayAsk ? "ask" : "open"}>
                    {t(page.mayAsk ? "opening.ask" : "opening.open")}
                  </Button>
                </p>
              </form>
            ) : null}
          </ForEditors>
        </section>
      )}
    </div>
  );
}
