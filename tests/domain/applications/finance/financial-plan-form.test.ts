import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { financialPlanForm } from "#app/domain/applications/finance/financial-plan-form.ts";
import {
  costKinds,
  fundingKinds,
  investmentKinds,
  privateKinds,
} from "#app/domain/applications/finance/financial-plan.ts";
import { readPlan } from "#app/domain/applications/finance/read-plan.ts";
import { withoutEmpty } from "#app/domain/applications/payload.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";
import { day } from "#app/lib/dates.ts";

import { sewingCafe } from "./sail-makers-quay.ts";

const someDay = day("2026-01-01");

describe("the form of the financial plan", () => {
  it("reads the amounts of the design as they are typed", () => {
    const plan = readPart("financial", sewingCafe);
    expect(plan?.investments.renovation).toEqual({ amount: 1_450_000, vat: 21, month: 1, years: 10 });
    expect(plan?.funding.bank).toEqual({
      amount: 2_000_000,
      rate: 750,
      months: 60,
      interestOnly: 0,
      certain: false,
    });
    expect(plan?.operation.turnover).toHaveLength(1);
    expect(plan?.operation.costs.energy).toEqual([420_000, 430_000, 440_000]);
  });

  it("takes a later year that is left empty from the year before", () => {
    const costs = { staff: { year1: "100", year3: "300" } };
    const plan = readPart("financial", { ...sewingCafe, operation: { ...sewingCafe.operation, costs } });
    expect(plan?.operation.costs.staff).toEqual([10_000, 10_000, 30_000]);
  });

  it.each([
    ["no day of starting", { ...sewingCafe, liquidity: {} }],
    ["no turnover", { ...sewingCafe, operation: { purchasePercent: "30" } }],
    ["a day that does not exist", { ...sewingCafe, liquidity: { startsOn: "2026-02-30" } }],
    ["an amount that is none", { ...sewingCafe, private: { fixed: "veel" } }],
    ["a negative amount", { ...sewingCafe, private: { fixed: "-5" } }],
    ["a VAT rate that does not exist", { ...sewingCafe, investments: { stock: { vat: "12" } } }],
    ["an impossible interest", { ...sewingCafe, funding: { bank: { rate: "31" } } }],
  ])("refuses a plan with %s", (_, payload) => {
    expect(readPart("financial", payload)).toBeNull();
  });

  it("says what is missing of an empty form in words, not in types", () => {
    const submission = parseWithZod(new FormData(), { schema: financialPlanForm });
    const problems = Object.values(submission.reply().error ?? {}).flat();
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^problems\./);
  });

  it("reads the same from the fields of a browser as from what was stored", () => {
    const formData = new FormData();
    for (const [name, value] of fieldsOf(sewingCafe)) formData.append(name, value);
    const submission = parseWithZod(formData, { schema: financialPlanForm });
    expect(submission.status === "success" ? submission.value : submission.reply().error).toEqual(
      readPart("financial", sewingCafe),
    );
  });
});

describe("counting along", () => {
  it.each(["9999-12-01", "0001-01-01", "2026-02-30"])("takes %s for no day, as the form does", (typed) => {
    const plan = readPlan({ ...sewingCafe, liquidity: { startsOn: typed } }, someDay);
    expect(plan.liquidity.startsOn).toBe(someDay);
  });

  it("reads a complete plan exactly as the form does", () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const strict = financialPlanForm.parse(withoutEmpty(payload));
        expect(readPlan(payload, someDay)).toEqual(strict);
        expect(readPlan(withoutEmpty(payload), someDay)).toEqual(strict);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [null],
    ["text"],
    [{ operation: { turnover: "none" }, liquidity: [] }],
    [{ private: { fixed: {} } }],
  ])("counts %j as nothing instead of failing", (payload) => {
    expect(readPlan(payload, someDay).operation.turnover).toEqual([]);
  });
});

const typedAmount = fc.constantFrom("", "0", "12,50", "1.250", "€ 99.999,99");
const typedVat = fc.constantFrom("", "0", "9", "21");
const upTo = (max: number) => fc.oneof(fc.constant(""), fc.integer({ min: 0, max }).map(String));
const each = <Field>(kinds: readonly string[], field: fc.Arbitrary<Field>) =>
  fc.record(Object.fromEntries(kinds.map((kind) => [kind, field])));

const payloads = fc.record({
  investments: each(
    investmentKinds,
    fc.record({ amount: typedAmount, vat: typedVat, month: fc.constantFrom("", "1", "24"), years: upTo(30) }),
  ),
  funding: each(
    fundingKinds,
    fc.record({
      amount: typedAmount,
      rate: fc.constantFrom("", "7,5", "3", "30"),
      months: upTo(360),
      interestOnly: upTo(120),
      certain: fc.constantFrom("", "on"),
    }),
  ),
  operation: fc.record({
    turnover: fc.array(
      fc.record({
        product: fc.constant("Brood"),
        price: fc.constantFrom("2,75", "100.000"),
        perWeek: fc.integer({ min: 0, max: 10_000 }).map(String),
        weeks: upTo(53),
        vat: typedVat,
      }),
      { minLength: 1, maxLength: 20 },
    ),
    growth: fc.record({ year2: fc.constantFrom("", "-90", "500"), year3: upTo(500) }),
    purchasePercent: fc.integer({ min: 0, max: 100 }).map(String),
    purchaseVat: typedVat,
    costs: each(costKinds, fc.record({ year1: typedAmount, year2: typedAmount, year3: typedAmount })),
    openDays: upTo(366),
    averageSpend: typedAmount,
    hours: fc.record({ open: upTo(400), people: upTo(400), available: upTo(2_000) }),
  }),
  liquidity: fc.record({
    startsOn: fc.constantFrom("2026-09-01", "2027-02-28"),
    months: fc.constantFrom("", "12", "24"),
    season: fc.record({ m1: upTo(1_000), m12: upTo(1_000) }),
    rentWithVat: fc.constantFrom("", "yes", "no"),
    smallBusinessScheme: fc.constantFrom("", "on"),
  }),
  private: each([...privateKinds, "otherIncome"], typedAmount),
});

function fieldsOf(value: unknown, name = ""): [string, string][] {
  if (typeof value === "string") return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((part, row) => fieldsOf(part, `${name}[${row}]`));
  return Object.entries(value ?? {}).flatMap(([key, part]) => fieldsOf(part, name ? `${name}.${key}` : key));
}
