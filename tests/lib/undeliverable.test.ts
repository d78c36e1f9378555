import { expect, test } from "vitest";

import { erasedAddress } from "#app/lib/erased-address.ts";
import { goesByPost, isUndeliverable, undeliverable } from "#app/lib/undeliverable.ts";

test("an address for somebody without one is known as such, and a real one never is", () => {
  expect(isUndeliverable(undeliverable("a-b"))).toBe(true);
  expect(isUndeliverable("invalid@example.nl")).toBe(false);
  expect(isUndeliverable("naam@nietinvalid.nl")).toBe(false);
});

test("letters go by post to whoever has no address, and not to somebody who was erased", () => {
  expect(goesByPost(undeliverable("a-b"))).toBe(true);
  expect(isUndeliverable(erasedAddress("a-b"))).toBe(true);
  expect(goesByPost(erasedAddress("a-b"))).toBe(false);
  expect(goesByPost("naam@example.nl")).toBe(false);
});
