import { describe, expect, it } from "vitest";

import { checkContextOf, checkPlan } from "#app/domain/applications/finance/check-plan.ts";
import { counterPerformancesIn } from "#app/domain/applications/counter-performances.ts";

import { demoPlan, today } from "./demo-plan.ts";

const { rules, payloads } = demoPlan("A1");
const lightOf = (id: string, business: object, financial: object) =>
  checkPlan(
    rules,
    [
      { name: "business", content: business },
      { name: "financial", content: financial },
    ],
    today,
  ).checks.find((check) => check.id === id);

describe("what the checks know", () => {
  it("is nothing of the business as long as nobody wrote its plan", () => {
    expect(checkContextOf(rules, [], today)).toMatchObject({
      branch: null,
      family: null,
      openHours: null,
      counterPerformances: { made: 0, measurable: 0 },
      areaM2: 95,
      today,
    });
  });

  it("is no branch that does not exist, however it is called", () => {
    for (const branch of ["", "toString", "__proto__", 7])
      expect(checkContextOf(rules, [{ name: "business", content: { branch } }], today).branch).toBeNull();
  });

  it("counts a promise as measurable only with number, unit and proof", () => {
    const promise = { what: "Lessen", amountPerYear: "12", unit: "lessen", proof: "foto" };
    const uncounted = ["0", "abc", "1,5", "-3", ""].map((amountPerYear) => ({ ...promise, amountPerYear }));
    const counterPerformances = [promise, { ...promise, proof: " " }, { what: "", unit: "x" }, ...uncounted];
    const parts = [{ name: "business", content: { counterPerformances } }];
    expect(checkContextOf(rules, parts, today).counterPerformances).toEqual({ made: 7, measurable: 1 });
    expect(counterPerformancesIn({ counterPerformances }).measurable).toHaveLength(1);
  });
});

describe("the roster", () => {
  const hours = { open: "42", people: "2", available: "100" };
  const financial = { ...payloads.financial, operation: { hours } };

  it("takes the hours of the financial plan while the business plan has no week", () => {
    expect(lightOf("C13", {}, financial)).toMatchObject({
      light: "green",
      values: { needed: { count: 84 } },
    });
  });

  it("takes the week of the business plan when there is one, half hours and nights included", () => {
    const openingHours = { mon: { from: "09.00", to: "17.30" }, sat: { from: "20.00", to: "01.00" } };
    const long = Object.fromEntries(
      ["tue", "wed", "thu", "fri"].map((day) => [day, { from: "08.00", to: "19.00" }]),
    );
    expect(lightOf("C13", { openingHours }, financial)).toMatchObject({
      light: "green",
      values: { open: { count: 13.5 }, needed: { count: 27 } },
    });
    expect(lightOf("C13", { openingHours: { ...openingHours, ...long } }, financial)).toMatchObject({
      light: "red",
      values: { open: { count: 57.5 }, needed: { count: 115 } },
    });
  });
});
