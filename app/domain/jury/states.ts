import type { StateTable } from "#app/lib/state-table.ts";

/** A press on the link takes the seat, with the instruction on the same screen; "I cannot" gives it back for as long. */
export const seatStates = ["invited", "instructed", "declined"] as const;
export type SeatState = (typeof seatStates)[number];

export const seatSteps = {
  invited: { accept: "instructed", decline: "declined" },
  instructed: { decline: "declined" },
  declined: { accept: "instructed" },
} as const satisfies StateTable<SeatState>;

/** One juror's sheet for one pitch; there is none before the first point. Sealed stays sealed, also once points are open. */
export const sheetStates = ["scoring", "sealed"] as const;
export type SheetState = (typeof sheetStates)[number];

export const sheetSteps = {
  scoring: { seal: "sealed" },
  sealed: {},
} as const satisfies StateTable<SheetState>;
