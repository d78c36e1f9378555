import type { StateTable } from "#app/lib/state-table.ts";

export const leaseStates = [
  "chosen",
  "screening",
  "terms",
  "contract",
  "handover",
  "open",
  "evaluation",
  "target_reached",
  "arrears",
  "not_delivered",
  "terminated",
  "ended",
] as const;
export type LeaseState = (typeof leaseStates)[number];

/** Every step a lease can take (product.md, States). */
export const leaseSteps = {
  chosen: { screen: "screening", end: "ended" },
  screening: { agree_terms: "terms", end: "ended" },
  terms: { draw_up: "contract", end: "ended" },
  contract: { hand_over: "handover", end: "ended" },
  handover: { open_doors: "open", end: "ended" },
  open: {
    evaluate: "evaluation",
    fall_behind: "arrears",
    break_promise: "not_delivered",
    terminate: "terminated",
  },
  evaluation: { continue: "open", reach_target: "target_reached", terminate: "terminated" },
  target_reached: { fall_behind: "arrears", terminate: "terminated" },
  arrears: { settle: "open", terminate: "terminated" },
  not_delivered: { settle: "open", terminate: "terminated" },
  terminated: { end: "ended" },
  ended: {},
} as const satisfies StateTable<LeaseState>;

/** The columns of the lease board, in order. */
export const boardStates = [
  "chosen",
  "screening",
  "terms",
  "contract",
  "handover",
  "open",
  "evaluation",
  "target_reached",
] as const;
