import fc from "fast-check";
import { expect, test } from "vitest";

import { unexplained } from "#app/domain/spaces/value.ts";
import { cents, euros, sum } from "#app/lib/money.ts";

test("reductions explain the step from market to target rent to the cent, or tell what is left", () => {
  const parts = [
    { amount: euros(120), reason: "Open voor de buurt" },
    { amount: euros(40.5), reason: "Geen keuken" },
  ];
  expect(unexplained(euros(1_280), euros(1_119.5), parts)).toBeNull();
  expect(unexplained(euros(1_280), euros(1_120), parts)).toBe(-50);
  expect(unexplained(euros(1_280), euros(900), [])).toBeNull();
});

test("any list that adds up is right, and a cent more is not", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 500_000 }), (list, target) => {
      const reductions = list.map((amount) => ({ amount: cents(amount), reason: "x" }));
      const market = cents(target + sum(reductions.map(({ amount }) => amount)));
      expect(unexplained(market, cents(target), reductions)).toBeNull();
      expect(unexplained(cents(market + 1), cents(target), reductions)).toBe(1);
    }),
  );
});
