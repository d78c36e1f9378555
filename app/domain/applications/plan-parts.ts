import type { PlanVariant } from "#app/domain/tenders/plan-variants.ts";

/** All parts that a plan can have, in the order in which people write them. */
export const planParts = ["motivation", "business", "financial", "window", "social"] as const;
export type PlanPart = (typeof planParts)[number];

const partsOfVariant: Record<PlanVariant, readonly PlanPart[]> = {
  full: ["motivation", "business", "financial", "window"],
  light: ["business", "financial", "social"],
};

/** The parts that this call asks for, in order. Rules from before there was a light variant ask for the whole plan. */
export function partsOf(rules: { readonly planVariant?: PlanVariant } | null): readonly PlanPart[] {
  return partsOfVariant[rules?.planVariant ?? "full"];
}

/** The step after this part: the next part that the call asks for, and after the last one the files. */
export function stepAfter(part: PlanPart, parts: readonly PlanPart[]): PlanPart | "files" {
  return parts[parts.indexOf(part) + 1] ?? "files";
}

/** The part before this one; null for the first. */
export function partBefore(part: PlanPart, parts: readonly PlanPart[]): PlanPart | null {
  return parts[parts.indexOf(part) - 1] ?? null;
}
