import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { WhatGoes } from "#app/components/privacy/what-goes.tsx";
import { UnsentNotice } from "#app/components/jury/unsent-notice.tsx";
import { AccountPage } from "#app/components/sign-in/account-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { accountFrame } from "#app/http/account-frame.server.ts";
import { eraseOneself } from "#app/http/erase-oneself.server.ts";
import { requireOwnAccount } from "#app/http/guards.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { signedOutHeaders } from "#app/http/session.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary, type SummaryLine } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const handle = { noJs: true };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: signedInStyles }];
export const headers = noStore;
export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const signedIn = await requireOwnAccount(request);
  return {
    title: pageTitle(request, "privacy.erase.title"),
    frame: accountFrame(signedIn),
    email: signedIn.person.email,
    once: newOnceKey(),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const refusal = await eraseOneself(request);
  return refusal ?? redirect(paths.account.erased(), { status: 303, headers: signedOutHeaders() });
}

/** What is wrong with the address stands beside it once, and so does its line in the summary. */
function besideField(lines: readonly SummaryLine[]): readonly SummaryLine[] {
  const beside = lines.filter(({ href }) => href !== null);
  return beside.length > 0 ? beside : lines;
}

export default function EraseAccount() {
  const t = useTranslate();
  const { frame, email, once } = useLoaderData<typeof loader>();
  const view = formView(t, useActionData<typeof action>()?.result, {});
  return (
    <AccountPage frame={frame} title={t("privacy.erase.title")}>
      <UnsentNotice />
      <ErrorSummary title={t("ui.errorSummary")} lines={besideField(view.summary)} />
      <p className="lead">{t("privacy.erase.lead")}</p>
      <WhatGoes />
      <form method="post" action={paths.account.data()} className="stack g-2">
        <p>{t("privacy.erase.first")}</p>
        <div>
          <Button look="outline">{t("privacy.data.download")}</Button>
        </div>
      </form>
      <form method="post" className="card stack g-4" noValidate data-ends-here="">
        <OnceKey value={once} />
        <TextField
          {...view.field("email")}
          label={t("privacy.erase.email")}
          hint={t("privacy.erase.emailHint", { email })}
          type="email"
          autoComplete="off"
          maxLength={254}
          required
        />
        <div className="row g-3">
          <Button look="stop">{t("privacy.erase.button")}</Button>
          <LinkButton look="quiet" href={paths.account.sessions()}>
            {t("privacy.erase.leave")}
          </LinkButton>
        </div>
      </form>
    </AccountPage>
  );
}
