import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { SearchKept } from "#app/components/spaces/search-kept.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { signInLimits } from "#app/domain/people/limits.ts";
import { askOrSaveSearch } from "#app/http/save-search-action.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { filtersIn, queryOf, searchOf } from "#app/http/overview.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { findPerson } from "#app/http/signed-in.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { searchWords } from "#app/i18n/search-words.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

/** What is looked for stands in the address, as on the overview it came from. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const search = searchOf(filtersIn(searchParams));
  return {
    title: pageTitle(request, "alerts.title"),
    search,
    back: paths.spaces(queryOf(search)),
    isSignedIn: (await findPerson(request)) !== null,
    kept: keptIn(searchParams.get("klaar")),
  };
}

function keptIn(word: string | null): "bewaard" | "mail" | null {
  return word === "bewaard" || word === "mail" ? word : null;
}

export function action({ request, context }: ActionFunctionArgs) {
  return askOrSaveSearch(request, context.clientAddress, (query) => redirect(paths.alerts.save(query), 303));
}

export default function SaveSearch() {
  const { search, back, isSignedIn, kept } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const format = useFormat();
  const view = formView(t, answered && "result" in answered ? answered.result : undefined, {});
  if (kept) return <SearchKept kept={kept} />;
  return (
    <SignInPage current="spaces" title={t("alerts.title")} lead={t("alerts.lead")}>
      <p className="lead">
        <strong>{searchWords(t, format, search)}</strong>
      </p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <form method="post" className="card stack g-4" noValidate>
        {isSignedIn ? null : (
          <TextField
            {...view.field("email")}
            label={t("alerts.email")}
            hint={t("alerts.emailHint")}
            type="email"
            autoComplete="email"
            maxLength={signInLimits.email}
            required
          />
        )}
        <p>
          <Button size="large">{t(isSignedIn ? "alerts.save" : "alerts.ask")}</Button>
        </p>
        <p className="small muted">{t("alerts.hint")}</p>
      </form>
      <p>
        <a href={back}>{t("alerts.toSpaces")}</a>
      </p>
    </SignInPage>
  );
}
