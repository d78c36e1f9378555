import type { MembershipRole } from "./actor.ts";

/**
 * What somebody at the desk may do beside reading. `prepare`: write spaces, calls, letters and choices. `sign`: be the second
 * person of a call or of its change. `value`: say what a space is by law and what it is worth. `budget`: set the room for
 * discounts. `plans`: read what entrepreneurs wrote. `team`: invite colleagues and change their role.
 */
export const rights = ["prepare", "sign", "value", "budget", "plans", "team"] as const;
export type Right = (typeof rights)[number];

/**
 * Who holds which right. Portfolio signs and values, since finance tests a call before it opens (domain.md 2a), and does not
 * run it. Whoever controls the money reads no plan: private budgets of people are not theirs to see (product.md). The room
 * for discounts is set by nobody who spends it.
 */
const holders = {
  prepare: ["coordinator", "approver"],
  sign: ["coordinator", "approver", "portfolio"],
  value: ["coordinator", "approver", "portfolio"],
  budget: ["approver", "portfolio", "controller"],
  plans: ["coordinator", "approver", "reader"],
  team: ["coordinator", "approver"],
} as const satisfies Record<Right, readonly MembershipRole[]>;

/** Whether somebody in this role may do this; a partner holds no right at the desk. */
export const mayDo = ({ role }: { readonly role: MembershipRole }, right: Right) =>
  rolesWith(right).includes(role);

/** The roles that hold a right, for whoever looks for people who do. */
export const rolesWith = (right: Right): readonly MembershipRole[] => holders[right];

/** All that a role may do, in the order above. */
export const rightsOf = (role: MembershipRole): readonly Right[] =>
  rights.filter((right) => mayDo({ role }, right));
