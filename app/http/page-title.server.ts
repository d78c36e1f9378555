import { translator } from "#app/i18n/translator.server.ts";
import type { MessageKey, Messages } from "#app/i18n/translate.ts";

import { localeOf } from "./locale.server.ts";

/** Keys of plain words, without values. */
type PlainKey = { [Key in MessageKey]: Messages[Key] extends string ? Key : never }[MessageKey];

/** The title of a page in the reader's language, with what the page is about behind it; a loader passes it on to `meta`. */
export function pageTitle(request: Request, key: PlainKey, about?: string): string {
  const t = translator(localeOf(request));
  const words = t.find(key) ?? "";
  return about ? `${words}: ${about}` : words;
}
