import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { AboutSpace } from "#app/components/spaces/about-space.tsx";
import { OwnViewing } from "#app/components/spaces/own-viewing.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { renewCalendar } from "#app/domain/people/renew-calendar.server.ts";
import { bookViewing, cancelViewing } from "#app/domain/tenders/viewings/book-viewing.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, foundSlug, requireEntrepreneur } from "#app/http/guards.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm, textIn } from "#app/http/posted-form.server.ts";
import { findPerson } from "#app/http/signed-in.server.ts";
import { readViewingPage } from "#app/http/viewing-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const handle = { noJs: true };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: signedInStyles }];
export const headers = noStore;
export const meta = titleOf;

export function loader({ request, params }: LoaderFunctionArgs) {
  return readViewingPage(request, foundSlug(params.slug));
}

/** One tap on the page of the space ends here; whoever is not signed in goes to the door and comes back to choose. */
export async function action({ request, params }: ActionFunctionArgs) {
  const slug = foundSlug(params.slug);
  const form = await postedForm(request);
  if (!(await findPerson(request))) return redirect(paths.signIn.start(paths.viewing(slug)), 303);
  const { actor } = await requireEntrepreneur(request);
  const here = () => paths.viewing(slug);
  if (form.get("intent") === "renew-calendar")
    return answerWith(await renewCalendar(database(), actor, onceKeyIn(form)), () => `${here()}?agenda=1`);
  if (form.get("intent") === "cancel") return answerWith(await cancelViewing(database(), actor, slug), here);
  return answerWith(await bookViewing(database(), actor, slug, foundId(textIn(form, "slot"))), here);
}

export default function ViewingPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const error = answered && "error" in answered ? answered.error : null;
  const t = useTranslate();
  return (
    <AboutSpace
      title={t("viewings.own.title")}
      address={page.address}
      slug={page.slug}
      section="bezichtiging"
    >
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      <OwnViewing {...page} now={new Date(page.now)} />
    </AboutSpace>
  );
}
