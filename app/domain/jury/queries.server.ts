import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { Juror } from "#app/domain/people/actor.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";
import { pitchTurns } from "#db/schema/evenings.ts";
import { pitches, recusals, scores, scoreSheets } from "#db/schema/jury.ts";
import { paperSheets } from "#db/schema/paper-sheets.ts";
import { tenders } from "#db/schema/tenders.ts";

/** The call of a juror's evening, from the rules that were published, and what the database's clock says. */
export async function findEvening(tx: Transaction, juror: Juror) {
  const [tender] = await tx
    .select({
      rules: tenders.rules,
      spaceId: tenders.spaceId,
      state: tenders.state,
      opensAt: tenders.opensAt,
      closesAt: tenders.closesAt,
      now: sql<Date>`plint_now()`.mapWith((told: string) => new Date(told)),
    })
    .from(tenders)
    .where(and(eq(tenders.corporationId, juror.corporationId), eq(tenders.id, juror.tenderId)));
  return tender ?? null;
}

/** The calls of all evenings that somebody sits at, as they were published. */
export async function listEvenings(tx: Transaction, tenderIds: readonly string[]) {
  return tx
    .select({
      tenderId: tenders.id,
      rules: tenders.rules,
      state: tenders.state,
      endedAt: tenders.endedAt,
      endedReason: tenders.endedReason,
      now: sql<Date>`plint_now()`.mapWith((told: string) => new Date(told)),
    })
    .from(tenders)
    .where(inArray(tenders.id, [...tenderIds]));
}

/** The pitches of the evening in running order, with one's own sheet. A declared tie hides whose plan it is. */
export async function listPitchesForJuror(tx: Transaction, juror: Juror) {
  const { corporationId, tenderId, seatId } = juror;
  return tx
    .select({
      applicationId: pitches.applicationId,
      position: pitches.position,
      startsAt: pitches.startsAt,
      isOpen: pitches.scoringOpen,
      tradeName: applications.tradeName,
      /** The names in the business plan; who has a tie reads none. */
      makers: sql<
        string[]
      >`coalesce((select jsonb_path_query_array(b.content, 'lax $.persons[*].name ? (@ != "")')
        from ${planParts} b where b.corporation_id = ${pitches.corporationId}
        and b.application_id = ${pitches.applicationId} and b.part = 'business'), '[]')`,
      sheet: scoreSheets.state,
      tie: recusals.seatId,
      /** Its maker did not come to a conducted evening. */
      isMissed: sql<boolean>`coalesce(${pitchTurns.state} = 'no_show', false)`,
    })
    .from(pitches)
    .leftJoin(
      applications,
      and(eq(applications.corporationId, pitches.corporationId), eq(applications.id, pitches.applicationId)),
    )
    .leftJoin(
      scoreSheets,
      and(
        eq(scoreSheets.corporationId, pitches.corporationId),
        eq(scoreSheets.applicationId, pitches.applicationId),
        eq(scoreSheets.seatId, seatId),
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
        eq(recusals.seatId, seatId),
      ),
    )
    .where(and(eq(pitches.corporationId, corporationId), eq(pitches.tenderId, tenderId)))
    .orderBy(asc(pitches.position));
}

/** Whose pitch it is; null where there is a tie, or for another evening's. */
export async function findPitchingPlan(tx: Transaction, juror: Juror, applicationId: string) {
  const [plan] = await tx
    .select({ id: applications.id, tradeName: applications.tradeName, branch: applications.branch })
    .from(applications)
    .innerJoin(
      pitches,
      and(eq(pitches.corporationId, applications.corporationId), eq(pitches.applicationId, applications.id)),
    )
    .where(
      and(
        eq(applications.corporationId, juror.corporationId),
        eq(applications.tenderId, juror.tenderId),
        eq(applications.id, applicationId),
      ),
    );
  return plan ?? null;
}

/** One pitching plan without its finances; null where there is a tie, or for another evening's. */
export async function findPlanForJuror(tx: Transaction, juror: Juror, applicationId: string) {
  const plan = await findPitchingPlan(tx, juror, applicationId);
  if (!plan) return null;
  const parts = await tx
    .select({
      part: planParts.part,
      content: planParts.content,
      /** Of the first and of the third year, for the share that the rent takes of it: all that is told of money. */
      turnover: sql<[number, number] | null>`plint_turnover_for_seat(${planParts.applicationId})`,
    })
    .from(planParts)
    .where(and(eq(planParts.corporationId, juror.corporationId), eq(planParts.applicationId, applicationId)));
  return { ...plan, parts };
}

/** One's own sheet for one plan: its state and the points given so far. */
export async function findSheetForJuror(tx: Transaction, juror: Juror, applicationId: string) {
  const { corporationId, seatId } = juror;
  const [sheet] = await tx
    .select({
      state: scoreSheets.state,
      sealedAt: scoreSheets.sealedAt,
      /** Somebody typed it in from paper. */
      onPaper: sql<boolean>`exists (select from ${paperSheets} p where p.corporation_id = ${scoreSheets.corporationId}
        and p.seat_id = ${scoreSheets.seatId} and p.application_id = ${scoreSheets.applicationId})`,
    })
    .from(scoreSheets)
    .where(
      and(
        eq(scoreSheets.corporationId, corporationId),
        eq(scoreSheets.seatId, seatId),
        eq(scoreSheets.applicationId, applicationId),
      ),
    );
  const given = await tx
    .select({
      criterionId: scores.criterionId,
      points: scores.points,
      reason: scores.reason,
      sequence: scores.sequence,
      late: scores.late,
    })
    .from(scores)
    .where(
      and(
        eq(scores.corporationId, corporationId),
        eq(scores.seatId, seatId),
        eq(scores.applicationId, applicationId),
      ),
    );
  return { sheet: sheet ?? null, given };
}

/** One's own points for every plan of the evening. */
export async function listOwnPoints(tx: Transaction, juror: Juror) {
  return tx
    .select({
      applicationId: scores.applicationId,
      criterionId: scores.criterionId,
      points: scores.points,
      sequence: scores.sequence,
    })
    .from(scores)
    .where(and(eq(scores.corporationId, juror.corporationId), eq(scores.seatId, juror.seatId)));
}
