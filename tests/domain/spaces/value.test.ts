import fc from "fast-check";
import { expect, test } from "vitest";

import { unexplained } from "#app/domain/spaces/value.ts";
import { cents, euros, sum } from "#app/lib/money.ts";

test("reductions explain the step from market to target rent to the cent, or tell what is left", () => {
  expect(unexplained(euros(1_280), euros(1_119.5), euros(160.5))).toBeNull();
  expect(unexplained(euros(1_280), euros(1_120), euros(160.5))).toBe(-50);
  expect(unexplained(euros(1_280), euros(900), euros(0))).toBe(38_000);
});

test("any list that adds up is right, and a cent more is not", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 500_000 }), (list, target) => {
      const reduced = sum(list.map(cents));
      const market = cents(target + reduced);
      expect(unexplained(market, cents(target), reduced)).toBeNull();
      expect(unexplained(cents(market + 1), cents(target), reduced)).toBe(1);
    }),
  );
});
