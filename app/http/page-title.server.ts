import { translator } from "#app/i18n/translator.server.ts";
import type { MessageKey, Messages } from "#app/i18n/translate.ts";

import { localeOf } from "./locale.server.ts";

/** Keys of plain words, without values. */
type PlainKey = { [Key in MessageKey]: Messages[Key] extends string ? Key : never }[MessageKey];

/** The title of a page in the reader's language; what a page is about may stand before it. */
export function pageTitle(request: Request, key: PlainKey, about?: string): string {
  const t = translator(localeOf(request));
  const words = t.find(key) ?? "";
  return about ? `${words}: ${about}` : words;
}
