import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";

import * as fields from "#app/lib/form-fields.ts";

/** What a field reads, or the message keys with which it refuses. */
function read(schema: z.ZodType, input: unknown): unknown {
  const result = schema.safeParse(input);
  return result.success ? result.data : { refused: result.error.issues.map(({ message }) => message) };
}

const refused = (...keys: string[]) => ({ refused: keys.map((key) => `problems.${key}`) });

describe("the message key of a problem", () => {
  it("carries its values behind a question mark, if it has any", () => {
    expect(fields.fieldProblem("required")).toBe("problems.required");
    expect(fields.fieldProblem("out-of-range", { min: 0, max: 10 })).toBe(
      "problems.out-of-range?min=0&max=10",
    );
  });
});

describe.each([
  ["text", fields.text(5)],
  ["an amount", fields.amount()],
  ["a whole number", fields.wholeNumber(0, 9)],
  ["a decimal", fields.decimal(0, 9)],
  ["a day", fields.calendarDay()],
])("%s", (_name, schema) => {
  it.each([undefined, "", "  \n "])("refuses what is absent: %j", (input) => {
    expect(read(schema, input)).toEqual(refused("required"));
  });
});

describe("text", () => {
  it("is trimmed before it is measured", () => {
    expect(read(fields.text(5), "  vijf!  ")).toBe("vijf!");
    expect(read(fields.text(5), "zes!!!")).toEqual(refused("too-long?max=5"));
    expect(read(fields.optionalText(5), " vijf! ")).toBe("vijf!");
    expect(read(fields.optionalText(5), "zes!!!")).toEqual(refused("too-long?max=5"));
  });

  it("may be left empty only where that is said", () => {
    expect(read(fields.optionalText(5), undefined)).toBe("");
    expect(read(fields.optionalText(5), "   ")).toBe("");
  });

  it("counts the end of a line as one character, as the browser does that let it through", () => {
    expect(read(fields.text(5), "ab\r\ncd")).toBe("ab\ncd");
    expect(read(fields.optionalText(5), "ab\r\ncd")).toBe("ab\ncd");
  });
});

describe("an amount", () => {
  it("is read in cents, and may be nothing", () => {
    expect(read(fields.amount(), " € 1.250,50 ")).toBe(125_050);
    expect(read(fields.amount(), "0")).toBe(0);
  });

  it("refuses other words and what is below zero", () => {
    expect(read(fields.amount(), "veel")).toEqual(refused("not-an-amount"));
    expect(read(fields.amount(), "12,345")).toEqual(refused("too-many-decimals"));
    expect(read(fields.amount(), "9".repeat(40))).toEqual(refused("amount-too-high?max=100000000"));
    expect(read(fields.monthlyAmount(), "100.001")).toEqual(refused("amount-too-high?max=100000"));
    expect(read(fields.amount(), "-0,01")).toEqual(refused("negative"));
  });
});

describe("a whole number", () => {
  it("within its bounds, both included, is read; outside it is refused with the bounds", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), (value) => {
        const expected =
          value > 100
            ? refused("too-high?max=100")
            : value < -10
              ? refused("out-of-range?min=-10&max=100")
              : value;
        expect(read(fields.wholeNumber(-10, 100), ` ${value} `)).toEqual(expected);
      }),
    );
    expect(read(fields.wholeNumber(-10, 100), "-10")).toBe(-10);
    expect(read(fields.wholeNumber(-10, 100), "100")).toBe(100);
    expect(read(fields.wholeNumber(-10, 100), "101")).toEqual(refused("too-high?max=100"));
    expect(read(fields.wholeNumber(-10, 100), "1234567890")).toEqual(refused("too-high?max=100"));
  });

  it.each(["1,5", "1.0", "1e3", "drie", "1 2"])("refuses %j", (input) => {
    expect(read(fields.wholeNumber(0, 999_999_999), input)).toEqual(refused("not-a-whole-number"));
  });
});

describe("a decimal", () => {
  it.each([
    ["12,34", 12.3],
    ["12.35", 12.4],
    ["0,05", 0.1],
    ["7", 7],
    ["99,94", 99.9],
    ["\u200f12", 12],
    ["\u00a012,5\u00a0", 12.5],
  ])("%j is rounded to one decimal: %d", (input, expected) => {
    expect(read(fields.decimal(0, 100), input)).toBe(expected);
  });

  it("reads back every tenth, with a comma and with a point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (tenths) => {
        const typed = (tenths / 10).toFixed(1);
        expect(read(fields.decimal(0, 10_000), typed)).toBe(tenths / 10);
        expect(read(fields.decimal(0, 10_000), typed.replace(".", ","))).toBe(tenths / 10);
      }),
    );
  });

  it("rounds half up at every tenth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_998 }), (tenths) => {
        expect(read(fields.decimal(0, 10_000), `${(tenths / 10).toFixed(1)}5`)).toBe((tenths + 1) / 10);
      }),
    );
  });

  it("refuses what is no number or out of bounds", () => {
    expect(read(fields.decimal(1, 100), "€ 1.000,5")).toEqual(refused("not-a-number"));
    expect(read(fields.decimal(1, 100), "5,")).toEqual(refused("not-a-number"));
    expect(read(fields.decimal(1, 100), "0,9")).toEqual(refused("out-of-range?min=1&max=100"));
    expect(read(fields.decimal(1, 100), "100,1")).toEqual(refused("too-high?max=100"));
    expect(read(fields.decimal(1, 100), "12345678901")).toEqual(refused("too-high?max=100"));
  });
});

describe("a day and a choice", () => {
  it("read only what exists", () => {
    expect(read(fields.calendarDay(), " 2028-02-29 ")).toBe("2028-02-29");
    expect(read(fields.calendarDay(), "2026-02-29")).toEqual(refused("not-a-day"));
    expect(read(fields.calendarDay(), "29 februari 2028")).toBe("2028-02-29");
    expect(read(fields.calendarDay(), "1-3-0027")).toEqual(refused("not-a-day"));
    expect(read(fields.optionalTimeOfDay(), "23.00 uur")).toBe("23.00 uur");
    expect(read(fields.optionalTimeOfDay(), "")).toBe("");
    expect(read(fields.optionalTimeOfDay(), "25:99")).toEqual(refused("not-a-time"));
    expect(read(fields.choice(["ja", "nee"]), "nee")).toBe("nee");
    expect(read(fields.choice(["ja", "nee"]), "misschien")).toEqual(refused("not-a-choice"));
    expect(read(fields.choice(["ja", "nee"]), undefined)).toEqual(refused("not-a-choice"));
  });
});
