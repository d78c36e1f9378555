import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { differences, takeFrom } from "#app/domain/applications/differences.ts";
import type { Payload } from "#app/domain/applications/payload.ts";

describe("two versions of one part", () => {
  it("differ only in the fields that are not the same, groups field by field and lists as a whole", () => {
    const mine = {
      whySpace: "Mijn tekst",
      same: "x",
      costs: { energy: { year1: "100", year2: "" } },
      offers: [{ product: "Brood", price: "3" }],
    };
    const theirs = {
      whySpace: "Hun tekst",
      same: " x ",
      costs: { energy: { year1: "120" } },
      offers: [
        { product: "Brood", price: "3" },
        { product: "Taart", price: "4" },
      ],
      risks: "Regen",
    };
    expect(differences(mine, theirs)).toEqual([
      { name: "whySpace", mine: "Mijn tekst", theirs: "Hun tekst" },
      { name: "costs.energy.year1", mine: "100", theirs: "120" },
      { name: "offers", mine: "Brood, 3", theirs: "Brood, 3\nTaart, 4" },
      { name: "risks", mine: "", theirs: "Regen" },
    ]);
  });

  it("do not differ by the order in which the database keeps the fields of a row", () => {
    const mine = { turnover: [{ product: "Knippen", price: "12,00", perWeek: "147" }] };
    const theirs = { turnover: [{ perWeek: "147", price: "12,00", product: "Knippen" }] };
    expect(differences(mine, theirs)).toEqual([]);
  });

  it("become the chosen mixture, and nothing else changes", () => {
    const mine = { a: "1", costs: { energy: { year1: "100" }, rent: "5" } };
    const theirs = { a: "2", b: "3", costs: { energy: { year1: "120" }, rent: "6" } };
    expect(takeFrom(theirs, mine, ["costs.energy.year1", "b"])).toEqual({
      a: "1",
      b: "3",
      costs: { energy: { year1: "120" }, rent: "5" },
    });
    expect(mine.costs.energy.year1).toBe("100");
  });

  const text = fc.string({ maxLength: 5 });
  const field = fc.constantFrom("a", "b", "c");
  const payload: fc.Arbitrary<Payload> = fc.dictionary(
    field,
    fc.oneof(text, fc.dictionary(field, text), fc.array(fc.dictionary(field, text), { maxLength: 3 })),
  );

  it("leave no difference once all of theirs is taken", () => {
    fc.assert(
      fc.property(payload, payload, (mine, theirs) => {
        const names = differences(mine, theirs).map(({ name }) => name);
        // A field that is a group in one and a text in the other cannot come from one form.
        fc.pre(names.every((name) => !names.some((other) => other.startsWith(`${name}.`))));
        fc.pre(
          Object.keys(mine).every((name) => kindOf(mine[name]) === kindOf(theirs[name]) || !(name in theirs)),
        );
        expect(differences(takeFrom(theirs, mine, names), theirs)).toEqual([]);
      }),
    );
  });
});

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : typeof value;
}
