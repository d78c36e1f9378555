import type { ActionFunctionArgs } from "@remix-run/node";

import { checkLetterText, fillIn } from "#app/domain/jury/letters/letter-text.ts";
import { letterTextForm } from "#app/domain/jury/letters/letter-text-form.ts";
import { findContact } from "#app/domain/people/letters.server.ts";
import { env } from "#app/env.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { readAs, refused, requireEditor } from "#app/http/guards.server.ts";
import { showLetter } from "#app/http/show-letter.server.ts";
import { renderLetter } from "#emails/render-letter.server.tsx";

/** The letter with these words and invented facts, whole, as it would be mailed; nothing is kept. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor, corporation, person } = await requireEditor(request);
  const form = await readForm(request, letterTextForm);
  if (!form.ok || !checkLetterText(form.value).ok) throw refused(400);
  const { letter, language, opening, closing } = form.value;
  const contact = await readAs(actor, (tx) => findContact(tx, actor.corporationId));
  const { catalogue } = await import("#emails/catalogue.ts");
  const props = catalogue[letter].preview;
  const facts = {
    zaak: props.tradeName,
    adres: props.address,
    plannen: String(props.plansReceived),
    uitgenodigd: String(props.plansInvited),
  };
  const words = { opening: fillIn(opening, facts), closing: fillIn(closing, facts), words: [] };
  const envelope = {
    locale: language,
    name: person.name,
    corporation: { name: corporation.corporationName, ...contact },
    origin: env.ORIGIN,
  };
  return showLetter(await renderLetter(letter, { ...props, ...words }, envelope));
}
