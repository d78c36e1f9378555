export type Figure = {
  readonly id: string;
  readonly value: number;
  readonly unit: "s" | "ms" | "MB" | "KB" | "x" | "statements" | "errors";
  readonly limit: number;
  readonly ok: boolean;
};

/** A figure that may not be over its limit; rounded to two decimals, and judged as it is shown. */
export function atMost(limit: number, id: string, value: number, unit: Figure["unit"]): Figure {
  const shown = rounded(value);
  return { id, value: shown, unit, limit, ok: shown <= limit };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
