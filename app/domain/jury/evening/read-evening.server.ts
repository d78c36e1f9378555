import { and, asc, eq, ne, sql } from "drizzle-orm";

import { unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import type { SheetState } from "#app/domain/jury/states.ts";
import { quorumOf } from "#app/domain/jury/quorum.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurorDepartures } from "#db/schema/evening-people.ts";
import { evenings, pitchTurns } from "#db/schema/evenings.ts";
import { hallCodes } from "#db/schema/hall-codes.ts";
import { jurySeats, pitches } from "#db/schema/jury.ts";
import { people } from "#db/schema/people.ts";
import { results, tenders } from "#db/schema/tenders.ts";

import { readAwards } from "../read-awards.server.ts";
import { listApprovals } from "./list-approvals.server.ts";
import { programOf } from "./hold-program.server.ts";
import type { Live } from "./live-evening.ts";

type Here = { readonly corporationId: string; readonly tenderId: string };

/**
 * The whole conducted evening at one moment: who is on stage, who sits in the jury, whose sheet is sealed. Never points,
 * but for the totals once they are revealed. Null for an evening that nobody conducts.
 */
export async function readEvening(tx: Transaction, here: Here): Promise<Live | null> {
  const [head] = await tx
    .select({
      row: evenings,
      now: sql<string>`plint_now()`,
      rules: tenders.rules,
      spaceId: tenders.spaceId,
      ranking: results.ranking,
      code: sql<{
        text: string;
        until: string;
      } | null>`(select json_build_object('text', c.code, 'until', c.shown_until)
        from ${hallCodes} c where c.corporation_id = ${evenings.corporationId} and c.tender_id = ${evenings.tenderId}
          and c.shown_until > plint_now() order by c.shown_until desc limit 1)`,
      conductor: sql<string>`(select coalesce(nullif(p.name, ''), p.email) from ${people} p where p.id = ${evenings.conductorId})`,
    })
    .from(evenings)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, evenings.corporationId), eq(tenders.id, evenings.tenderId)),
    )
    .leftJoin(
      results,
      and(eq(results.corporationId, evenings.corporationId), eq(results.tenderId, evenings.tenderId)),
    )
    .where(and(eq(evenings.corporationId, here.corporationId), eq(evenings.tenderId, here.tenderId)));
  if (!head?.rules) return null;
  const { row, rules, ranking, conductor } = head;
  const turns = await listTurns(tx, here);
  const seats = await listSeats(tx, here);
  const cells = await listCells(tx, here);
  const approvals = await listApprovals(tx, here);
  const isRevealed = row.state === "revealing" || row.state === "over";
  const { corporationId } = here;
  const unitAwards = isRevealed && ranking ? await readAwards(tx, rules, { corporationId, ranking }, []) : [];
  return {
    now: new Date(head.now),
    corporationId: row.corporationId,
    tenderId: row.tenderId,
    program: programOf(
      row,
      turns.map(({ applicationId, state, openedAt, closedAt }) => ({
        applicationId,
        state,
        openedAt,
        closedAt,
      })),
    ),
    conductor: {
      id: row.conductorId,
      device: row.conductorDevice,
      name: conductor,
      since: row.conductingSince,
    },
    former: row.formerConductorId ? { id: row.formerConductorId, device: row.formerDevice } : null,
    chairSeatId: row.chairSeatId,
    hall: row.hall,
    beamerSalt: row.beamerSalt,
    code: head.code && { text: head.code.text, until: new Date(head.code.until) },
    reveal: { style: row.revealStyle, step: row.revealStep },
    quorum: quorumOf(rules.jury),
    spaceId: head.spaceId,
    isBuilding: unitsOf(rules).length > 0,
    place: { ...rules.space, pitchAt: rules.timetable.pitchAt, pitchPlace: rules.pitchPlace },
    plans: turns.map(({ applicationId, tradeName, maker, startsAt, coming }) => ({
      applicationId,
      tradeName,
      maker,
      startsAt,
      coming,
    })),
    seats,
    cells,
    approvals,
    totals: isRevealed
      ? (ranking?.plans ?? []).map(({ applicationId, rank, total }) => ({ applicationId, rank, total }))
      : [],
    unitAwards,
  };
}

function listTurns(tx: Transaction, here: Here) {
  return tx
    .select({
      applicationId: pitchTurns.applicationId,
      state: pitchTurns.state,
      openedAt: pitchTurns.openedAt,
      closedAt: pitchTurns.closedAt,
      startsAt: pitches.startsAt,
      tradeName: applications.tradeName,
      maker: people.name,
      coming: sql<
        boolean | null
      >`(select a.coming from pitch_answers a where a.corporation_id = ${pitchTurns.corporationId}
        and a.application_id = ${pitchTurns.applicationId})`,
    })
    .from(pitchTurns)
    .innerJoin(
      pitches,
      and(
        eq(pitches.corporationId, pitchTurns.corporationId),
        eq(pitches.applicationId, pitchTurns.applicationId),
      ),
    )
    .innerJoin(
      applications,
      and(
        eq(applications.corporationId, pitchTurns.corporationId),
        eq(applications.id, pitchTurns.applicationId),
      ),
    )
    .innerJoin(people, eq(people.id, applications.personId))
    .where(ofEvening(pitchTurns, here))
    .orderBy(asc(pitches.position));
}

function listSeats(tx: Transaction, here: Here) {
  return tx
    .select({
      id: jurySeats.id,
      name: jurySeats.name,
      panel: jurySeats.panel,
      state: jurySeats.state,
      acceptedAt: jurySeats.acceptedAt,
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
    .where(and(ofEvening(jurySeats, here), ne(jurySeats.state, "declined")))
    .orderBy(asc(jurySeats.panel), asc(jurySeats.name), asc(jurySeats.id));
}

type CellRow = {
  readonly seatId: string;
  readonly applicationId: string;
  readonly sheet: SheetState | null;
  readonly tie: boolean;
  readonly onPaper: boolean;
  readonly reminded: string | null;
};

/** What is known of each juror and each pitch; nothing for a pair of which nothing is known. */
async function listCells(tx: Transaction, { corporationId, tenderId }: Here) {
  const rows = await tx.execute<CellRow>(sql`
    select s.id as "seatId", t.application_id as "applicationId", sheet.state as sheet,
      tie.seat_id is not null as tie, paper.seat_id is not null as "onPaper", r.reminded_at as reminded
    from jury_seats s
    join pitch_turns t on t.corporation_id = s.corporation_id and t.tender_id = s.tender_id
    left join score_sheets sheet on sheet.corporation_id = s.corporation_id and sheet.seat_id = s.id
      and sheet.application_id = t.application_id
    left join paper_sheets paper on paper.corporation_id = s.corporation_id and paper.seat_id = s.id
      and paper.application_id = t.application_id
    left join recusals tie on tie.corporation_id = s.corporation_id and tie.seat_id = s.id
      and tie.application_id = t.application_id
    left join pitch_reminders r on r.corporation_id = s.corporation_id and r.seat_id = s.id
      and r.application_id = t.application_id
    where s.corporation_id = ${corporationId} and s.tender_id = ${tenderId}
      and (sheet.state is not null or tie.seat_id is not null or r.reminded_at is not null)
    order by s.id, t.application_id`);
  return rows.map(({ reminded, ...row }) => ({ ...row, remindedAt: reminded ? new Date(reminded) : null }));
}

function ofEvening(table: typeof jurySeats | typeof pitchTurns, here: Here) {
  return and(eq(table.corporationId, here.corporationId), eq(table.tenderId, here.tenderId));
}
