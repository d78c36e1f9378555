/** What a co-applicant may do: only read, or write parts and add files too. The rest is the owner's alone. */
export const memberRoles = ["view", "edit"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** As whom somebody stands before a plan. */
export type PlanRole = "owner" | MemberRole;

/** So many people work on one plan beside its owner, counted with those who have not answered yet. */
export const MAX_MEMBERS = 5;

/** So many days the link of an invitation works. */
export const INVITATION_DAYS = 7;

/** A link that was just used opens again for so long: the second of two taps must not find a closed door. */
export const SECOND_TAP_MINUTES = 10;

/** Whether somebody on a plan may change it; who only looks along may not. */
export const mayWrite = (role: PlanRole) => role !== "view";

/** The lowest of the places 1 to 5 that nobody has; null when all are taken. */
export function freePlace(taken: readonly number[]): number | null {
  for (let place = 1; place <= MAX_MEMBERS; place += 1) if (!taken.includes(place)) return place;
  return null;
}
