import { describe, expect, test } from "vitest";

import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { type AskedDiscount, checkDiscount } from "#app/domain/tenders/discount/discount-rules.ts";
import { day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";

const marketRent = euros(1_280);

function asked(percents: readonly number[], changes: Partial<AskedDiscount> = {}): AskedDiscount {
  return {
    marketRent,
    path: rentPath(marketRent, percents),
    leaseStartsOn: day("2026-09-01"),
    form: "growth",
    reason: "Een plek om te beginnen.",
    endsOn: null,
    isPriorityArea: true,
    ...changes,
  };
}

const below = { path: rentPath(euros(900), [100]) };
const allonge = { form: "allonge" } as const;

describe("a discount", () => {
  test("that is none asks for nothing", () => {
    expect(checkDiscount(asked([100], { reason: "" }))).toEqual({ ok: true, value: null });
  });

  test("ends on the day before the market rent is asked", () => {
    expect(checkDiscount(asked([75, 75, 100]))).toEqual({ ok: true, value: "2028-08-31" });
  });

  test.each([
    ["has no reason", asked([75, 100], { reason: "" }), "no-discount-reason"],
    ["never ends", asked([100], below), "no-discount-end"],
    ["ends before its path does", asked([75, 75, 100], { endsOn: day("2027-08-31") }), "discount-ends-early"],
    ["outlives ten years", asked([100], { ...below, endsOn: day("2036-09-01") }), "discount-too-long"],
    ["is 41 % by allonge", asked([59, 100], allonge), "allonge-out-of-range"],
    ["is 9 % by allonge", asked([91, 100], allonge), "allonge-out-of-range"],
    ["is two years by allonge", asked([60, 70, 100], allonge), "allonge-one-year"],
    [
      "is by allonge outside a priority neighbourhood",
      asked([60, 100], { ...allonge, isPriorityArea: false }),
      "allonge-priority-area",
    ],
  ])("that %s is refused by name", (_, discount, name) => {
    expect(checkDiscount(discount)).toMatchObject({ problem: name });
  });

  test.each([60, 75, 90])("of the model of Staedion may ask %i percent for one year", (percent) => {
    expect(checkDiscount(asked([percent, 100], allonge))).toEqual({ ok: true, value: "2027-08-31" });
  });
});
