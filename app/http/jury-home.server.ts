import { ownSheet } from "#app/domain/jury/own-overview.ts";
import { listEvenings, listOwnPoints, listPitchesForJuror } from "#app/domain/jury/queries.server.ts";
import { canDecline } from "#app/domain/jury/rules.ts";
import { isEveningOver, seatToShow } from "#app/domain/jury/which-evening.ts";
import { jurorOf } from "#app/domain/people/actors-of.ts";
import { endedIn } from "#app/domain/tenders/ending/ending.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";

import { found, readAs, requireJurorSeats } from "./guards.server.ts";
import { isKnownPhone, juryPage } from "./jury-page.server.ts";

/**
 * What a juror's home tells: one evening whole, and where and when their others are. A neighbour can sit in many juries;
 * that asks no more of the database than one seat does.
 */
export async function readJuryHome(request: Request) {
  const signedIn = await requireJurorSeats(request);
  const { seats, person } = signedIn;
  const seat = found(seatToShow(seats, new URL(request.url).searchParams.get("avond")));
  const juror = jurorOf(signedIn, seat);
  const read = await readAs(juror, async (tx) => ({
    calls: await listEvenings(
      tx,
      seats.map(({ tenderId }) => tenderId),
    ),
    pitches: await listPitchesForJuror(tx, juror),
    points: await listOwnPoints(tx, juror),
  }));
  const evenings = seats.map((one) => {
    const { rules, now, ...call } = found(read.calls.find(({ tenderId }) => tenderId === one.tenderId));
    const address = addressOf(found(rules));
    return {
      ...one,
      address,
      criteria: found(rules).criteria,
      now,
      isOver: isEveningOver(one),
      ended: endedIn(call),
    };
  });
  const shown = found(evenings.find(({ seatId }) => seatId === seat.seatId));
  const pointsOf = (applicationId: string) =>
    read.points.filter((one) => one.applicationId === applicationId);
  return {
    isKnown: isKnownPhone(request),
    page: {
      name: person.name.split(" ")[0] ?? "",
      evening: {
        ...whenAndWhere(shown),
        ended: shown.ended,
        mayDecline:
          !shown.isOver && !shown.ended && canDecline({ hasSheet: read.pitches.some(({ sheet }) => sheet) }),
        pitches: read.pitches.map((pitch) => ({
          applicationId: pitch.applicationId,
          position: pitch.position,
          startsAt: pitch.startsAt.toISOString(),
          tradeName: pitch.tie ? null : pitch.tradeName,
          sheet: pitch.sheet,
          makers: pitch.makers,
          hasTie: pitch.tie !== null,
          isMissed: pitch.isMissed,
          own: ownSheet(shown.criteria, pointsOf(pitch.applicationId)),
        })),
      },
      others: evenings.filter((one) => one !== shown).map(whenAndWhere),
      // What lies on the phone for another evening leaves from here as well.
      phone: juryPage(
        evenings
          .filter(({ isOver }) => !isOver)
          .map((one) => ({
            juror: jurorOf(signedIn, one),
            now: one.now,
            highest: one === shown ? Math.max(0, ...read.points.map(({ sequence }) => sequence)) : 0,
            applicationIds: one === shown ? planIdsIn(read.pitches) : [],
          })),
        evenings.filter(({ ended }) => ended).map(({ seatId }) => seatId),
      ),
    },
  };
}

type Evening = {
  readonly tenderId: string;
  readonly seatId: string;
  readonly address: string;
  readonly pitchAt: string;
  readonly isOver: boolean;
};

function whenAndWhere({ tenderId, seatId, address, pitchAt, isOver }: Evening) {
  return { tenderId, seatId, address, pitchAt, isOver };
}

type Pitch = {
  readonly applicationId: string;
  readonly tie: string | null;
  readonly tradeName: string | null;
};

/** The plans that this juror may read and score. */
function planIdsIn(pitches: readonly Pitch[]): string[] {
  return pitches.flatMap(({ applicationId, tie, tradeName }) =>
    tie === null && tradeName !== null ? [applicationId] : [],
  );
}
