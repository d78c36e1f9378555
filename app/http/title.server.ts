import type { MessageKey } from "#app/i18n/translate.ts";
import { translator } from "#app/i18n/translator.server.ts";

import { localeOf } from "./locale.server.ts";

/** The title of a page in the reader's language; a loader passes it on to `meta`. */
export function titleOf(request: Request, key: MessageKey): string {
  const t = translator(localeOf(request));
  return `${t.find(key) ?? ""} · ${t("common.brand")}`;
}
