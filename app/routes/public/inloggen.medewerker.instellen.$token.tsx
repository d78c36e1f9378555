import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { renderSVG } from "uqr";

import { formView } from "#app/components/forms/form-view.ts";
import { RequestNumber } from "#app/components/request-number.tsx";
import { PasskeyButton } from "#app/components/sign-in/passkey-button.tsx";
import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { NAME_MAXIMUM, PASSWORD_MINIMUM, signInLimits } from "#app/domain/people/limits.ts";
import { credentialsForm } from "#app/domain/people/sign-in-form.ts";
import {
  acceptWithPassword,
  findInvited,
  offeredSecret,
} from "#app/domain/people/staff-invitation.server.ts";
import { totpAddress } from "#app/domain/people/totp.ts";
import { browserMark, markBrowser } from "#app/http/browser-mark.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { found } from "#app/http/guards.server.ts";
import { land } from "#app/http/land.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { visitorOf } from "#app/http/session.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { vault } from "#app/http/vault.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Drawing } from "#app/ui/drawing.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";

export const handle = { noJs: true };
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = found(params.token);
  const invited = await findInvited(database(), vault, token);
  const title = pageTitle(request, invited ? "signIn.setUp.title" : "signIn.setUp.old.title");
  if (!invited) return data({ title, offer: null }, { status: 410, headers: noStore() });
  const { mark, headers: marked } = markBrowser(request);
  const secret = offeredSecret(vault, token, mark);
  const address = totpAddress(secret, invited.email);
  const offer = {
    token,
    email: invited.email,
    name: invited.name,
    secret: secret.replace(/(.{4})(?=.)/g, "$1 "),
    address,
    picture: renderSVG(address, { border: 2 }),
  };
  return data({ title, offer }, { headers: [...Object.entries(noStore()), ...marked] });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, credentialsForm, { hide: ["password"] });
  if (!form.ok) return form.reply;
  const mark = browserMark(request);
  if (!mark) return form.refuse(problem("wrong-code"));
  const token = found(params.token);
  const opened = await acceptWithPassword(database(), vault, token, mark, form.value, visitorOf(request));
  return opened.ok ? land(opened.value, null) : form.refuse(opened);
}

export default function SetUp() {
  const t = useTranslate();
  const { offer } = useLoaderData<typeof loader>();
  const view = formView(t, useActionData<typeof action>()?.result, { name: offer?.name });
  if (!offer)
    return (
      <SignInPage title={t("signIn.setUp.old.title")} lead={t("signIn.setUp.old.lead")}>
        <p>
          <LinkButton href={paths.signIn.staff()}>{t("signIn.setUp.old.door")}</LinkButton>
        </p>
        <RequestNumber />
      </SignInPage>
    );
  return (
    <SignInPage title={t("signIn.setUp.title")} lead={t("signIn.setUp.lead", { email: offer.email })}>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <Form method="post" className="stack g-5" noValidate>
        <div className="card stack g-4">
          <TextField
            {...view.field("name")}
            label={t("signIn.setUp.name")}
            hint={t("signIn.setUp.nameHint")}
            autoComplete="name"
            maxLength={NAME_MAXIMUM}
            required
          />
        </div>
        <section className="card stack g-3" data-passkey-only hidden>
          <h2>{t("signIn.setUp.passkey.title")}</h2>
          <p>{t("signIn.setUp.passkey.lead")}</p>
          <PasskeyButton task="set-up" label={t("signIn.setUp.passkey.button")} token={offer.token} />
        </section>
        <section className="card stack g-4">
          <h2>{t("signIn.setUp.password.title")}</h2>
          <input type="hidden" autoComplete="username" value={offer.email} readOnly />
          <TextField
            {...view.field("password")}
            label={t("signIn.setUp.password.label")}
            hint={t("signIn.setUp.password.hint", { min: PASSWORD_MINIMUM })}
            type="password"
            autoComplete="new-password"
            maxLength={signInLimits.password}
            required
          />
          <div className="stack g-2">
            <p>{t("signIn.setUp.app")}</p>
            <div role="img" aria-label={t("signIn.setUp.picture")}>
              <Drawing svg={offer.picture} className="totp-picture" />
            </div>
            <p>
              <a href={offer.address}>{t("signIn.setUp.openApp")}</a>
            </p>
            <p>
              {t("signIn.setUp.secret")} <strong className="totp-key">{offer.secret}</strong>
            </p>
          </div>
          <TextField
            {...view.field("code")}
            label={t("signIn.setUp.code")}
            hint={t("signIn.codeHint")}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={signInLimits.code}
            required
          />
          <div>
            <Button size="large">{t("signIn.setUp.button")}</Button>
          </div>
        </section>
      </Form>
    </SignInPage>
  );
}
