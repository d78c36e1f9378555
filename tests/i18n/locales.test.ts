import { expect, test } from "vitest";

import { localeIn, locales } from "#app/i18n/locales.ts";

test("a language that is spoken here is itself, and every other text is Dutch", () => {
  for (const locale of locales) expect(localeIn(locale)).toBe(locale);
  for (const other of ["", "de", "NL", "nl-NL", null, undefined, 7]) expect(localeIn(other)).toBe("nl");
});
