import { createHash } from "node:crypto";

import { and, asc, eq, ne } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { jurySeats, pitches, recusals, scores, scoreSheets } from "#db/schema/jury.ts";
import { tenders } from "#db/schema/tenders.ts";

import { drawLot } from "./lot.ts";
import type { RankingInput } from "./ranking.ts";

/** The ties that jurors declared, for the plans that pitch. */
export async function listTies(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({ seatId: recusals.seatId, applicationId: recusals.applicationId })
    .from(recusals)
    .innerJoin(
      pitches,
      and(
        eq(pitches.corporationId, recusals.corporationId),
        eq(pitches.applicationId, recusals.applicationId),
      ),
    )
    .where(and(eq(recusals.corporationId, corporationId), eq(pitches.tenderId, tenderId)));
}

/** The plans that pitch, in running order. */
export async function listPitches(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({ applicationId: pitches.applicationId })
    .from(pitches)
    .where(and(eq(pitches.corporationId, corporationId), eq(pitches.tenderId, tenderId)))
    .orderBy(asc(pitches.position));
}

/** The same two at once: each pitch in running order, with a row for every tie that was declared. */
async function listPitchesWithTies(tx: Transaction, corporationId: string, tenderId: string) {
  const rows = await tx
    .select({ applicationId: pitches.applicationId, seatId: recusals.seatId })
    .from(pitches)
    .leftJoin(
      recusals,
      and(
        eq(recusals.corporationId, pitches.corporationId),
        eq(recusals.applicationId, pitches.applicationId),
      ),
    )
    .where(and(eq(pitches.corporationId, corporationId), eq(pitches.tenderId, tenderId)))
    .orderBy(asc(pitches.position), asc(recusals.seatId));
  return {
    plans: [...new Set(rows.map((row) => row.applicationId))],
    ties: rows.flatMap(({ applicationId, seatId }) => (seatId ? [{ seatId, applicationId }] : [])),
  };
}

async function listSeatsTaken(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({ id: jurySeats.id, panel: jurySeats.panel })
    .from(jurySeats)
    .where(
      and(
        eq(jurySeats.corporationId, corporationId),
        eq(jurySeats.tenderId, tenderId),
        eq(jurySeats.state, "instructed"),
      ),
    )
    .orderBy(asc(jurySeats.id));
}

/** Everything a ranking is computed from, as it lies in the tables; only sealed sheets count. */
export async function readRankingInput(
  tx: Transaction,
  corporationId: string,
  tenderId: string,
): Promise<RankingInput> {
  const [tender] = await tx
    .select({ rules: tenders.rules, rulesHash: tenders.rulesHash })
    .from(tenders)
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
  if (!tender?.rules) throw new Error("a ranking without rules");
  const { plans, ties } = await listPitchesWithTies(tx, corporationId, tenderId);
  const raw = await tx
    .select({
      seatId: scores.seatId,
      applicationId: scores.applicationId,
      criterionId: scores.criterionId,
      points: scores.points,
    })
    .from(scores)
    .innerJoin(
      scoreSheets,
      and(
        eq(scoreSheets.corporationId, scores.corporationId),
        eq(scoreSheets.seatId, scores.seatId),
        eq(scoreSheets.applicationId, scores.applicationId),
      ),
    )
    .innerJoin(
      pitches,
      and(eq(pitches.corporationId, scores.corporationId), eq(pitches.applicationId, scores.applicationId)),
    )
    .where(
      and(
        eq(scores.corporationId, corporationId),
        eq(pitches.tenderId, tenderId),
        ne(scoreSheets.state, "scoring"),
        ne(scoreSheets.state, "reopened"),
      ),
    );
  const { residentsShare } = tender.rules.jury;
  const seed = `${tender.rulesHash}:lot`;
  return {
    criteria: tender.rules.criteria.map(({ id, key, weight }) => ({ id, key, weight })),
    seats: await listSeatsTaken(tx, corporationId, tenderId),
    shares: { residents: residentsShare, professionals: 100 - residentsShare },
    scores: raw,
    recusals: ties,
    lot: drawLot(plans, seed, (text) => createHash("sha256").update(text).digest("hex")),
  };
}
