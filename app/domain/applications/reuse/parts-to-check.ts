import { isExcluded } from "./fitting-spaces.ts";
import type { PlanPart } from "../plan-parts.ts";

/** What is about the space, its rent or its front, and so is not right elsewhere without a look. */
const ABOUT_THE_SPACE: readonly PlanPart[] = ["motivation", "financial", "window", "social"];

/**
 * Whether a part that comes along must be looked at for the new space: why here, what the rent does to the sums, the
 * other front; and the business where its branch is not wanted.
 */
export function mustLookAgain(
  part: PlanPart,
  branch: string,
  rules: { readonly excludedBranches: readonly string[] },
): boolean {
  return ABOUT_THE_SPACE.includes(part) || (part === "business" && isExcluded(branch, rules));
}
