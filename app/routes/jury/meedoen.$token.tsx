import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { DeclinedSeat } from "#app/components/jury/declined-seat.tsx";
import { InvitedAnswer } from "#app/components/jury/invited-answer.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { answerInvitation, readInvitation } from "#app/http/jury-door.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return readInvitation(request, params.token ?? "");
}

export async function action({ request, params }: ActionFunctionArgs) {
  return answerInvitation(request, params.token ?? "");
}

export default function Join() {
  const seat = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const t = useTranslate();
  const format = useFormat();
  const view = formView(t, result, { reason: seat.reason }, () => t("declining.why"));
  if (seat.isReplaced)
    return (
      <div className="stack g-5">
        <h1>{t("declining.givenAway")}</h1>
        <p className="lead">{t("declining.givenAwayStory", { address: seat.address })}</p>
      </div>
    );
  if (seat.state === "declined")
    return (
      <div className="stack g-5">
        <h1>{t("declining.noted")}</h1>
        <DeclinedSeat seat={seat} view={view} />
      </div>
    );
  const panel = t(seat.panel === "residents" ? "common.resident" : "common.professional");
  return (
    <div className="stack g-5">
      <h1>{t("jury.join.title")}</h1>
      <p className="lead">{t("jury.join.story", { name: seat.name, address: seat.address, panel })}</p>
      <p>{t("jury.join.when", { moment: format.moment(new Date(seat.pitchAt)), place: seat.place })}</p>
      <InvitedAnswer seat={seat} />
    </div>
  );
}
