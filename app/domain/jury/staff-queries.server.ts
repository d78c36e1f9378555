import { and, asc, eq, ne, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurySeats, pitches, recusals, scoreSheets } from "#db/schema/jury.ts";
import { jurorDepartures } from "#db/schema/evening-people.ts";
import { pitchTurns } from "#db/schema/evenings.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { paperSheets } from "#db/schema/paper-sheets.ts";
import { pitchAnswers } from "#db/schema/pitch-answers.ts";
import { spaces } from "#db/schema/spaces.ts";
import { staffTies } from "#db/schema/staff-ties.ts";
import { results, tenders } from "#db/schema/tenders.ts";

import { roundColumns } from "./consensus/round-queries.server.ts";
import { exceptionColumn } from "./exception/exception-queries.server.ts";
import { enteredSheetsOf } from "./paper/paper-queries.server.ts";
import { decidersColumn } from "./who-decides.server.ts";

/** The evening as staff see it: who pitches when, who sits in the jury, and whose sheet is sealed. Never points. */
export async function findEveningForStaff(tx: Transaction, corporationId: string, tenderId: string) {
  const { pitches: order, ties } = await listPitchesWithTies(tx, corporationId, tenderId);
  const seats = await listSeats(tx, corporationId, tenderId);
  const sheets = await listSheets(tx, corporationId, tenderId);
  return { order, seats, ties, sheets };
}

/** Who pitches when, in running order, and which juror declared a tie to whom. */
export async function listPitchesWithTies(tx: Transaction, corporationId: string, tenderId: string) {
  const rows = await tx
    .select({
      pitch: {
        applicationId: pitches.applicationId,
        position: pitches.position,
        startsAt: pitches.startsAt,
        tradeName: applications.tradeName,
        /** How far a conducted evening is with it; null when nobody conducts. */
        turn: pitchTurns.state,
        /** Whether its maker comes to the evening; null while they said nothing. */
        coming: pitchAnswers.coming,
      },
      seatId: recusals.seatId,
      /** Nobody declared it: who sits in that seat makes or made the plan (`keepFromOwnPlans`). */
      made: sql<boolean>`exists (select from ${jurySeats} s where s.corporation_id = ${recusals.corporationId}
        and s.id = ${recusals.seatId} and (s.person_id = ${applications.personId} or exists (
          select from ${planMembers} m where m.corporation_id = s.corporation_id
            and m.application_id = ${pitches.applicationId} and m.person_id = s.person_id)))`,
    })
    .from(pitches)
    .innerJoin(
      applications,
      and(eq(applications.corporationId, pitches.corporationId), eq(applications.id, pitches.applicationId)),
    )
    .leftJoin(
      pitchAnswers,
      and(
        eq(pitchAnswers.corporationId, pitches.corporationId),
        eq(pitchAnswers.applicationId, pitches.applicationId),
      ),
    )
    .leftJoin(
      pitchTurns,
      and(
        eq(pitchTurns.corporationId, pitches.corporationId),
        eq(pitchTurns.applicationId, pitches.applicationId),
      ),
    )
    .leftJoin(
      recusals,
      and(
        eq(recusals.corporationId, pitches.corporationId),
        eq(recusals.applicationId, pitches.applicationId),
      ),
    )
    .where(and(eq(pitches.corporationId, corporationId), eq(pitches.tenderId, tenderId)))
    .orderBy(asc(pitches.position), asc(recusals.seatId));
  // A pitch stands once per tie, and once when there is none.
  const isFirst = ({ pitch }: (typeof rows)[number], index: number) =>
    pitch.applicationId !== rows[index - 1]?.pitch.applicationId;
  return {
    pitches: rows.filter(isFirst).map(({ pitch }) => pitch),
    ties: rows.flatMap(({ pitch, seatId, made }) =>
      seatId ? [{ seatId, applicationId: pitch.applicationId, made }] : [],
    ),
  };
}

/** Whose sheet for which pitch is in which state. */
export async function listSheets(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({
      seatId: scoreSheets.seatId,
      applicationId: scoreSheets.applicationId,
      state: scoreSheets.state,
      /** When it was typed in from paper; null for a sheet of a phone. */
      paperAt: paperSheets.enteredAt,
    })
    .from(scoreSheets)
    .leftJoin(
      paperSheets,
      and(
        eq(paperSheets.corporationId, scoreSheets.corporationId),
        eq(paperSheets.seatId, scoreSheets.seatId),
        eq(paperSheets.applicationId, scoreSheets.applicationId),
      ),
    )
    .innerJoin(
      pitches,
      and(
        eq(pitches.corporationId, scoreSheets.corporationId),
        eq(pitches.applicationId, scoreSheets.applicationId),
      ),
    )
    .where(and(eq(scoreSheets.corporationId, corporationId), eq(pitches.tenderId, tenderId)));
}

/** Who sits in the jury, by panel and name: also who cannot, as long as nobody was asked in their place. */
export async function listSeats(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({
      id: jurySeats.id,
      name: jurySeats.name,
      panel: jurySeats.panel,
      state: jurySeats.state,
      /** When staff noted that this juror went home; null for who is there, or never came. */
      leftAt: jurorDepartures.leftAt,
    })
    .from(jurySeats)
    .leftJoin(
      jurorDepartures,
      and(
        eq(jurorDepartures.corporationId, jurySeats.corporationId),
        eq(jurorDepartures.seatId, jurySeats.id),
      ),
    )
    .where(and(eq(jurySeats.corporationId, corporationId), eq(jurySeats.tenderId, tenderId), notReplaced))
    .orderBy(asc(jurySeats.panel), asc(jurySeats.name));
}

/** As a condition on `jury_seats`: nobody was asked in this place. */
const notReplaced = sql`not exists (select from jury_seats other where other.corporation_id = ${jurySeats.corporationId}
  and other.replaces_seat_id = ${jurySeats.id})`;

/** Who can be let in by a letter on paper: invited, and not gone. Only for who prints it: with the hash one can join. */
export async function listInvitedSeats(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({
      id: jurySeats.id,
      name: jurySeats.name,
      panel: jurySeats.panel,
      inviteHash: jurySeats.inviteHash,
    })
    .from(jurySeats)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, jurySeats.corporationId), eq(tenders.id, jurySeats.tenderId)),
    )
    .where(
      and(
        eq(jurySeats.corporationId, corporationId),
        eq(jurySeats.tenderId, tenderId),
        ne(jurySeats.state, "declined"),
        eq(tenders.state, "pitching"),
      ),
    )
    .orderBy(asc(jurySeats.panel), asc(jurySeats.name));
}

/**
 * The result of a call with its tender and space, what its round is made of and the exception it stands by; null before
 * the reveal.
 */
export async function findResultForStaff(tx: Transaction, corporationId: string, tenderId: string) {
  const [row] = await tx
    .select({
      result: results,
      tender: tenders,
      space: spaces,
      onPaper: enteredSheetsOf(corporationId, tenderId),
      round: roundColumns,
      exception: exceptionColumn,
      deciders: decidersColumn,
      /** The reader said to know the maker of one of its plans. */
      isTied: sql<boolean>`exists (select from ${staffTies} s where s.corporation_id = ${tenders.corporationId}
        and s.tender_id = ${tenders.id} and s.person_id = plint_person())`,
    })
    .from(results)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, results.corporationId), eq(tenders.id, results.tenderId)),
    )
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(and(eq(results.corporationId, corporationId), eq(results.tenderId, tenderId)));
  return row ?? null;
}
