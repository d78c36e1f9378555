import { expect, it } from "vitest";

import { nextSequence } from "#app/domain/jury/taps/tap-protocol.ts";

it("rises with the clock, and also when the clock jumps back or stands still", () => {
  const first = nextSequence(0, 1_000);
  const second = nextSequence(first, 1_000);
  const jumpedBack = nextSequence(second, 10);
  expect([first, second, jumpedBack]).toEqual([1_000, 1_001, 1_002]);
});

it("is later than every number that was seen of another phone", () => {
  expect(nextSequence(90_000, 1_000)).toBe(90_001);
});

it("is a whole number for clocks that tell parts of a millisecond", () => {
  expect(nextSequence(0, 1_000.7)).toBe(1_000);
});
