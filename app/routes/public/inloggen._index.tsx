import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { signInLimits } from "#app/domain/people/limits.ts";
import { homeOf } from "#app/domain/people/actors-of.ts";
import { deviceLabel } from "#app/domain/people/device.ts";
import { signInForm } from "#app/domain/people/sign-in-form.ts";
import { requestSignIn } from "#app/domain/people/sign-in-link.server.ts";
import { markBrowser } from "#app/http/browser-mark.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { ownPath } from "#app/http/own-path.ts";
import { findPerson } from "#app/http/signed-in.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = ownPath(new URL(request.url).searchParams.get("naar"));
  const signedIn = await findPerson(request);
  if (signedIn) throw redirect(returnTo ?? paths[homeOf(signedIn)].home());
  const page = { title: pageTitle(request, "signIn.title"), returnTo: returnTo ?? "", once: newOnceKey() };
  // Marked before the form is sent, so that the code of its letter fits this browser however often it is pressed.
  return data(page, { headers: markBrowser(request).headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, signInForm);
  if (!form.ok) return form.reply;
  const { mark, headers: marked } = markBrowser(request);
  const by = {
    email: form.value.email,
    browserMark: mark,
    returnTo: ownPath(form.value.returnTo) ?? "",
    locale: localeOf(request),
    device: deviceLabel(request.headers.get("user-agent")),
    clientAddress: context.clientAddress,
  };
  const asked = await requestSignIn(database(), by, form.key);
  if (!asked.ok) return form.refuse(asked);
  return redirect(paths.signIn.sent(), { headers: marked });
}

export default function SignIn() {
  const t = useTranslate();
  const { returnTo, once } = useLoaderData<typeof loader>();
  const view = formView(t, useActionData<typeof action>()?.result, {});
  return (
    <SignInPage title={t("signIn.title")} lead={t("signIn.lead")}>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <Form method="post" className="card stack g-4" noValidate>
        <TextField
          {...view.field("email")}
          label={t("signIn.email")}
          hint={t("signIn.new")}
          type="email"
          autoComplete="email"
          maxLength={signInLimits.email}
          required
        />
        <input type="hidden" name="returnTo" value={returnTo} />
        <OnceKey value={once} />
        <div>
          <Button size="large">{t("signIn.ask")}</Button>
        </div>
      </Form>
      <p>
        <a href={paths.signIn.staff(returnTo || undefined)}>{t("signIn.staffDoor")}</a>
      </p>
    </SignInPage>
  );
}
