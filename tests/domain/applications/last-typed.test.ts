import { describe, expect, it } from "vitest";

import { lastTyped } from "#app/domain/applications/last-typed.ts";

describe("the place where somebody was typing", () => {
  it("is the field furthest down that says something else than what is stored", () => {
    const stored = { idea: "Soep", companyName: "Bij Loes" };
    expect(lastTyped(stored, { idea: "Soep en brood", companyName: "Bij Loes", kvk: "" })).toBe("idea");
    expect(lastTyped(stored, { idea: "Soep en brood", companyName: "Bij Loes", kvk: "1" })).toBe("kvk");
    expect(lastTyped(undefined, { idea: "Soep", companyName: "" })).toBe("idea");
  });

  it("is found in rows and groups, row by row", () => {
    const stored = { offers: [{ product: "Soep" }], costs: { energy: { year1: "1200" } } };
    const typed = {
      offers: [{ product: "Soep" }, { product: "Brood" }],
      costs: { energy: { year1: "1200" } },
    };
    expect(lastTyped(stored, typed)).toBe("offers.1.product");
    expect(lastTyped(stored, { costs: { energy: { year1: "1300" } } })).toBe("costs.energy.year1");
  });

  it("is also a field that was emptied, and nowhere when nothing differs but spaces and ticks", () => {
    expect(lastTyped({ idea: "Soep" }, { idea: "" })).toBe("idea");
    expect(lastTyped({ idea: "Soep" }, { idea: "Soep ", pavementThings: ["bench", "stall"] })).toBeNull();
  });
});
