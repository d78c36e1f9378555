import { inFormOrder } from "./form-order.ts";
import { isGroup, type Payload, type PayloadValue, valueAt } from "./payload.ts";

/** One field that two people (or tabs) wrote differently; a list of rows counts as one field. */
export type Difference = {
  /** As the form names it: "whySpace", "costs.energy.year1", "offers". */
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
};

/** How a stored answer is said to a reader: by the path of its field, without the numbers of rows. */
export type SayAnswer = (path: readonly string[], answer: string) => string;

/**
 * Where two versions of a plan part differ, in the order in which mine was filled in. Empty and absent are the same.
 * `say` puts what was chosen from a list in words ("wave").
 */
export function differences(mine: unknown, theirs: unknown, say: SayAnswer = asTyped): Difference[] {
  const names = [...new Set([...fieldNames(mine), ...fieldNames(theirs)])];
  // Rows come back from the database with their fields in an order of its own, which is no difference.
  const alike = inFormOrder(theirs, mine);
  const said = (version: unknown, name: string) => textOf(valueAt(version, name), name.split("."), say);
  return names
    .map((name) => ({ name, mine: said(mine, name), theirs: said(alike, name) }))
    .filter((field) => field.mine !== field.theirs);
}

/** `mine` with these fields as they stand in `theirs`. */
export function takeFrom(theirs: unknown, mine: Payload, names: readonly string[]): Payload {
  return names.reduce<Payload>(
    (payload, name) => withValue(payload, name.split("."), valueAt(theirs, name)),
    mine,
  );
}

/** The names of all fields in nested content: { a: { b: "on" } } is ["a.b"]. A list of rows is one field. */
export function fieldNames(content: unknown, before = ""): string[] {
  if (!isGroup(content)) return [];
  return Object.entries(content).flatMap(([name, value]) =>
    isGroup(value) ? fieldNames(value, `${before}${name}.`) : [`${before}${name}`],
  );
}

function withValue(payload: Payload, [name = "", ...rest]: string[], value: unknown): Payload {
  // Both versions came from the same reader of forms.
  if (rest.length === 0) return { ...payload, [name]: value as PayloadValue };
  const inner = payload[name];
  return { ...payload, [name]: withValue(isGroup(inner) ? (inner as Payload) : {}, rest, value) };
}

/** A list row by row, its fields side by side; text as `say` puts it. */
function textOf(value: unknown, path: readonly string[], say: SayAnswer): string {
  if (Array.isArray(value))
    return value
      .map((row) => textOf(row, path, say))
      .filter(Boolean)
      .join("\n");
  if (isGroup(value))
    return Object.entries(value)
      .map(([name, inner]) => textOf(inner, [...path, name], say))
      .filter(Boolean)
      .join(", ");
  const typed = typeof value === "string" ? value.trim() : "";
  return typed && say(path, typed);
}

function asTyped(_path: readonly string[], answer: string): string {
  return answer;
}
