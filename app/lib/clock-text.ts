/** What is left on a clock, as "1:48"; with a minus once the time is up. */
export function clockText(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1_000);
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  return `${seconds < 0 ? "−" : ""}${minutes}:${String(rest).padStart(2, "0")}`;
}
