import type { StateTable } from "#app/lib/state-table.ts";

export const seatStates = ["invited", "accepted", "instructed", "left"] as const;
export type SeatState = (typeof seatStates)[number];

export const seatSteps = {
  invited: { accept: "accepted", leave: "left" },
  accepted: { instruct: "instructed", leave: "left" },
  instructed: { leave: "left" },
  left: {},
} as const satisfies StateTable<SeatState>;

/** One juror's sheet for one pitch. */
export const sheetStates = ["waiting", "scoring", "sealed", "reopened", "revealed"] as const;
export type SheetState = (typeof sheetStates)[number];

export const sheetSteps = {
  waiting: { start: "scoring" },
  scoring: { seal: "sealed" },
  sealed: { reopen: "reopened", reveal: "revealed" },
  reopened: { seal: "sealed" },
  revealed: {},
} as const satisfies StateTable<SheetState>;
