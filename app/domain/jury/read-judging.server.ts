import { and, eq, ne } from "drizzle-orm";

import { sha256 } from "#app/domain/people/secrets.server.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";
import { pitches, scores, scoreSheets } from "#db/schema/jury.ts";

import { drawLot } from "./lot.ts";
import type { RankingInput } from "./ranking.ts";
import { listPitchesWithTies, listSeats } from "./staff-queries.server.ts";

type JudgedTender = {
  readonly corporationId: string;
  readonly id: string;
  readonly rules: FrozenRules | null;
  readonly rulesHash: string | null;
};

/**
 * Who pitched before whom, and everything that a ranking is computed from, as it lies in the tables; only sealed
 * sheets and jurors who were instructed count. Points are readable from the reveal on.
 */
export async function readJudging(tx: Transaction, tender: JudgedTender) {
  const { corporationId, id, rules, rulesHash } = tender;
  if (!rules) throw new Error("a ranking without rules");
  const order = await listPitchesWithTies(tx, corporationId, id);
  const seats = await listSeats(tx, corporationId, id);
  const scored = await listSealedScores(tx, corporationId, id);
  const { residentsShare } = rules.jury;
  const plans = order.pitches.map((pitch) => pitch.applicationId);
  const input: RankingInput = {
    criteria: rules.criteria.map((criterion) => ({
      id: criterion.id,
      key: criterion.key,
      weight: criterion.weight,
    })),
    seats: seats
      .filter((seat) => seat.state === "instructed")
      .map(({ id: seatId, panel }) => ({ id: seatId, panel })),
    shares: { residents: residentsShare, professionals: 100 - residentsShare },
    scores: scored,
    recusals: order.ties,
    lot: drawLot(plans, `${rulesHash}:lot`, sha256),
  };
  return { pitches: order.pitches, seats, input, scored };
}

async function listSealedScores(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({
      seatId: scores.seatId,
      applicationId: scores.applicationId,
      criterionId: scores.criterionId,
      points: scores.points,
      reason: scores.reason,
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
}
