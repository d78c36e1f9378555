import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { removeSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import { removeSearchForm } from "#app/domain/tenders/alerts/search-form.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { refused, requireEntrepreneur } from "#app/http/guards.server.ts";
import { paths } from "#app/paths.ts";

const searches = () => `${paths.account.sessions()}#zoekopdrachten`;

/** The searches stand on the account page; this address only takes one away. */
export const loader = () => redirect(searches());

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const form = await readForm(request, removeSearchForm);
  if (!form.ok) throw refused(400);
  const removed = await removeSearch(database(), actor, form.value.search);
  if (!removed.ok) throw refused(404);
  return redirect(searches(), 303);
}
