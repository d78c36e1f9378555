import { isTicked, textAt } from "./payload.ts";

/**
 * The field furthest down a form that was filled in otherwise than it is stored, by its path ("offers.1.price"); null when
 * nothing was. Without script that is where somebody who pressed Enter was typing.
 */
export function lastTyped(stored: unknown, typed: unknown): string | null {
  return fieldsIn(typed).findLast((field) => textAt(stored, field) !== textAt(typed, field)) ?? null;
}

/** All fields in the order of the form, rows one by one; ticked boxes are no place to type. */
function fieldsIn(content: unknown, before = ""): string[] {
  if (typeof content === "string") return [before];
  if (isTicked(content) || typeof content !== "object") return [];
  // Of a list the names are its numbers.
  return Object.entries(content ?? {}).flatMap(([name, value]) =>
    fieldsIn(value, before === "" ? name : `${before}.${name}`),
  );
}
