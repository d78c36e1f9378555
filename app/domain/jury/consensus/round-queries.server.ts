import { and, asc, eq, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { agreedScores } from "#db/schema/agreed-scores.ts";
import { pitches } from "#db/schema/jury.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";

import type { AgreedScore, GivenPoints } from "./spread.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

/** What the jury of one call agreed on, as far as this reader may know it. */
export async function listAgreedScores(tx: Transaction, { corporationId, tenderId }: Call) {
  return agreedScoresWhere(
    tx,
    and(eq(agreedScores.corporationId, corporationId), eq(pitches.tenderId, tenderId)),
  );
}

/** The same for one plan. */
export async function listAgreedScoresOf(
  tx: Transaction,
  { corporationId, applicationId }: { readonly corporationId: string; readonly applicationId: string },
) {
  const ofPlan = eq(agreedScores.applicationId, applicationId);
  return agreedScoresWhere(tx, and(eq(agreedScores.corporationId, corporationId), ofPlan));
}

/**
 * The points that count, of everybody and without whose they are: for staff from the reveal on, for a juror once the
 * hall saw the result, and never of a plan that this juror is tied to or made.
 */
export async function listRevealedPoints(tx: Transaction, tenderId: string): Promise<GivenPoints[]> {
  return tx.execute<GivenPoints>(sql`
    select application_id as "applicationId", criterion_id as "criterionId", points
    from plint_revealed_points(${tenderId}::uuid)`);
}

/** Whether the reader may still note what was agreed on this call: from the reveal until a winner is proposed. */
export async function isRoundOpen(tx: Transaction, tenderId: string): Promise<boolean> {
  const [row] = await tx.execute<{ open: boolean }>(
    sql`select plint_round_is_open(${tenderId}::uuid) as open`,
  );
  return row?.open === true;
}

type StoredAgreement = Omit<AgreedScore, "notedAt"> & { readonly notedAt: string };

/** As a column of a query on `tenders` with a join: what `listAgreedScores` answers, in the same order. */
export const agreedScoresColumn = sql<AgreedScore[]>`(
  select coalesce(json_agg(json_build_object('applicationId', s.application_id, 'criterionId', s.criterion_id,
    'points', s.points, 'motivation', s.motivation, 'lowest', s.lowest, 'highest', s.highest,
    'notedAt', s.noted_at) order by p.position, c.position), '[]')
  from ${agreedScores} s
  join ${pitches} p on p.corporation_id = s.corporation_id and p.application_id = s.application_id
  join ${criteria} c on c.corporation_id = s.corporation_id and c.id = s.criterion_id
  where s.corporation_id = ${tenders.corporationId} and p.tender_id = ${tenders.id})`.mapWith(
  (stored: readonly StoredAgreement[]) =>
    stored.map((one): AgreedScore => ({ ...one, notedAt: new Date(one.notedAt) })),
);

/** As columns of a query on `tenders` with a join: all that its round is made of, by the same rules as one by one. */
export const roundColumns = {
  given: sql<GivenPoints[]>`(select coalesce(json_agg(json_build_object('applicationId', g.application_id,
      'criterionId', g.criterion_id, 'points', g.points)), '[]')
    from plint_revealed_points(${tenders.id}) g)`,
  agreed: agreedScoresColumn,
  isOpen: sql<boolean>`coalesce(plint_round_is_open(${tenders.id}), false)`,
};

function agreedScoresWhere(tx: Transaction, where: ReturnType<typeof and>): Promise<AgreedScore[]> {
  return tx
    .select({
      applicationId: agreedScores.applicationId,
      criterionId: agreedScores.criterionId,
      points: agreedScores.points,
      motivation: agreedScores.motivation,
      lowest: agreedScores.lowest,
      highest: agreedScores.highest,
      notedAt: agreedScores.notedAt,
    })
    .from(agreedScores)
    .innerJoin(
      pitches,
      and(
        eq(pitches.corporationId, agreedScores.corporationId),
        eq(pitches.applicationId, agreedScores.applicationId),
      ),
    )
    .innerJoin(
      criteria,
      and(eq(criteria.corporationId, agreedScores.corporationId), eq(criteria.id, agreedScores.criterionId)),
    )
    .where(where)
    .orderBy(asc(pitches.position), asc(criteria.position));
}
