import { describe, expect, it } from "vitest";

import { parseDecimal } from "#app/lib/decimal-number.ts";

describe("a number with decimals as people type or paste it", () => {
  it.each([
    ["70,5", 70.5],
    ["70.5", 70.5],
    ["1.250", 1250],
    ["1.250,5", 1250.5],
    ["1 250,5", 1250.5],
    ["1\u00a0250", 1250],
    ["1,250.5", 1250.5],
    ["0.125", 0.125],
    ["0,05", 0.05],
    ["12.35", 12.35],
    ["− 5", -5],
    ["-5", -5],
    ["\u200f12", 12],
  ])("%j is %d", (text, value) => expect(parseDecimal(text)).toBe(value));

  it.each([
    "",
    "abc",
    "1e5",
    "0x10",
    "1 2",
    "1,234.",
    "5,",
    "½",
    "Ⅻ",
    "Infinity",
    "NaN",
    "12%",
    "1.25.5",
    "😀",
  ])("%j is none", (text) => expect(parseDecimal(text)).toBeNull());
});
