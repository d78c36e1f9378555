import { describe, expect, it } from "vitest";

import { answersIn, isTicked } from "#app/domain/applications/payload.ts";

describe("what was answered", () => {
  it("is every text, and every list or group with a text somewhere in it", () => {
    const content = { idea: "Brood", offers: [{ product: "", price: "" }, { product: "Krentenbol" }] };
    expect(answersIn(content).map(([name]) => name)).toEqual(["idea", "offers"]);
  });

  it("is nothing that is empty, at whatever depth, and no row of which nothing was filled in", () => {
    expect(answersIn({ idea: "", offers: [{ product: "" }], costs: {}, ticks: [], gone: null })).toEqual([]);
    expect(answersIn([{ product: "" }, { product: "Tompoes" }])).toEqual([["1", { product: "Tompoes" }]]);
  });

  it("is nothing in a part that nobody saved", () => {
    expect(answersIn(undefined)).toEqual([]);
    expect(answersIn(null)).toEqual([]);
  });
});

describe("boxes that were ticked", () => {
  it("are a list of words; a list of rows is none", () => {
    expect(isTicked(["plants", "lamps"])).toBe(true);
    expect(isTicked([{ product: "Brood" }])).toBe(false);
    expect(isTicked("plants")).toBe(false);
  });
});
