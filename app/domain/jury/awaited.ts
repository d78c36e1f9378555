type Pair = { readonly seatId: string; readonly applicationId: string };

type Told = {
  readonly order: readonly { readonly applicationId: string; readonly turn: string | null }[];
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: string;
    /** Staff noted that this juror went home: nobody waits for them. */
    readonly leftAt?: Date | null;
  }[];
  readonly sheets: readonly (Pair & { readonly state: string })[];
  readonly ties: readonly Pair[];
};

/** A juror from whom points are still missing, and for how many pitches. */
export type AwaitedJuror = { readonly seatId: string; readonly name: string; readonly sheets: number };

/**
 * Who was asked for points and has not sealed them, in the order of the seats: also who was only invited, for an invitation
 * that nobody opened is a juror in the hall without a say. Not asked are a tie, a pitch that nobody came to give, and who
 * said that they cannot; but a sheet that was begun is waited for all the same.
 */
export function awaitedJurors({ order, seats, sheets, ties }: Told): AwaitedJuror[] {
  const given = order.filter(({ turn }) => turn !== "no_show");
  const isAwaited = (seat: Told["seats"][number], applicationId: string): boolean => {
    const isThis = (pair: Pair) => pair.seatId === seat.id && pair.applicationId === applicationId;
    if (ties.some(isThis)) return false;
    const sheet = sheets.find(isThis);
    if (sheet) return sheet.state !== "sealed";
    return seat.state !== "declined" && !seat.leftAt;
  };
  return seats
    .map((seat) => ({
      seatId: seat.id,
      name: seat.name,
      sheets: given.filter(({ applicationId }) => isAwaited(seat, applicationId)).length,
    }))
    .filter((juror) => juror.sheets > 0);
}

/** How many sheets are waited for in all. */
export const countAwaited = (jurors: readonly AwaitedJuror[]): number =>
  jurors.reduce((sum, { sheets }) => sum + sheets, 0);
