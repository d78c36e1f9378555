import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { isSecret } from "#app/domain/people/secrets.server.ts";
import { findSubscription, unsubscribe } from "#app/domain/tenders/alerts/unsubscribe.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { refused } from "#app/http/guards.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { searchWords } from "#app/i18n/search-words.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

/** Looking changes nothing: mail scanners open every link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const subscription = await findSubscription(database(), foundToken(params.token));
  if (!subscription)
    return data({ title: pageTitle(request, "alerts.offGone.title"), filters: null, isOver: true }, 410);
  const { filters, isOver } = subscription;
  const title = pageTitle(request, isOver ? "alerts.offDone.title" : "alerts.off.title");
  return data({ title, filters, isOver }, 200);
}

/** A bare POST from the mail program (RFC 8058) or from the button ends it at once, without a sign-in. */
export async function action({ params }: ActionFunctionArgs) {
  const token = foundToken(params.token);
  return answerWith(await unsubscribe(database(), token), () => paths.alerts.unsubscribe(token));
}

/** A search is forgotten a month after it ended; a secret of another length never was one. */
function foundToken(token: string | undefined): string {
  if (!token || !isSecret(token)) throw refused(404);
  return token;
}

export default function Unsubscribe() {
  const { filters, isOver } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  if (isOver || !filters) {
    const end = filters ? "offDone" : "offGone";
    return (
      <SignInPage current="spaces" title={t(`alerts.${end}.title`)} lead={t(`alerts.${end}.lead`)}>
        <p>
          <LinkButton href={paths.spaces()}>{t("alerts.toSpaces")}</LinkButton>
        </p>
      </SignInPage>
    );
  }
  return (
    <SignInPage current="spaces" title={t("alerts.off.title")} lead={t("alerts.off.lead")}>
      <p className="lead">
        <strong>{searchWords(t, format, filters)}</strong>
      </p>
      <form method="post">
        <Button size="large">{t("alerts.off.button")}</Button>
      </form>
    </SignInPage>
  );
}
