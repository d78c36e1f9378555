import type { StateTable } from "#app/lib/state-table.ts";

export const bookingStates = ["booked", "cancelled"] as const;
export type BookingState = (typeof bookingStates)[number];

/** A place at a viewing is kept, moved to another slot, given back, and may be taken again. */
export const bookingSteps = {
  booked: { move: "booked", cancel: "cancelled" },
  cancelled: { book: "booked" },
} as const satisfies StateTable<BookingState>;
