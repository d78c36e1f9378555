/** What a form sent, as nested text; kept as typed, so that a draft loses nothing. */
export type Payload = { readonly [name: string]: PayloadValue };
export type PayloadValue = string | Payload | readonly PayloadValue[] | undefined;

/** The same payload without empty fields, which count as not filled in; empty rows disappear. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((part) => part !== undefined);
  if (value === null || typeof value !== "object") return undefined;
  const entries = Object.entries(value)
    .map(([name, part]) => [name, withoutEmpty(part)] as const)
    .filter(([, part]) => part !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Whether this is nested text with names, not a list and not a text. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What was answered in a group or a list, by name; what nobody filled in is left out. */
export function answersIn(content: unknown): [name: string, answer: unknown][] {
  return Object.entries(content ?? {}).filter(([, answer]) => isAnswered(answer));
}

function isAnswered(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return typeof answer === "string" && answer !== "";
  return Object.values(answer).some(isAnswered);
}

/** Whether this answer is the boxes of one name that were ticked, each a word. */
export function isTicked(answer: unknown): answer is readonly string[] {
  return Array.isArray(answer) && answer.every((one) => typeof one === "string");
}

/** What stands at this path ("operation.costs", "offers.0") in nested content; nothing where the path leads nowhere. */
export function valueAt(content: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, name) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, name)
          ? Reflect.get(value, name)
          : undefined,
      content,
    );
}

/** The text at this path without the spaces around it; empty when there is none. */
export function textAt(content: unknown, path: string): string {
  const value = valueAt(content, path);
  return typeof value === "string" ? value.trim() : "";
}
