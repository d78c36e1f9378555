import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { OnceKey } from "#app/components/forms/once-key.tsx";
import { problemWords } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { jurorNow } from "#app/domain/jury/evening/juror-now.ts";
import { approveReveal } from "#app/domain/jury/evening/reveal-evening.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, refused, requireJuror } from "#app/http/guards.server.ts";
import { latestEvening } from "#app/http/live/evening-hub.server.ts";
import { newOnceKey, onceKeyIn } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireJuror(request, { tenderId: foundId(params.tenderId) });
  const live = found(await latestEvening(actor));
  if (live.chairSeatId !== actor.seatId) throw refused(404);
  return {
    title: pageTitle(request, "agree.title"),
    once: newOnceKey(),
    say: jurorNow(live, actor.seatId).say,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const tenderId = foundId(params.tenderId);
  const { actor } = await requireJuror(request, { tenderId });
  const form = await postedForm(request);
  const agreed = await approveReveal(database(), actor, tenderId, onceKeyIn(form));
  return answerWith(agreed, () => paths.jury.agree(tenderId));
}

/** The chair agrees for the jury, from the own phone. */
export default function AgreePage() {
  const { once, say } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const isAgreed = say === "agreed" || say === "revealing";
  return (
    <div className="stack g-4">
      <h1>{t("agree.title")}</h1>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      {say === "agree" ? (
        <form method="post" className="card stack g-3">
          <OnceKey value={once} />
          <p>{t("agree.story")}</p>
          <p>{t("agree.effect")}</p>
          <p>
            <Button size="large" full>
              {t("agree.button")}
            </Button>
          </p>
        </form>
      ) : (
        <Notice tone={isAgreed ? "done" : "quiet"} live>
          <p>{t(isAgreed ? "agree.done" : "agree.notNow")}</p>
        </Notice>
      )}
      <p>
        <a href={paths.jury.home()}>{t("agree.back")}</a>
      </p>
    </div>
  );
}
