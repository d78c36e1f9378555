import { isGroup, valueAt } from "../../payload.ts";
import { isFilledLine } from "../filled-line.ts";
import { TURNOVER } from "./sheet-fields.ts";

/** The text in a field of what was typed; empty when there is none. */
export function typedAt(typed: unknown, name: string): string {
  const value = valueAt(typed, name);
  return typeof value === "string" ? value : "";
}

/** The rows of what is sold that say something. */
export function turnoverLines(typed: unknown): readonly unknown[] {
  const lines = valueAt(typed, TURNOVER);
  return Array.isArray(lines) ? lines.filter(isFilledLine) : [];
}

/** Puts text under a nested name: "a.b" in { a: { b } }. What is empty is left out. */
export function putTyped(into: { [name: string]: unknown }, name: string, value: unknown): void {
  if (value === "") return;
  const [last = "", ...before] = name.split(".").toReversed();
  let place = into;
  for (const key of before.toReversed()) {
    const inner = place[key];
    place = isGroup(inner) ? inner : (place[key] = {});
  }
  place[last] = value;
}

/** A payload as the fields of a form: "operation.turnover[0].price" with its text. */
export function formFields(typed: unknown): [name: string, value: string][] {
  return fieldsUnder(typed, "");
}

function fieldsUnder(value: unknown, name: string): [string, string][] {
  if (typeof value === "string") return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((part, row) => fieldsUnder(part, `${name}[${row}]`));
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => fieldsUnder(part, name ? `${name}.${key}` : key));
}
