import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { CodeForm } from "#app/components/sign-in/code-form.tsx";
import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { problem } from "#app/lib/outcome.ts";
import { titleOf } from "#app/components/title-of.ts";
import { codeForm } from "#app/domain/people/sign-in-form.ts";
import { LINK_MINUTES } from "#app/domain/people/limits.ts";
import { addressAskedFor, signInByCode } from "#app/domain/people/use-sign-in-link.server.ts";
import { browserMark } from "#app/http/browser-mark.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { land } from "#app/http/land.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { visitorOf } from "#app/http/session.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const mark = browserMark(request);
  const email = mark ? await addressAskedFor(database(), mark) : null;
  return { title: pageTitle(request, "signIn.sent.title"), email };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, codeForm);
  if (!form.ok) return form.reply;
  const mark = browserMark(request);
  if (!mark) return form.refuse(problem("no-code-asked"));
  const newcomer = { ...visitorOf(request), locale: localeOf(request) };
  const opened = await signInByCode(database(), mark, form.value.code, newcomer);
  return opened.ok ? land(opened.value, opened.value.returnTo) : form.refuse(opened);
}

export default function SignInSent() {
  const t = useTranslate();
  const { email } = useLoaderData<typeof loader>();
  const view = formView(t, useActionData<typeof action>()?.result, {});
  return (
    <SignInPage title={t("signIn.sent.title")} lead={t("signIn.sent.lead")}>
      {email ? <p>{t("signIn.sent.to", { email })}</p> : null}
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <CodeForm view={view} label={t("signIn.code")} button={t("signIn.useCode")}>
        <p className="small muted">{t("signIn.sent.valid", { minutes: LINK_MINUTES })}</p>
      </CodeForm>
      <div className="stack g-2">
        <h2>{t("signIn.noMail")}</h2>
        <p>{t("signIn.noMail.story")}</p>
        <p>
          <a href={paths.signIn.start()}>{t("signIn.askAgain")}</a>
        </p>
      </div>
    </SignInPage>
  );
}
