import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { RequestNumber } from "#app/components/request-number.tsx";
import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { isLinkOpen } from "#app/domain/people/sign-in-link.server.ts";
import { signInByLink } from "#app/domain/people/use-sign-in-link.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { found } from "#app/http/guards.server.ts";
import { land } from "#app/http/land.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { visitorOf } from "#app/http/session.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

/** Looking is harmless: mail scanners open every link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const isOpen = await isLinkOpen(database(), found(params.token));
  const title = pageTitle(request, isOpen ? "signIn.link.title" : "signIn.link.old.title");
  return data({ title, isOpen }, { status: isOpen ? 200 : 410 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const newcomer = { ...visitorOf(request), locale: localeOf(request) };
  const opened = await signInByLink(database(), found(params.token), newcomer);
  if (opened.ok) return land(opened.value, opened.value.returnTo);
  // The page itself says that the link was used or is too old.
  if (opened.problem === "link-used-or-old") return redirect(new URL(request.url).pathname);
  return answerWith(opened, paths.home);
}

export default function SignInLink() {
  const t = useTranslate();
  const { isOpen } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  if (!isOpen)
    return (
      <SignInPage title={t("signIn.link.old.title")} lead={t("signIn.link.old.lead")}>
        <p>
          <LinkButton href={paths.signIn.start()}>{t("signIn.askAgain")}</LinkButton>
        </p>
        <RequestNumber />
      </SignInPage>
    );
  return (
    <SignInPage title={t("signIn.link.title")} lead={t("signIn.link.lead")}>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      <Form method="post">
        <Button size="large">{t("signIn.link.button")}</Button>
      </Form>
    </SignInPage>
  );
}
