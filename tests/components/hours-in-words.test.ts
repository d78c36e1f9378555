import { expect, test } from "vitest";

import { hoursInWords } from "#app/components/hours-in-words.ts";
import { businessAnswer } from "#app/i18n/business-names.ts";
import { en } from "#app/i18n/dictionaries/en.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { translatorOf } from "#app/i18n/translate.ts";

const t = translatorOf("nl", nl);
const day = { from: 18, to: 35 };

test("days in a row with the same hours stand together, a closed day between them parts them", () => {
  const hours = {
    mon: null,
    tue: day,
    wed: day,
    thu: null,
    fri: day,
    sat: { from: 34, to: 50 },
    sun: { from: 34, to: 50 },
  };
  expect(hoursInWords(t, hours)).toEqual([
    "dinsdag t/m woensdag: 09.00 tot 17.30 uur",
    "vrijdag: 09.00 tot 17.30 uur",
    "zaterdag t/m zondag: 17.00 tot 01.00 uur",
  ]);
});

test("in English the clock reads as it does there", () => {
  const hours = { mon: day, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null };
  expect(hoursInWords(translatorOf("en", en), hours)).toEqual(["Monday: 09:00 to 17:30"]);
  expect(businessAnswer(translatorOf("en", en), "from", "19.30")).toBe("19:30");
  expect(businessAnswer(t, "from", "19.30")).toBe("19.30");
  expect(businessAnswer(t, "what", "19.30")).toBe("19.30");
});

test("a shop that never opens has no lines", () => {
  const never = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null };
  expect(hoursInWords(t, never)).toEqual([]);
});
