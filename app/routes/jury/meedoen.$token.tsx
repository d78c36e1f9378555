import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Role } from "#app/components/jury/role.tsx";
import { KnownHere } from "#app/components/sign-in/known-here.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { acceptInvitation, findInvitation } from "#app/domain/jury/accept-invitation.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { database } from "#app/http/database.server.ts";
import { found, refused } from "#app/http/guards.server.ts";
import { invitationIn } from "#app/http/printed-invitation.server.ts";
import { landInJury } from "#app/http/land-in-jury.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { findPerson } from "#app/http/signed-in.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";

export const meta = titleOf;

/** Only looks: mail scanners open links, people press buttons. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const seat = found(await findInvitation(database(), invitationIn(token)));
  const rules = found(seat.rules);
  const person = (await findPerson(request))?.person ?? null;
  const isOwn = person !== null && person.id === seat.knownAs;
  return {
    email: seat.email,
    door: seat.knownAs && !isOwn ? paths.signIn.start(paths.jury.join(token)) : null,
    otherwise: person && !isOwn ? person.email : null,
    title: pageTitle(request, "jury.join.title"),
    name: seat.name,
    panel: seat.panel,
    address: addressOf(rules),
    pitchAt: rules.timetable.pitchAt,
    place: rules.pitchPlace,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const signedInAs = (await findPerson(request))?.person.id ?? null;
  const accepted = await acceptInvitation(database(), invitationIn(token), signedInAs);
  if (!accepted.ok && accepted.problem === "sign-in-first")
    return redirect(paths.signIn.start(paths.jury.join(token)), 303);
  if (!accepted.ok) throw refused(404);
  return landInJury(request, accepted.value);
}

export default function Join() {
  const seat = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const panel = t(seat.panel === "residents" ? "common.resident" : "common.professional");
  return (
    <div className="stack g-5">
      <h1>{t("jury.join.title")}</h1>
      <p className="lead">{t("jury.join.story", { name: seat.name, address: seat.address, panel })}</p>
      <p>{t("jury.join.when", { moment: format.moment(new Date(seat.pitchAt)), place: seat.place })}</p>
      {seat.door ? (
        <KnownHere email={seat.email} door={seat.door} otherwise={seat.otherwise} />
      ) : (
        <>
          <form method="post">
            <Button size="large" full>
              {t("jury.join.button")}
            </Button>
          </form>
          <p className="small">{t("jury.join.hint")}</p>
          <Role />
        </>
      )}
    </div>
  );
}
