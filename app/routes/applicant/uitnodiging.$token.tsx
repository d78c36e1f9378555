import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { RequestNumber } from "#app/components/request-number.tsx";
import { KnownHere } from "#app/components/sign-in/known-here.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { findMemberInvitation } from "#app/domain/applications/together/accept-membership.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { acceptPosted } from "#app/http/accept-invitation.server.ts";
import { database } from "#app/http/database.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { findPerson } from "#app/http/signed-in.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

/** Only looks: mail scanners open links, people press buttons. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = await findMemberInvitation(database(), params.token ?? "");
  const title = pageTitle(request, asked ? "together.join.title" : "together.join.oldTitle");
  if (!asked) return data({ title, asked: null }, { status: 410 });
  const person = (await findPerson(request))?.person ?? null;
  const isOwn = person?.email.toLowerCase() === asked.email.toLowerCase();
  // Whoever was here before has plans and data that no forwarded letter opens.
  const door =
    asked.knownAs && !isOwn ? paths.signIn.start(paths.applicant.invitation(params.token ?? "")) : null;
  if (asked.isAccepted && isOwn) throw redirect(paths.applicant.plan(asked.applicationId));
  const { email, role, owner, tradeName, hasName } = asked;
  const address = asked.rules ? addressOf(asked.rules) : "";
  const otherwise = person && !isOwn ? person.email : null;
  return data(
    { title, asked: { email, role, owner, tradeName, hasName, address, otherwise, door } },
    { status: 200 },
  );
}

export function action({ request, params }: ActionFunctionArgs) {
  return acceptPosted(request, params.token ?? "");
}

export default function InvitationPage() {
  const { asked } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  if (!asked)
    return (
      <div className="wrap wrap-narrow band-small stack g-5">
        <h1>{t("together.join.oldTitle")}</h1>
        <p className="lead">{t("together.join.old")}</p>
        <p>
          <LinkButton href={paths.applicant.home()}>{t("together.join.toPlans")}</LinkButton>
        </p>
        <RequestNumber />
      </div>
    );
  const view = formView(t, answered?.result, {}, namesIn(t, "together.join"));
  const plan = asked.tradeName || t("applicant.noName");
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("together.join.title")}</h1>
      <p className="lead">{t("together.join.story", { owner: asked.owner, plan, address: asked.address })}</p>
      <p>{t(`together.join.${asked.role}`)}</p>
      {asked.otherwise ? (
        <Notice tone="attention" title={t("together.join.otherTitle")}>
          <p>
            {t(asked.door ? "together.join.otherKnown" : "together.join.other", {
              own: asked.otherwise,
              invited: asked.email,
            })}
          </p>
        </Notice>
      ) : null}
      {asked.door ? (
        <KnownHere email={asked.email} door={asked.door} otherwise={asked.otherwise} />
      ) : (
        <>
          <form method="post" className="card stack g-4" noValidate>
            <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
            {asked.hasName ? null : (
              <TextField
                {...view.field("name")}
                label={t("together.join.name")}
                hint={t("together.join.nameHint", { owner: asked.owner })}
                autoComplete="name"
              />
            )}
            <p>
              <Button size="large">{t("together.join.button", { email: asked.email })}</Button>
            </p>
          </form>
          <p className="small">{t("together.join.hint")}</p>
        </>
      )}
    </div>
  );
}
