import { expect, test } from "vitest";

import { deposit } from "#app/domain/spaces/deposit.ts";
import { euros } from "#app/lib/money.ts";

const rent = { path: [{ rent: euros(750) }], targetRent: euros(1_000), serviceCosts: euros(60) };

test("the deposit is three months of the first rent with service costs, and VAT when the rent has it", () => {
  expect(deposit(rent, false)).toBe(euros(2_430));
  expect(deposit(rent, true)).toBe(294_030);
});

test("a rent without steps asks the target rent from the first month", () => {
  expect(deposit({ ...rent, path: [] }, false)).toBe(euros(3_180));
});
