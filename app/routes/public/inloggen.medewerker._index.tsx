import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { PasskeyButton } from "#app/components/sign-in/passkey-button.tsx";
import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { signInLimits } from "#app/domain/people/limits.ts";
import { staffSignInForm } from "#app/domain/people/sign-in-form.ts";
import { checkPassword } from "#app/domain/people/staff-sign-in.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { ownPath } from "#app/http/own-path.ts";
import { rememberFirstFactor } from "#app/http/sign-in-step.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

export function loader({ request }: LoaderFunctionArgs) {
  const returnTo = ownPath(new URL(request.url).searchParams.get("naar")) ?? "";
  return { title: pageTitle(request, "signIn.staff.title"), returnTo };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, staffSignInForm, { hide: ["password"] });
  if (!form.ok) return form.reply;
  const { email, password, returnTo } = form.value;
  const checked = await checkPassword(database(), { email, password, clientAddress: context.clientAddress });
  if (!checked.ok) return form.refuse(checked);
  const cookie = rememberFirstFactor(checked.value.personId, ownPath(returnTo) ?? "");
  return redirect(paths.signIn.staffCode(), { headers: { "set-cookie": cookie } });
}

export default function StaffSignIn() {
  const t = useTranslate();
  const { returnTo } = useLoaderData<typeof loader>();
  const view = formView(t, useActionData<typeof action>()?.result, {});
  return (
    <SignInPage title={t("signIn.staff.title")}>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <PasskeyButton
        task="sign-in"
        label={t("signIn.staff.passkey")}
        hint={t("signIn.staff.passkeyHint")}
        returnTo={returnTo}
      />
      <Form method="post" className="card stack g-4" noValidate>
        <h2>{t("signIn.staff.orPassword")}</h2>
        <TextField
          {...view.field("email")}
          label={t("signIn.email")}
          type="email"
          autoComplete="username"
          maxLength={signInLimits.email}
          required
        />
        <TextField
          {...view.field("password")}
          label={t("signIn.staff.password")}
          type="password"
          autoComplete="current-password"
          maxLength={signInLimits.password}
          required
        />
        <input type="hidden" name="returnTo" value={returnTo} />
        <div>
          <Button size="large">{t("signIn.staff.next")}</Button>
        </div>
        <p className="small muted">{t("signIn.staff.lost")}</p>
      </Form>
      <p>
        <a href={paths.signIn.start(returnTo || undefined)}>{t("signIn.publicDoor")}</a>
      </p>
    </SignInPage>
  );
}
