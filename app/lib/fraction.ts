/** An exact ratio of whole numbers in lowest terms; the denominator is positive. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** An exact fraction in lowest terms with a positive denominator; throws for a zero one. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new RangeError("a fraction of zero parts");
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom) || 1n;
  const sign = bottom < 0n ? -1n : 1n;
  return { numerator: (sign * top) / divisor, denominator: (sign * bottom) / divisor };
}

export const zero = fraction(0);

/** The exact sum. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The exact product. */
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Negative, zero or positive as a is smaller than, equal to or larger than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The mean of whole numbers; null of none. */
export function mean(values: readonly number[]): Fraction | null {
  return values.length === 0
    ? null
    : fraction(
        values.reduce((total, value) => total + value, 0),
        values.length,
      );
}

/** For display only: rounded half up to so many decimals. */
export function rounded(value: Fraction, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const top = value.numerator * scale * 2n + value.denominator;
  const bottom = value.denominator * 2n;
  const whole = top / bottom - (top % bottom < 0n ? 1n : 0n);
  return Number(whole) / Number(scale);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
