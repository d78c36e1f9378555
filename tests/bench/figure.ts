export type Figure = {
  readonly id: string;
  readonly value: number;
  readonly unit: "s" | "MB" | "KB" | "x" | "statements";
  /** Null for what is only told. */
  readonly limit: number | null;
  readonly ok: boolean;
};

/** A figure that may not be over its limit; rounded to two decimals, and judged as it is shown. */
export function atMost(limit: number, id: string, value: number, unit: Figure["unit"]): Figure {
  const shown = rounded(value);
  return { id, value: shown, unit, limit, ok: shown <= limit };
}

/** A figure that has no limit of its own. */
export function told(id: string, value: number, unit: Figure["unit"]): Figure {
  return { id, value: rounded(value), unit, limit: null, ok: true };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
