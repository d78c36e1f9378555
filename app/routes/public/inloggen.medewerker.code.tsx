import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { CodeForm } from "#app/components/sign-in/code-form.tsx";
import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { codeForm } from "#app/domain/people/sign-in-form.ts";
import { signInByTotp } from "#app/domain/people/staff-sign-in.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { land } from "#app/http/land.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { visitorOf } from "#app/http/session.server.ts";
import { firstFactorOf } from "#app/http/sign-in-step.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { vault } from "#app/http/vault.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

export function loader({ request }: LoaderFunctionArgs) {
  if (!firstFactorOf(request)) throw redirect(paths.signIn.staff());
  return { title: pageTitle(request, "signIn.staff.code.title") };
}

export async function action({ request }: ActionFunctionArgs) {
  const first = firstFactorOf(request);
  if (!first) throw redirect(paths.signIn.staff());
  const form = await readForm(request, codeForm);
  if (!form.ok) return form.reply;
  const opened = await signInByTotp(database(), vault, first.personId, form.value.code, visitorOf(request));
  return opened.ok ? land(opened.value, first.returnTo) : form.refuse(opened);
}

export default function StaffCode() {
  const t = useTranslate();
  const view = formView(t, useActionData<typeof action>()?.result, {});
  return (
    <SignInPage title={t("signIn.staff.code.title")} lead={t("signIn.staff.code.lead")}>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <CodeForm view={view} label={t("signIn.staff.code.label")} button={t("signIn.staff.code.button")} />
      <p>
        <a href={paths.signIn.staff()}>{t("signIn.staff.code.late")}</a>
      </p>
    </SignInPage>
  );
}
