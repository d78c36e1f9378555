import { expect, test } from "vitest";

import { fieldWords } from "#app/i18n/question-of.ts";
import { translator } from "#app/i18n/translator.server.ts";

const t = translator("nl");

test("a time of the week says its day once", () => {
  expect(fieldWords(t, "business", "openingHours.fri.from")).toBe("Openingstijden: vrijdag van");
  expect(fieldWords(t, "business", "openingHours.fri")).toBe("Openingstijden: vrijdag");
});

test("a field of another part says the sheet it stands on", () => {
  expect(fieldWords(t, "financial", "hours.open").split(": ")).toHaveLength(2);
});
