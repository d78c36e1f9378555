import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { differences } from "#app/domain/applications/differences.ts";
import { calculate } from "#app/domain/applications/finance/calculate.ts";
import { readPlan } from "#app/domain/applications/finance/read-plan.ts";
import { readSheets } from "#app/domain/applications/finance/sheets/read-sheets.ts";
import { takeIn } from "#app/domain/applications/finance/sheets/take-in.ts";
import { formFields } from "#app/domain/applications/finance/sheets/typed-fields.ts";
import { writeSheets } from "#app/domain/applications/finance/sheets/write-sheets.ts";
import type { Payload } from "#app/domain/applications/payload.ts";
import { en } from "#app/i18n/dictionaries/en.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { translatorOf } from "#app/i18n/translate.ts";
import { day } from "#app/lib/dates.ts";
import type { ReadCell, ReadSheet, Sheet } from "#app/lib/sheet.ts";

import { context, sewingCafe } from "../sail-makers-quay.ts";

const today = day("2026-04-01");
const languages = { nl: translatorOf("nl", nl), en: translatorOf("en", en) };

function sheetsOf(typed: unknown, locale: keyof typeof languages = "nl"): Sheet[] {
  const counted = calculate(readPlan(typed, day("2026-09-01")), context.rent);
  const about = { address: "Zeilmakerskade 212", tradeName: "Naad", today, month: String };
  const t = languages[locale];
  return writeSheets({ typed, counted, ...about }, (key, values) => t.find(key, values) ?? "");
}

/** What a spreadsheet program gives back of it. */
function asRead(sheets: readonly Sheet[]): ReadSheet[] {
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell): ReadCell => cell?.value ?? null)),
  }));
}

function readBack(
  typed: unknown,
  stored: unknown = {},
  change: (sheets: ReadSheet[]) => ReadSheet[] = (all) => all,
) {
  const read = readSheets(change(asRead(sheetsOf(typed))), stored);
  if (!read.ok) throw new Error(read.problem);
  return { ...read.value, taken: takeIn(read.value.typed, stored, context.rent, today) };
}

/** Changes the cell in this column (0 is the code) of the row with this code. */
function withCell(sheets: ReadSheet[], code: string, column: number, value: ReadCell): ReadSheet[] {
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => (row[0] === code ? row.with(column, value) : row)),
  }));
}

describe("a plan that goes to a file and comes back", () => {
  it("is exactly what was typed, whatever was typed in whatever way", () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const { taken } = readBack(payload, payload);
        expect(differences(taken, payload)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same plan to the cent when it is read in where nothing stood, in either language", () => {
    fc.assert(
      fc.property(payloads, fc.constantFrom("nl" as const, "en" as const), (payload, locale) => {
        const read = readSheets(asRead(sheetsOf(payload, locale)), {});
        if (!read.ok) throw new Error(read.problem);
        const taken = takeIn(read.value.typed, {}, context.rent, today);
        expect(readPlan(taken, today)).toEqual(withoutPublished(readPlan(payload, today)));
      }),
      { numRuns: 150 },
    );
  });

  it("is the sewing café with all its empty fields", () => {
    const { taken, unread } = readBack(sewingCafe, sewingCafe);
    expect(unread).toEqual([]);
    expect(differences(taken, sewingCafe)).toEqual([
      {
        name: "operation.turnover",
        // Spare rows that say nothing are not taken along.
        mine: "Les en café, 1.290, 1, 50, 21",
        theirs: "Les en café, 1.290, 1, 50, 21\n52, 21",
      },
    ]);
  });

  it("keeps twenty rows and their order", () => {
    const turnover = Array.from({ length: 20 }, (_, nth) => ({
      product: `=${nth}+1`,
      price: `${nth},0${nth % 10}`,
      perWeek: String(nth),
      weeks: "52",
      vat: "9",
    }));
    expect(readBack({ operation: { turnover } }, {}).taken).toEqual({
      operation: { turnover: turnover.map(plainPrice) },
    });
  });

  it("keeps text that is no amount as it is, in the plan it came from", () => {
    const odd = {
      private: { fixed: "veel" },
      liquidity: { startsOn: "morgen" },
      funding: { bank: { rate: "99" } },
    };
    const { taken, unread } = readBack(odd, odd);
    expect(differences(taken, odd)).toEqual([]);
    expect(unread.map(({ text }) => text)).toEqual(["99", "morgen", "veel"]);
  });

  it("has words for every row, and every cell of every language", () => {
    for (const locale of ["nl", "en"] as const)
      for (const { name, rows } of sheetsOf(sewingCafe, locale)) {
        expect(name).not.toBe("");
        for (const cell of rows.flat())
          if (typeof cell?.value === "string" && cell.look !== "code") expect(cell.value).not.toBe("");
        for (const [code, label] of rows)
          if (code?.value) expect(label?.value, String(code.value)).toBeTruthy();
      }
  });
});

