import { describe, expect, it } from "vitest";

import { calculate } from "#app/domain/applications/finance/calculate.ts";
import type { CheckContext, CheckId, Light } from "#app/domain/applications/finance/checks/check.ts";
import { allLights } from "#app/domain/applications/finance/checks/run-checks.ts";
import { readPlan } from "#app/domain/applications/finance/read-plan.ts";
import { day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import { checkWords } from "#app/components/applicant/finance/check-words.ts";
import { en } from "#app/i18n/dictionaries/en.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translatorOf } from "#app/i18n/translate.ts";

import { context, sewingCafe } from "./sail-makers-quay.ts";

function check(payload: object, about: Partial<CheckContext> = {}) {
  const known = { ...context, ...about };
  const plan = readPlan(payload, context.today);
  return allLights({ plan, counted: calculate(plan, known.rent), context: known });
}

function lightOf(id: CheckId, payload: object, about: Partial<CheckContext> = {}): Light | undefined {
  return check(payload, about).find((found) => found.id === id)?.light;
}

const sells = (price: string, more: object = {}, perWeek = "1") => ({
  operation: {
    turnover: [{ product: "Alles", price, perWeek, weeks: "1", vat: "21" }],
    purchasePercent: "0",
    ...more,
  },
  liquidity: { startsOn: "2026-09-01" },
});
const owns = (amount: string, bank = "0") => ({
  funding: { ownMoney: { amount }, bank: { amount: bank } },
});
const needs = (rows: Record<string, string>) => ({
  investments: Object.fromEntries(Object.entries(rows).map(([kind, amount]) => [kind, { amount, vat: "0" }])),
});

const ownRent = (rent: Record<string, string>) => ({
  operation: { rent },
  liquidity: { startsOn: "2026-09-01" },
});
const sellsUntaxed = (untaxed: string, taxed: string) => ({
  operation: {
    turnover: [
      { product: "Zonder", price: untaxed, perWeek: "1", weeks: "1", vat: "0" },
      { product: "Met", price: taxed, perWeek: "1", weeks: "1", vat: "21" },
    ],
    purchasePercent: "0",
  },
});

describe("the checks", () => {
  it.each<[CheckId, Light, object, Partial<CheckContext>?]>([
    ["C1", "green", { ...needs({ stock: "100" }), ...owns("101") }],
    ["C1", "red", { ...needs({ stock: "100" }), ...owns("101,01") }],
    ["C1", "unknown", {}],
    ["C2", "green", owns("30", "70")],
    ["C2", "amber", owns("29,99", "70,01")],
    ["C2", "amber", owns("25", "75")],
    ["C2", "red", owns("24,99", "75,01")],
    ["C3", "green", sells("56.250", {}, "2"), { family: "hospitality" }],
    ["C3", "amber", sells("56.249,50", {}, "2"), { family: "hospitality" }],
    ["C3", "red", sells("74.999"), { family: "hospitality" }],
    ["C3b", "green", sells("100.000"), { family: "shop" }],
    ["C3b", "amber", sells("99.999"), { family: "shop" }],
    ["C3b", "red", sells("69.000"), { family: "shop" }],
    ["C3b", "red", sells("100.000", { costs: { energy: { year1: "5.000" } } }), { family: "shop" }],
    ["C3c", "green", sells("60.000"), { family: "service" }],
    ["C3c", "amber", sells("36.000"), { family: "social" }],
    ["C3c", "red", sells("35.999"), { family: "service" }],
    ["C4", "green", sells("67.000", {}, "2"), { family: "shop" }],
    ["C4", "red", sells("69.000"), { family: "shop" }],
    ["C5", "green", sells("100", { purchasePercent: "35" }), { branch: "restaurant" }],
    ["C5", "amber", sells("100", { purchasePercent: "60" }), { branch: "restaurant" }],
    ["C5", "green", sells("100", { purchasePercent: "85" }), { branch: "food_shop" }],
    ["C5", "green", sells("1.000", { purchasePercent: "52" }), { branch: "food_shop" }],
    ["C5", "amber", sells("100", { purchasePercent: "86" }), { branch: "food_shop" }],
    ["C5", "amber", sells("1.000", { purchasePercent: "51" }), { branch: "food_shop" }],
    ["C5", "unknown", sells("100", { purchasePercent: "60" }), { branch: "hairdresser" }],
    ["C6", "green", sells("10.589")],
    ["C6", "amber", sells("10.588")],
    ["C6", "amber", sells("9.000")],
    ["C6", "red", sells("8.999")],
    ["C6", "red", sells("8.999", { purchasePercent: "100" })],
    ["C8", "red", { investments: { equipment: { amount: "1.000" }, vatPrefinancing: { amount: "209" } } }],
    ["C8", "green", { investments: { equipment: { amount: "1.000" }, vatPrefinancing: { amount: "210" } } }],
    ["C9", "green", { ...sells("21.000"), private: { household: "1.000" } }],
    ["C9", "amber", { ...sells("20.999"), private: { household: "1.000" } }],
    ["C9", "red", { ...sells("19.799"), private: { household: "1.000" } }],
    ["C9", "green", { ...sells("9.000"), private: { household: "1.000", otherIncome: "1.000" } }],
    ["C10", "green", needs({ stock: "100", unforeseen: "10" })],
    ["C10", "amber", needs({ stock: "100", unforeseen: "9,99" })],
    ["C10", "red", needs({ stock: "100", unforeseen: "4,99" })],
    ["C11", "green", { ...needs({ deposit: "2.722,50" }) }],
    ["C11", "red", { ...needs({ deposit: "2.722,49" }) }],
    ["C11", "green", { ...needs({ deposit: "2.250" }), liquidity: { rentWithVat: "no" } }],
    ["C12", "green", sells("30.000"), { areaM2: 10 }],
    ["C12", "amber", sells("30.000,01"), { areaM2: 10 }],
    ["C12", "amber", sells("90.000"), { areaM2: 10 }],
    ["C12", "red", sells("90.000,01"), { areaM2: 10 }],
    ["C12", "green", sells("31.500"), { areaM2: 10.5 }],
    ["C12", "amber", sells("31.500,01"), { areaM2: 10.5 }],
    ["C12", "green", sells("20.000", {}, "2"), { areaM2: 10, family: "hospitality" }],
    ["C12", "amber", sells("20.000,01"), { areaM2: 10, family: "social" }],
    ["C12", "unknown", sells("100"), { family: null }],
    ["C13", "green", sells("1", { hours: { open: "40", people: "2", available: "80" } })],
    ["C13", "red", sells("1", { hours: { open: "40", people: "2", available: "79" } })],
    ["C14", "green", { liquidity: { startsOn: "2026-09-01" } }],
    ["C14", "red", { liquidity: { startsOn: "2026-08-31" } }],
    [
      "C14",
      "red",
      { liquidity: { startsOn: "2026-09-01" } },
      { family: "hospitality", today: day("2026-07-08") },
    ],
    ["C15", "red", { ...sells("1"), liquidity: { smallBusinessScheme: "on" } }],
    ["C15", "green", { ...sells("1"), liquidity: { smallBusinessScheme: "on", rentWithVat: "no" } }],
    ["C15", "red", sellsUntaxed("10,01", "89,99"), { branch: "physiotherapy" }],
    ["C15", "amber", sellsUntaxed("10", "90"), { branch: "skin_therapy" }],
    ["C15", "amber", sellsUntaxed("10,01", "89,99"), { branch: "repair" }],
    ["C15", "green", sellsUntaxed("10", "90"), { branch: "repair" }],
    [
      "C15",
      "green",
      { ...sellsUntaxed("100", "0"), liquidity: { rentWithVat: "no" } },
      { branch: "physiotherapy" },
    ],
    ["C17", "green", {}],
    ["C17", "green", ownRent({ year1: "9.000", year2: "10.440", year3: "12.000" })],
    ["C17", "red", ownRent({ year1: "9.000,01" })],
    ["C17", "red", ownRent({ year2: "9.000", year3: "13.440" })],
    ["C17", "red", ownRent({ year3: "0" })],
    ["C16", "green", {}, { counterPerformances: { made: 2, measurable: 2 } }],
    ["C16", "amber", {}, { counterPerformances: { made: 2, measurable: 1 } }],
    ["C16", "red", {}, { counterPerformances: { made: 0, measurable: 0 } }],
    ["C18", "green", {}, { wantedBranches: [] }],
    ["C18", "amber", {}, { wantedBranches: ["bakery"] }],
    ["C18", "red", {}, { excludedBranches: ["wool_and_fabric"] }],
    ["C18", "unknown", {}, { branch: null }],
    ["funding-certain", "amber", owns("10", "10")],
    ["funding-certain", "green", owns("10")],
  ])("%s turns %s at its border", (id, light, payload, about) => {
    expect(lightOf(id, payload, about)).toBe(light);
  });

  it("sees the month in which the money runs out, and how much is short", () => {
    const payload = {
      ...owns("100"),
      ...sells("0"),
      liquidity: { startsOn: "2026-09-01", rentWithVat: "no" },
    };
    const found = check(payload).find(({ id }) => id === "C7");
    expect(found).toMatchObject({
      light: "red",
      values: {
        firstRed: { month: "2026-09-01" },
        month: { month: "2027-08-01" },
        short: { money: euros(8_900) },
      },
    });
  });

  it("wants a month of fixed costs on the account", () => {
    const withMoney = (amount: string) => ({
      ...owns(amount),
      liquidity: { startsOn: "2026-09-01", rentWithVat: "no" },
    });
    expect(lightOf("C7", withMoney("9.000"))).toBe("amber");
    expect(lightOf("C7", withMoney("9.749,99"))).toBe("amber");
    expect(lightOf("C7", withMoney("9.750"))).toBe("green");
  });

  it("puts what needs attention first", () => {
    const lights = check(sewingCafe).map(({ light }) => light);
    const order = ["red", "amber", "green", "unknown"];
    expect(lights).toEqual(lights.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it.each([
    ["nl", nl],
    ["en", en],
  ] as const)("speaks in full sentences with sums filled in (%s)", (locale, dictionary) => {
    const t = translatorOf(locale, dictionary);
    const plans = [
      {},
      sewingCafe,
      { ...sewingCafe, ...sells("9.000") },
      { ...sewingCafe, ...sells("100.000", {}, "3") },
      { ...sewingCafe, ...ownRent({ year1: "1" }) },
    ];
    for (const found of plans.flatMap((plan) => check(plan))) {
      const { title, advice, sum } = checkWords(t, formatOf(locale), found);
      expect(title, found.id).not.toBe("");
      expect(advice, `${found.id} ${found.light}`).toMatch(/[.]$/);
      expect(title + advice + sum).not.toMatch(/undefined|object|NaN/);
      if (found.light !== "unknown" && found.id !== "C18") expect(sum, found.id).toMatch(/\d.*[.]$/);
    }
  });
});
