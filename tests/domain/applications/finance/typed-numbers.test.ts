import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { financialLimits } from "#app/domain/applications/finance/financial-defaults.ts";
import { financialPlanForm } from "#app/domain/applications/finance/financial-plan-form.ts";
import { parsePercent, typedPercent } from "#app/domain/applications/finance/percentage.ts";
import { readPlan } from "#app/domain/applications/finance/read-plan.ts";
import { parseEuros } from "#app/lib/money.ts";
import { parseWhole } from "#app/lib/whole-number.ts";
import { day } from "#app/lib/dates.ts";

const RTL = "\u202B";
const LTR = "\u200E";

describe("an amount", () => {
  it.each<[string, number | null]>([
    ["1250", 125_000],
    ["1.250", 125_000],
    ["1.250,5", 125_050],
    ["1250.50", 125_050],
    ["1,250.50", 125_050],
    ["€ 1 250", 125_000],
    ["€1.250,-", 125_000],
    ["1.250,—", 125_000],
    ["EUR 12,50", 1_250],
    ["12,50 euro", 1_250],
    [" 12,5 ", 1_250],
    ["12\u00a0500", 1_250_000],
    ["12\u202f500,00", 1_250_000],
    [`${RTL}1.250,50${LTR}`, 125_050],
    ["\ufeff7\u200b", 700],
    ["-5", -500],
    ["−5", -500],
    ["0", 0],
    ["100.000.000", 10_000_000_000],
    ["100.000.000,01", null],
    ["9".repeat(40), null],
    ["1,250", null],
    ["12,345", null],
    ["1.25.0", null],
    ["1e3", null],
    ["veel", null],
    ["12 of 13", null],
    ["💶 12", null],
    ["١٢", 1_200],
    ["€ ١٬٢٥٠٫٥٠", 125_050],
    ["۱۲۵۰", 125_000],
    ["१२.५", 1_250],
    ["＝１２", null],
    ["=1+1", null],
    ["Infinity", null],
    ["12,", 1_200],
    ["1.250.", 125_000],
    ["", null],
    ["€", null],
    ["-", null],
  ])("typed as %j is %j cents", (text, amount) => {
    expect(parseEuros(text)).toBe(amount);
  });
});

describe("a percentage and a whole number", () => {
  it.each<[string, number | null]>([
    ["7,5", 750],
    ["7.25 %", 725],
    [`${LTR}7,5%`, 750],
    ["0", 0],
    ["33,25", 3_325],
    ["33,05", 3_305],
    ["-2,5 %", -250],
    ["− 10", -1_000],
    ["-0", 0],
    ["7,", 700],
    ["٣٣٫٥", 3_350],
    ["3 5", null],
    ["7,555", null],
    ["veel", null],
    ["🙂", null],
    ["", null],
  ])("typed as %j is %j hundredths of a percent", (text, rate) => {
    expect(parsePercent(text)).toBe(rate);
  });

  it("is written as it is read", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (percent) => {
        expect(parsePercent(typedPercent(percent))).toBe(percent);
      }),
    );
    expect([750, 3_305, -250, 3_000].map(typedPercent)).toEqual(["7,5", "33,05", "-2,5", "30"]);
  });

  it.each<[string, number | null]>([
    ["52", 52],
    ["1.250", 1_250],
    ["1 250", 1_250],
    ["1\u00a0250.000", 1_250_000],
    [`${RTL}12`, 12],
    ["-90", -90],
    ["−90", -90],
    ["٥٢", 52],
    ["৫২", 52],
    ["𝟝𝟚", 52],
    ["1,5", null],
    ["1.5", null],
    ["1 2", null],
    ["1e3", null],
    ["🙂", null],
    ["1234567890", null],
  ])("typed as %j is %j", (text, whole) => {
    expect(parseWhole(text)).toBe(whole);
  });
});

describe("the form", () => {
  const posted = (fields: Readonly<Record<string, string>>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return parseWithZod(form, { schema: financialPlanForm }).reply();
  };

  it.each([
    ["private.fixed", "veel", "problems.not-an-amount"],
    ["private.fixed", "-5", "problems.negative"],
    ["private.fixed", "9".repeat(40), "problems.amount-too-high?max=100000000"],
    ["investments.stock.amount", "💶", "problems.not-an-amount"],
    ["funding.bank.rate", "veel", "problems.not-a-percentage"],
    ["funding.bank.rate", "31", "problems.too-high?max=30"],
    ["funding.bank.months", "1,5", "problems.not-a-whole-number"],
    ["funding.bank.months", "361", "problems.too-high?max=360"],
    ["operation.purchasePercent", "-1", "problems.out-of-range?min=0&max=100"],
    ["operation.purchasePercent", "100,01", "problems.too-high?max=100"],
    ["operation.purchasePercent", "33,333", "problems.not-a-percentage"],
    ["operation.growth.year2", "meer", "problems.not-a-percentage"],
    ["operation.growth.year3", "-90,5", "problems.out-of-range?min=-90&max=500"],
    ["operation.turnover[0].perWeek", "1.5", "problems.not-a-whole-number"],
    ["liquidity.startsOn", "31-02-2027", "problems.not-a-day"],
    ["liquidity.season.m3", "1001", "problems.too-high?max=1000"],
  ])("says at %s what is wrong with %j, and keeps it", (name, text, problem) => {
    const reply = posted({ [name]: text });
    expect(reply.error?.[name]?.[0]).toBe(problem);
    const read = name
      .split(/[[\].]+/)
      .reduce<unknown>((value, key) => Reflect.get(Object(value), key), reply.initialValue);
    expect(read).toBe(text);
  });

  it("refuses more rows of turnover than a plan may have at the list itself, and counts on", () => {
    const rows = Array.from({ length: 200 }, (_, row) => [
      [`operation.turnover[${row}].product`, `Product ${row}`],
      [`operation.turnover[${row}].price`, "1"],
      [`operation.turnover[${row}].perWeek`, "1"],
      [`operation.turnover[${row}].weeks`, "1"],
      [`operation.turnover[${row}].vat`, "9"],
    ]).flat();
    const reply = posted(Object.fromEntries(rows) as Record<string, string>);
    expect(reply.error?.["operation.turnover"]).toEqual([
      `problems.too-many-rows?max=${financialLimits.rows}`,
    ]);
    const kept: unknown = Reflect.get(Object(reply.initialValue?.operation), "turnover");
    expect(kept).toHaveLength(200);
    expect(readPlan(reply.initialValue, day("2026-09-01")).operation.turnover).toHaveLength(200);
  });
});
