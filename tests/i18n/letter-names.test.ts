import { expect, test } from "vitest";

import { en } from "#app/i18n/dictionaries/en.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { catalogue } from "#emails/catalogue.ts";

test("every letter that Plint sends has a name for people, in both languages", () => {
  const keys = Object.keys(catalogue).map((name) => `staff.letter.${name}`);
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key) => !(key in nl))).toEqual([]);
  expect(keys.filter((key) => !(key in en))).toEqual([]);
});
