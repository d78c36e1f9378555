import { createHash } from "node:crypto";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { drawLot } from "#app/domain/jury/lot.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 8 });

describe("the lot", () => {
  it("gives the same order from the same seed, however the plans were read", () => {
    fc.assert(
      fc.property(ids, fc.string(), (plans, seed) => {
        const order = drawLot(plans, seed, hash);
        expect(drawLot(plans.toReversed(), seed, hash)).toEqual(order);
        expect(order.toSorted()).toEqual(plans.toSorted());
      }),
    );
  });

  it("lets every plan be first for some seed", () => {
    const plans = ["a", "b", "c"];
    const firsts = Array.from({ length: 60 }, (_, seed) => drawLot(plans, String(seed), hash)[0]);
    expect(new Set(firsts)).toEqual(new Set(plans));
  });
});
