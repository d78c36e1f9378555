import { z } from "zod";

import { askSearchByMail } from "#app/domain/tenders/alerts/ask-search-by-mail.server.ts";
import { saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import { searchByMailForm } from "#app/domain/tenders/alerts/search-form.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { localeOf } from "./locale.server.ts";
import { filtersIn, queryOf, searchOf } from "./overview.server.ts";
import { findPerson } from "./signed-in.server.ts";

/**
 * Keeps a search at once for whoever is signed in; asks others for their address, and then by mail. The filters come
 * with the address of the page. `next` leads on, with the filters or with what was done.
 */
export async function askOrSaveSearch(
  request: Request,
  clientAddress: string,
  next: (query: URLSearchParams) => Response,
) {
  const { searchParams } = new URL(request.url);
  const filters = searchOf(filtersIn(searchParams));
  const signedIn = await findPerson(request);
  if (signedIn) {
    const form = await readForm(request, z.object({}));
    if (!form.ok) return form.reply;
    const actor = { kind: "entrepreneur", personId: signedIn.person.id } as const;
    const saved = await saveSearch(database(), actor, filters);
    return saved.ok ? next(new URLSearchParams({ klaar: "bewaard" })) : form.refuse(saved);
  }
  // The button on the overview asks for no address: that is what the next page is for.
  const body = await request
    .clone()
    .formData()
    .catch(() => new FormData());
  if (!body.has("email")) return next(queryOf(filters));
  const form = await readForm(request, searchByMailForm);
  if (!form.ok) return form.reply;
  const { email } = form.value;
  const asked = await askSearchByMail(database(), {
    email,
    filters,
    locale: localeOf(request),
    clientAddress,
  });
  return asked.ok ? next(new URLSearchParams({ klaar: "mail" })) : form.refuse(asked);
}
