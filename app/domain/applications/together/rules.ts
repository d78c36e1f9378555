import type { ApplicationState } from "../states.ts";
import { isOpenForPlans } from "../rules.ts";

/**
 * Whom a plan is made by is part of what is sealed: people are asked, and say yes, while the call is open. Leaving and
 * removing always works.
 */
export const canAskMembers = (
  plan: { readonly state: ApplicationState },
  tender: Parameters<typeof isOpenForPlans>[0],
  now: Date,
) => (plan.state === "draft" || plan.state === "submitted") && isOpenForPlans(tender, now);
