/** Whether a line of the turnover, as text, says anything besides its ready-made choices. */
export function isFilledLine(line: unknown): boolean {
  if (typeof line !== "object" || line === null) return false;
  return ["product", "price", "perWeek"].some((name) => {
    const value: unknown = Reflect.get(line, name);
    return typeof value === "string" && value.trim() !== "";
  });
}
