import { canonical } from "#app/lib/canonical.ts";

import type { FrozenRules } from "../freeze.ts";

/** One thing that reads differently: where it stands ("timetable.closesAt", "criteria.2.weight"), and both values. */
export type RuleDifference = { readonly field: string; readonly before: unknown; readonly after: unknown };

/**
 * Everything in which two versions of the rules differ, in the order in which they are published. Nothing is left out,
 * whatever the rules come to hold: applying every difference to the one gives the other. Plain JSON, so it travels in
 * letters.
 */
export function ruleDifferences(before: FrozenRules, after: FrozenRules): RuleDifference[] {
  return between("", before, after);
}

function between(field: string, before: unknown, after: unknown): RuleDifference[] {
  if (canonical(before) === canonical(after)) return [];
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      between(field === "" ? key : `${field}.${key}`, before[key], after[key]),
    );
  // Criteria stay in their place; a list of anything else is read as a whole.
  if (field === "criteria" && Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((one: unknown, index) => between(`${field}.${index + 1}`, one, after[index]));
  return [{ field, before: before ?? null, after: after ?? null }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
