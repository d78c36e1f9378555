import type { Figure } from "./figure.ts";

/** The figures for a person to read. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ["figure", "value", "limit", "unit", ""];
  const rows = figures.map(({ id, value, limit, unit, ok }) => [
    id,
    String(value),
    String(limit),
    unit,
    ok ? "ok" : "OVER",
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => pad(cell, column, widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function pad(cell: string, column: number, width: number): string {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}
