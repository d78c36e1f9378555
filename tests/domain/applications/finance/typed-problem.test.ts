import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import {
  costKinds,
  fixedAssetKinds,
  fundingKinds,
  investmentKinds,
  loanKinds,
  privateKinds,
} from "#app/domain/applications/finance/financial-plan.ts";
import { financialPlanForm } from "#app/domain/applications/finance/financial-plan-form.ts";
import { readPlan } from "#app/domain/applications/finance/read-plan.ts";
import { typedProblem, unreadFields } from "#app/domain/applications/finance/typed-problem.ts";
import { day } from "#app/lib/dates.ts";

const numberFields = [
  ...investmentKinds.map((kind) => `investments.${kind}.amount`),
  ...fixedAssetKinds.flatMap((kind) => [`investments.${kind}.month`, `investments.${kind}.years`]),
  ...fundingKinds.map((kind) => `funding.${kind}.amount`),
  ...loanKinds.flatMap((kind) => ["rate", "months", "interestOnly"].map((term) => `funding.${kind}.${term}`)),
  ...costKinds.flatMap((kind) => [1, 2, 3].map((year) => `operation.costs.${kind}.year${year}`)),
  ...[1, 2, 3].map((year) => `operation.rent.year${year}`),
  ...["price", "perWeek", "weeks"].map((column) => `operation.turnover[0].${column}`),
  ...["growth.year2", "growth.year3", "purchasePercent", "openDays", "averageSpend"].map(inOperation),
  ...["hours.open", "hours.people", "hours.available"].map(inOperation),
  ...[1, 6, 12].map((month) => `liquidity.season.m${month}`),
  "liquidity.startsOn",
  ...[...privateKinds, "otherIncome"].map((kind) => `private.${kind}`),
];

const texts = fc.oneof(
  fc.constantFrom(
    "abc",
    "12,345",
    "-5",
    "12,50",
    "1.5",
    "31",
    "9".repeat(40),
    "1234567890",
    "25:99",
    "💶",
    "\u202e7",
  ),
  fc.constantFrom("1 maart 2027", "2027-03-01", "31-02-2027", "12,", "7,5", "100.001", "€ 1.250", "1 250"),
  fc.integer({ min: -2_000, max: 200_000 }).map(String),
  fc.double({ min: -10, max: 500, noNaN: true }).map((value) => value.toFixed(2).replace(".", ",")),
  fc.string({ maxLength: 12 }),
);

describe("what is said beside a field when somebody leaves it", () => {
  test("is exactly what the form refuses it with", () => {
    fc.assert(
      fc.property(fc.constantFrom(...numberFields), texts, (name, text) => {
        const refused = refusals({ [name]: text })[name]?.[0] ?? null;
        // Only the form says that something is missing.
        expect(typedProblem(name, text)).toBe(refused === "problems.required" ? null : refused);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["investments.stock.amount", "abc", "problems.not-an-amount"],
    ["investments.stock.amount", "12,345", "problems.too-many-decimals"],
    ["investments.stock.amount", "-5", "problems.negative"],
    ["investments.stock.amount", "100.000.001", "problems.amount-too-high?max=100000000"],
    ["operation.turnover[3].price", "100.001", "problems.amount-too-high?max=100000"],
    ["operation.openDays", "12,50", "problems.not-a-whole-number"],
    ["operation.openDays", "1234567890", "problems.too-high?max=366"],
    ["operation.hours.people", "-1", "problems.out-of-range?min=0&max=400"],
    ["funding.bank.rate", "31", "problems.too-high?max=30"],
    ["funding.bank.rate", "veel", "problems.not-a-percentage"],
    ["liquidity.startsOn", "31-02-2027", "problems.not-a-day"],
  ])("names at %s what is wrong with %j", (name, text, problem) => {
    expect(typedProblem(name, text)).toBe(problem);
  });

  it("is nothing about an empty field, a text or a choice", () => {
    for (const name of numberFields) expect(typedProblem(name, "  ")).toBeNull();
    expect(typedProblem("operation.turnover[0].product", "abc")).toBeNull();
    expect(typedProblem("investments.stock.vat", "21")).toBeNull();
    expect(typedProblem("liquidity.rentWithVat", "yes")).toBeNull();
  });
});

describe("the fields that no sum counts", () => {
  const payload = {
    investments: { stock: { amount: "abc", vat: "21" }, interior: { amount: "1.000", month: "40" } },
    operation: {
      turnover: [
        { product: "", price: "", perWeek: "", vat: "9" },
        { product: "Brood", price: "4,505", perWeek: "100", vat: "9" },
      ],
    },
    private: { fixed: "-3" },
  };

  it("are told by name, each row of the turnover by its own place", () => {
    expect(unreadFields(payload).map(({ name }) => name)).toEqual([
      "investments.stock.amount",
      "investments.interior.month",
      "operation.turnover[1].price",
      "private.fixed",
    ]);
    expect(unreadFields(payload)[0]?.problem).toBe("problems.not-an-amount");
  });

  it("are exactly those that change nothing when they are emptied", () => {
    const emptied = structuredClone(payload);
    emptied.investments.stock.amount = "";
    emptied.investments.interior.month = "";
    emptied.operation.turnover[1] = { product: "Brood", price: "", perWeek: "100", vat: "9" };
    emptied.private.fixed = "";
    const startsOn = day("2027-03-01");
    expect(readPlan(payload, startsOn)).toEqual(readPlan(emptied, startsOn));
    expect(unreadFields(emptied)).toEqual([]);
  });

  it("are none in nothing", () => {
    for (const nothing of [null, undefined, {}, [], "", 7]) expect(unreadFields(nothing)).toEqual([]);
  });
});

test("what is wrong in a row stays beside that row when the row above it is empty", () => {
  const refused = refusals({
    "operation.turnover[0].product": "",
    "operation.turnover[0].vat": "9",
    "operation.turnover[1].product": "Brood",
    "operation.turnover[1].price": "abc",
    "operation.turnover[1].perWeek": "5",
  });
  expect(refused["operation.turnover[1].price"]).toEqual(["problems.not-an-amount"]);
  expect(Object.keys(refused).filter((name) => name.startsWith("operation.turnover[0]"))).toEqual([]);
});

function refusals(fields: Readonly<Record<string, string>>): Record<string, string[] | null> {
  const form = new FormData();
  // A line counts only when it says something.
  const lines = { "operation.turnover[0].product": "Brood" };
  for (const [name, value] of Object.entries({ ...lines, ...fields })) form.append(name, value);
  return parseWithZod(form, { schema: financialPlanForm }).reply().error ?? {};
}

function inOperation(name: string): string {
  return `operation.${name}`;
}
