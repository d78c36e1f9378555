/** A number as people would type it: "70" or "12,5"; nothing where there is none. */
export function numeral(value: number | null | undefined): string {
  return String(value ?? "").replace(".", ",");
}

/** An amount as people would type it: "1000" or "12,50". */
export function eurosOf(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ",");
}

/** What was typed without the spaces around it, its lines ended as they are stored: a browser sends two characters. */
export function typedText(value: unknown): string {
  return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
}
