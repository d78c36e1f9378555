import { expect, test } from "vitest";

import { answerOf } from "#app/i18n/question-of.ts";
import { translator } from "#app/i18n/translator.server.ts";

const nl = translator("nl");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  ["business", "price", "12", "€ 12"],
  ["business", "price", "12,5", "€ 12,50"],
  ["business", "costPrice", "gratis", "gratis"],
  ["business", "hoursPerWeek", "44", "44 uur"],
  ["business", "number", "1100", "1.100 mensen"],
  ["business", "talks", "1", "1 mens"],
  ["business", "areaNeeded", "70", "70 m²"],
  ["business", "areaNeeded", "1.5", "1,5 m²"],
  ["business", "areaNeeded", "een hoek", "een hoek"],
  ["business", "powerKw", "3,5", "3,5 kW"],
  ["business", "fromMonth", "2", "maand 2"],
  ["business", "kvkNumber", "64567890", "64567890"],
  ["business", "product", "3 taarten", "3 taarten"],
  ["window", "deepViewM", "1.5", "1,5 m"],
  ["window", "openGlassPercent", "85", "85 %"],
  ["window", "lightsUntil", "22:00", "22.00 uur"],
  ["window", "lightsUntil", "22.00 uur", "22.00 uur"],
] as const)("in the %s plan %s %j is written %j", (part, name, typed, written) => {
  expect(plain(answerOf(nl, part, name, typed))).toBe(written);
});

test("a reader of English reads English numbers", () => {
  const en = translator("en");
  expect(plain(answerOf(en, "business", "number", "1100"))).toBe("1,100 people");
  expect(plain(answerOf(en, "window", "deepViewM", "1,5"))).toBe("1.5 m");
  expect(answerOf(en, "window", "lightsUntil", "22.00")).toBe("22:00");
});
