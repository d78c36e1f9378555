import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { RequestNumber } from "#app/components/request-number.tsx";
import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { confirmSearch, findAskedSearch } from "#app/domain/tenders/alerts/ask-search-by-mail.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { found } from "#app/http/guards.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { searchWords } from "#app/i18n/search-words.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

/** Looking is harmless: mail scanners open every link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const search = await findAskedSearch(database(), found(params.token));
  const title = pageTitle(request, search ? "alerts.confirm.title" : "alerts.old.title");
  return data({ title, filters: search?.filters ?? null }, { status: search ? 200 : 410 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const confirmed = await confirmSearch(database(), found(params.token));
  // The page itself says that the link is too old.
  if (!confirmed.ok && confirmed.problem === "link-used-or-old")
    return redirect(new URL(request.url).pathname, 303);
  return answerWith(confirmed, () => paths.alerts.save(new URLSearchParams({ klaar: "bewaard" })));
}

export default function ConfirmSearch() {
  const { filters } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const format = useFormat();
  if (!filters)
    return (
      <SignInPage current="spaces" title={t("alerts.old.title")} lead={t("alerts.old.lead")}>
        <p>
          <LinkButton href={paths.spaces()}>{t("alerts.toSpaces")}</LinkButton>
        </p>
        <RequestNumber />
      </SignInPage>
    );
  return (
    <SignInPage current="spaces" title={t("alerts.confirm.title")} lead={t("alerts.lead")}>
      <p className="lead">
        <strong>{searchWords(t, format, filters)}</strong>
      </p>
      {answered?.error ? (
        <Notice tone="attention" title={problemWords(t, answered.error)}>
          <p>
            <a href={`${paths.account.sessions()}#zoekopdrachten`}>{t("alerts.toSearches")}</a>
          </p>
        </Notice>
      ) : null}
      <form method="post">
        <Button size="large">{t("alerts.confirm.button")}</Button>
      </form>
    </SignInPage>
  );
}
