import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { giveBackSeat, readGivingBack } from "#app/http/give-back-seat.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return readGivingBack(request, params);
}

export async function action({ request, params }: ActionFunctionArgs) {
  return giveBackSeat(request, params);
}

/** Whoever took the seat and cannot after all says so here: one press, and the way back stands on the page after it. */
export default function GiveBackSeat() {
  const { address, pitchAt, mayDecline } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const t = useTranslate();
  const format = useFormat();
  const view = formView(t, result, {}, () => t("declining.own.title"));
  return (
    <div className="stack g-5">
      <h1>{t("declining.own.title")}</h1>
      <p className="lead">{t("jury.home.evening", { address, moment: format.moment(new Date(pitchAt)) })}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {mayDecline ? (
        <form method="post" className="card stack g-3">
          <p>{t("declining.own.story")}</p>
          <p>{t("declining.own.effect")}</p>
          <p>
            <Button size="large" full name="intent" value="decline">
              {t("declining.buttonLater")}
            </Button>
          </p>
        </form>
      ) : (
        <Notice tone="info">
          <p>{t("declining.pointsStory")}</p>
        </Notice>
      )}
      <p>
        <a href={paths.jury.home()}>{t("declining.own.stay")}</a>
      </p>
    </div>
  );
}