describe("a file that was filled in elsewhere", () => {
  it("changes only what was changed", () => {
    const { taken } = readBack(sewingCafe, sewingCafe, (sheets) =>
      withCell(withCell(sheets, "private.fixed", 2, 812.5), "funding.bank", 3, 0.0725),
    );
    expect(differences(taken, sewingCafe).map(({ name, mine }) => [name, mine])).toEqual(
      expect.arrayContaining([
        ["private.fixed", "812,50"],
        ["funding.bank.rate", "7,25"],
      ]),
    );
  });

  it("is read by its codes, in whatever order its sheets and rows stand", () => {
    const { taken } = readBack(sewingCafe, {}, (sheets) =>
      sheets.toReversed().map(({ name, rows }) => ({
        name: `${name} (2)`,
        rows: [...rows.slice(0, 1), ...rows.slice(1).toReversed()],
      })),
    );
    expect(readPlan(taken, today)).toEqual(readPlan(sewingCafe, today));
  });

  it.each<[string, number, ReadCell, string]>([
    ["investments.renovation", 2, "duizend", "Investering C4"],
    ["investments.renovation", 2, -1, "Investering C4"],
    ["investments.renovation", 3, 0.12, "Investering D4"],
    ["investments.renovation", 4, 1.5, "Investering E4"],
    ["funding.bank", 2, "#REF!", "Financiering C9"],
    ["funding.bank", 3, 7.5, "Financiering D9"],
    ["funding.bank", 6, "misschien", "Financiering G9"],
    ["liquidity.startsOn", 2, "31-2-2027", "Liquiditeit C3"],
    ["liquidity.season", 13, 1_001, "Liquiditeit N10"],
    ["private.taxes", 2, true, "Privé C7"],
  ])(
    "names the cell of %s that cannot be read, and keeps what the plan has there",
    (code, column, value, place) => {
      const { taken, unread } = readBack(sewingCafe, sewingCafe, (sheets) =>
        withCell(sheets, code, column, value),
      );
      expect(unread.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([place]);
      expect(readPlan(taken, today)).toEqual(readPlan(sewingCafe, today));
    },
  );

  it("may say its amounts, days and percentages as text too", () => {
    const { taken, unread } = readBack(sewingCafe, sewingCafe, (sheets) =>
      [
        ["private.fixed", "€ 1.250,50"],
        ["liquidity.startsOn", "1-10-2026"],
        ["operation.purchasePercent", "30,25 %"],
        ["operation.purchaseVat", 9],
        ["liquidity.rentWithVat", "No"],
        ["liquidity.smallBusinessScheme", "X"],
      ].reduce((all, [code, value]) => withCell(all, String(code), 2, value ?? null), sheets),
    );
    expect(unread).toEqual([]);
    expect(readPlan(taken, today)).toMatchObject({
      private: { fixed: 125_050 },
      operation: { purchasePercent: 3_025, purchaseVat: 9 },
      liquidity: { startsOn: "2026-10-01", rentWithVat: false, smallBusinessScheme: true },
    });
  });

  it("holds a rent of its own only where it is another than the published one", () => {
    const { taken } = readBack(sewingCafe, sewingCafe, (sheets) =>
      withCell(sheets, "operation.rent", 3, 9_999),
    );
    expect(readPlan(taken, today).operation.rent).toEqual([null, 999_900, null]);
    expect(readPlan(readBack(taken, taken).taken, today).operation.rent).toEqual([null, 999_900, null]);
  });

  it("is refused when it is not ours, lacks a sheet, or has more rows than a form can show", () => {
    const all = asRead(sheetsOf(sewingCafe));
    expect(readSheets([{ name: "Blad1", rows: [["Omzet", 12]] }], {})).toMatchObject({
      problem: "sheet-not-ours",
    });
    expect(readSheets([], {})).toMatchObject({ problem: "sheet-not-ours" });
    expect(readSheets(all.slice(0, -1), {})).toMatchObject({
      problem: "sheet-missing",
      details: { sheet: "private" },
    });
    const row: ReadCell[] = ["operation.turnover", "Regel", "Brood", 1, 1, 1, 0.09];
    const long = all.map((sheet) => ({
      ...sheet,
      rows: [...sheet.rows, ...Array.from({ length: 101 }, () => row)],
    }));
    expect(readSheets(long, {})).toMatchObject({ problem: "sheet-too-many-rows" });
  });

  it("cannot reach outside the plan by a code of its own", () => {
    const poison = ["__proto__.x", "constructor.x", "operation.turnover[0].price", "x"].map(
      (code): ReadCell[] => [code, "", 5],
    );
    const all = asRead(sheetsOf({})).map((sheet) => ({ ...sheet, rows: [...sheet.rows, ...poison] }));
    const read = readSheets(all, {});
    const published = { operation: { rent: { year1: "9000", year2: "10440", year3: "12000" } } };
    expect(read.ok && read.value.typed).toEqual(published);
  });
});

it("gives every field of a plan the name under which the form sends it", () => {
  expect(formFields({ a: { b: "1" }, c: [{ d: "2" }, { d: "3" }] })).toEqual([
    ["a.b", "1"],
    ["c[0].d", "2"],
    ["c[1].d", "3"],
  ]);
});

function plainPrice(line: { price: string }) {
  const [whole, fraction = "00"] = line.price.split(",");
  return { ...line, price: fraction === "00" ? whole : line.price };
}

function withoutPublished(plan: ReturnType<typeof readPlan>) {
  const { years } = calculate(plan, context.rent);
  const rent = plan.operation.rent.map((own, index) => (own === years[index]?.rent ? null : own));
  return { ...plan, operation: { ...plan.operation, rent } };
}

const typed = <Value>(...values: Value[]) => fc.constantFrom(...values);
const amount = typed("0", "12,50", "1.250", "€ 99.999,99", "1250.5", " 7 ", "25,-", "100000000");
const whole = (max: number) => fc.integer({ min: 0, max }).map(String);
const group = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Payload> =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Payload>;
const each = (kinds: readonly string[], field: fc.Arbitrary<unknown>) =>
  group(Object.fromEntries(kinds.map((kind) => [kind, field])));
/** With as many decimals as it needs. */
const percent = (max: number) =>
  fc.integer({ min: 0, max }).map((hundredths) => String(hundredths / 100).replace(".", ","));
const vat = typed("0", "9", "21");
const line = fc.record({
  product: fc.string({ minLength: 1, maxLength: 80 }).map((text) => text.trim() || "=1+1"),
  price: amount.map((text) => (text === "100000000" ? "1" : text)),
  perWeek: whole(10_000),
  weeks: whole(53),
  vat,
});

const payloads = group({
  investments: each(
    ["renovation", "interior", "stock", "deposit", "unforeseen"],
    group({ amount, vat, month: typed("1", "24"), years: whole(30) }),
  ),
  funding: each(
    ["ownMoney", "bank", "grant"],
    group({
      amount,
      rate: typed("7,5", "3", "30", "0.25 %"),
      months: whole(360),
      interestOnly: whole(120),
      certain: typed("on"),
    }),
  ),
  operation: group({
    turnover: fc.array(line, { minLength: 1, maxLength: 20 }),
    growth: group({ year2: typed("-90", "500", "0", "-2,5", "7.05 %"), year3: percent(50_000) }),
    purchasePercent: percent(10_000),
    purchaseVat: vat,
    rent: group({ year1: amount, year3: amount }),
    costs: each(["staff", "energy", "general"], group({ year1: amount, year2: amount, year3: amount })),
    openDays: whole(366),
    averageSpend: amount,
    hours: group({ open: whole(400), people: whole(400), available: typed("1.250", "2000") }),
  }),
  liquidity: group({
    startsOn: typed("2026-09-01", "2027-02-28"),
    months: typed("12", "24"),
    season: group({ m1: whole(1_000), m12: whole(1_000) }),
    rentWithVat: typed("yes", "no"),
    smallBusinessScheme: typed("on"),
  }),
  private: each(["fixed", "taxes", "otherIncome"], amount),
});
