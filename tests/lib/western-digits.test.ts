import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { withWesternDigits } from "#app/lib/western-digits.ts";

/** The zero of some scripts that phones in this country are set to, and of mathematical letters that are pasted. */
const zeros = ["0", "٠", "۰", "०", "০", "๐", "߀", "０", "𝟎", "𝟘", "𝟶"];

describe("digits of another script", () => {
  it("are the same number in every script", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...zeros), (number, zero) => {
        const first = zero.codePointAt(0) ?? 0;
        const typed = String(number).replace(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)));
        expect(withWesternDigits(typed)).toBe(String(number));
      }),
    );
  });

  it.each([
    ["١٬٢٥٠٫٥٠", "1.250,50"],
    ["€ ۱۲,۵", "€ 12,5"],
    ["5² ½ Ⅷ 八 m²", "5² ½ Ⅷ 八 m²"],
    ["", ""],
  ])("%j is %j", (text, western) => expect(withWesternDigits(text)).toBe(western));
});
