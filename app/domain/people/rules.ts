import type { MembershipRole } from "./actor.ts";

/** Coordinators and approvers write; portfolio, controller and reader only look. */
export const isEditor = (staff: { readonly role: MembershipRole }) =>
  staff.role === "coordinator" || staff.role === "approver";
