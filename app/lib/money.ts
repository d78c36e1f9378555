import { withoutInvisible } from "./invisible.ts";
import { withWesternDigits } from "./western-digits.ts";

/** Whole euro cents. Euros exist only on screen and in what people type. */
export type Cents = number & { readonly unit: "cents" };

/** Marks a whole number as cents; throws on anything that is not a safe whole number. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole cents: ${amount}`);
  return amount as Cents;
}

/** Euros as cents, rounded to the nearest one. */
export function euros(amount: number): Cents {
  return cents(Math.round(amount * 100));
}

/** The exact total; zero for nothing. */
export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/** amount × numerator ÷ denominator, exact, rounded half up (away from zero) to the cent once. */
export function share(amount: Cents, numerator: number, denominator: number): Cents {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) {
    throw new RangeError(`not a ratio of whole numbers: ${numerator}/${denominator}`);
  }
  return cents(Number(divideHalfUp(BigInt(amount) * BigInt(numerator), BigInt(denominator))));
}

function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -rounded : rounded;
}

/** The largest amount that anybody may type: a hundred million euros. */
export const LARGEST_AMOUNT = cents(10_000_000_000);

/** Why typed text is no amount. */
export type AmountProblem = "not-an-amount" | "amount-too-high" | "too-many-decimals";

/**
 * Reads an amount as people type or paste it: "1.250,50", "1250.5", "€ 1 250", "25,-", "-3". Null when it is not an
 * amount, or is larger than a hundred million euros.
 */
export function parseEuros(text: string): Cents | null {
  const read = readEuros(text);
  return typeof read === "number" ? read : null;
}

/** The same, and says what is wrong with what is no amount. A comma or point that nothing follows yet changes nothing. */
export function readEuros(text: string): Cents | AmountProblem {
  const bare = withoutInvisible(withWesternDigits(text))
    .replace(/€|euro?/gi, "")
    .replace(/^[−–]/, "-")
    .replace(/[.,][-−–—]*$/, "");
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+(?=\.)|\d+)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!match) return /^-?\d+[.,]\d{3,}$/.test(bare) ? "too-many-decimals" : "not-an-amount";
  const [, sign, whole = "", fraction = ""] = match;
  const amount = Number(whole.replace(/[.,]/g, "")) * 100 + Number(fraction.padEnd(2, "0"));
  if (amount > LARGEST_AMOUNT) return "amount-too-high";
  return cents(sign && amount > 0 ? -amount : amount);
}
