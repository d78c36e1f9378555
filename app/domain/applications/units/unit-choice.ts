import type { BuildingUnit } from "#app/domain/spaces/building.ts";

import { isGroup, textAt } from "../payload.ts";
import { readPart } from "../plan-content.ts";
import type { PlanPart } from "../plan-parts.ts";

/** Where a business plan says which units of a building it is for, the first most of all. */
export const unitFields = ["unitFirst", "unitSecond", "unitThird"] as const;

/** As much of a call's rules as says which units there are; null of one without rules. */
export type BuildingCall = {
  readonly space: { readonly building?: { readonly units?: readonly BuildingUnit[] } };
} | null;

/** The units that a call lets choose from; none for a call of one space. */
export function unitsOf(rules: BuildingCall): readonly BuildingUnit[] {
  return rules?.space.building?.units ?? [];
}

/**
 * The units that a business plan asks for, in order of preference, each once. A name that the call does not know is
 * none.
 */
export function chosenUnits(rules: BuildingCall, business: unknown): BuildingUnit[] {
  const units = unitsOf(rules);
  const names = new Set(unitFields.map((field) => textAt(business, field)));
  return [...names].flatMap((name) => units.find((unit) => unit.name === name) ?? []);
}

/** Whether this part must still say which unit its maker wants most. */
export function lacksUnit(rules: BuildingCall, part: PlanPart, content: unknown): boolean {
  const units = unitsOf(rules);
  if (part !== "business" || units.length === 0) return false;
  return !units.some(({ name }) => name === textAt(content, unitFields[0]));
}

/**
 * Whether a part can be handed in for this call: every field that its form asks, and the unit where there are
 * several.
 */
export function isPartComplete(rules: BuildingCall, part: PlanPart, content: unknown): boolean {
  return readPart(part, content) !== null && !lacksUnit(rules, part, content);
}

/** A stored part for another call: which unit it was for says nothing there. */
export function withoutUnits<Content>(content: Content): Content {
  if (!isGroup(content)) return content;
  const kept = Object.entries(content).filter(([name]) => !unitFields.some((field) => field === name));
  // The same names as before, but for some that may be absent.
  return Object.fromEntries(kept) as Content;
}
