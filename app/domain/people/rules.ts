import type { Staff } from "./actor.ts";

/** Coordinators and approvers write; portfolio, controller and reader only look. */
export const isEditor = (staff: Staff) => staff.role === "coordinator" || staff.role === "approver";
