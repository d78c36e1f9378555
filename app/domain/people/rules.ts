import type { MembershipRole } from "./actor.ts";
import { mayDo } from "./rights.ts";

/** Coordinators and approvers write; what the others may do instead stands in the rights. */
export const isEditor = (staff: { readonly role: MembershipRole }) => mayDo(staff, "prepare");
