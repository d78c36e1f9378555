import type { MessageKey } from "#app/i18n/translate.ts";
import { translator } from "#app/i18n/translator.server.ts";

import { localeOf } from "./locale.server.ts";

/** The title of a page in the reader's language; a loader passes it on to `meta`. */
export function titleIn(request: Request, key: MessageKey): string {
  return translator(localeOf(request)).find(key) ?? "";
}
