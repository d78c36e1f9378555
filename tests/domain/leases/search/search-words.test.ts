import { describe, expect, test } from "vitest";

import { patternOf, searchWords } from "#app/domain/leases/search/search-words.ts";

describe("the words of a search", () => {
  test.for([
    ["  kade ", "kade"],
    ["k", null],
    ["", null],
    ["x".repeat(81), null],
  ] as const)("%o ask for %o", ([typed, asked]) => {
    expect(searchWords.parse(typed)).toBe(asked);
  });

  test("mean what they say, whatever signs a pattern gives a meaning", () => {
    expect(patternOf(String.raw`100%_\ `)).toBe(String.raw`%100\%\_\\ %`);
  });
});
