import { expect, test } from "vitest";

import { savedWords } from "#app/components/applicant/saved-words.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translatorOf } from "#app/i18n/translate.ts";

const t = translatorOf("nl", nl);
const now = new Date("2026-11-26T15:00:00Z");
const saved = (at: string) => savedWords(t, formatOf("nl"), { at: new Date(at), now });

test("what was kept today says the hour, and what was kept before also the day", () => {
  expect(saved("2026-11-26T08:05:00Z")).toBe("Bewaard om 09.05 uur");
  expect(saved("2026-11-19T08:05:00Z")).toBe("Bewaard op donderdag 19 november 2026, 09.05 uur");
});

test("a day begins and ends in Amsterdam", () => {
  expect(saved("2026-11-25T23:30:00Z")).toBe("Bewaard om 00.30 uur");
});
