import type { TenderState } from "#app/domain/tenders/states.ts";

type Seat = {
  readonly tenderId: string;
  readonly callState: string;
  readonly pitchAt: string;
  readonly conducting: string | null;
};

/** As long as a call is in one of these, its evening is still to come or going on. */
const beforeTheResult: readonly TenderState[] = ["scheduled", "open", "closed", "selection", "pitching"];

/** Whether the result of this seat's evening is in. */
export function isEveningOver({ callState }: Pick<Seat, "callState">): boolean {
  return !beforeTheResult.some((state) => state === callState);
}

/** The seat whose evening somebody leads right now; of several the one whose conductor began last. */
export function seatAtWork<Own extends Seat>(seats: readonly Own[]): Own | null {
  const [last] = seats
    .filter(({ conducting }) => conducting !== null)
    .toSorted((one, other) => Date.parse(other.conducting ?? "") - Date.parse(one.conducting ?? ""));
  return last ?? null;
}

/**
 * Of which evening a juror's page tells: the one that was asked for, else the one that is on, else the next to come, else
 * the last that was. Null for whoever has no seat.
 */
export function seatToShow<Own extends Seat>(seats: readonly Own[], asked: string | null): Own | null {
  const byDay = seats.toSorted((one, other) => Date.parse(one.pitchAt) - Date.parse(other.pitchAt));
  return (
    byDay.find(({ tenderId }) => tenderId === asked) ??
    seatAtWork(seats) ??
    byDay.find((seat) => !isEveningOver(seat)) ??
    byDay.at(-1) ??
    null
  );
}
