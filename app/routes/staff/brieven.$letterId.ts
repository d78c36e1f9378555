import type { LoaderFunctionArgs } from "@remix-run/node";

import { findLetterToPost } from "#app/domain/outbox/letters-to-post.server.ts";
import { env } from "#app/env.server.ts";
import { found, foundId, readAs, requireEditor } from "#app/http/guards.server.ts";
import { onlyWithNames } from "#app/http/only-with-names.server.ts";
import { showLetter } from "#app/http/show-letter.server.ts";
import { localeIn } from "#app/i18n/locales.ts";
import { paths } from "#app/paths.ts";
import { renderStoredLetter } from "#emails/render-letter.server.tsx";

/** A letter to somebody without a mailbox, as it is printed; not there for every other letter. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireEditor(request);
  const letterId = foundId(params.letterId);
  const stored = found(await readAs(actor, (tx) => findLetterToPost(tx, actor.corporationId, letterId)));
  if (stored.isToMaker) onlyWithNames(request, paths.staff.letters());
  const { locale, toName: name, corporation, address, createdAt: at } = stored;
  const envelope = {
    name,
    corporation,
    origin: env.ORIGIN,
    locale: localeIn(locale),
    onPaper: { postal: address?.postal ?? "", at },
  } as const;
  return showLetter(await renderStoredLetter(stored, envelope));
}
