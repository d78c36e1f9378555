import type { Translate } from "#app/i18n/translate.ts";

/** The words of a field's or form's error: a message key, with its values behind a question mark. */
export function problemWords(t: Translate, error: string): string {
  const [key = "", query] = error.split("?", 2);
  return t.find(key, Object.fromEntries(new URLSearchParams(query))) ?? t("signIn.errors");
}
