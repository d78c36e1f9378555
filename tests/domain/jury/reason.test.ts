import fc from "fast-check";
import { expect, test } from "vitest";

import { isReason } from "#app/domain/jury/reason.ts";

test("a reason holds a word, in whatever script", () => {
  for (const reason of ["Goed", "ja", "Té duur", "1. Past hier niet", "كبير", "很好"])
    expect(isReason(reason)).toBe(true);
  for (const none of ["", " ", "1", "x", "-", "...", "5 / 5", "👍", "a b c"])
    expect(isReason(none)).toBe(false);
});

test("what is written around a word never makes it less of a reason", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (before, after) => isReason(`${before}omdat${after}`)));
});
