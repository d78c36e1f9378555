import { expect, test } from "vitest";

import { isUndeliverable, undeliverable } from "#app/lib/undeliverable.ts";

test("an address for somebody without one is known as such, and a real one never is", () => {
  expect(isUndeliverable(undeliverable("a-b"))).toBe(true);
  expect(isUndeliverable("invalid@example.nl")).toBe(false);
  expect(isUndeliverable("naam@nietinvalid.nl")).toBe(false);
});
