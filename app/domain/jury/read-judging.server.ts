import { and, eq } from "drizzle-orm";

import { sha256 } from "#app/domain/people/secrets.server.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";
import { pitches, scores, scoreSheets } from "#db/schema/jury.ts";

import type { StoredJudging } from "./judging-column.server.ts";
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
  const { corporationId, id } = tender;
  const order = await listPitchesWithTies(tx, corporationId, id);
  const seats = await listSeats(tx, corporationId, id);
  const scored = await listSealedScores(tx, corporationId, id);
  const { pitches: pitched, ties } = order;
  return { pitches: pitched, ...judgingOf(tender, { pitches: pitched, ties, seats, scored }) };
}

/** The same from what was read already: the seats, and what a ranking is computed from. */
export function judgingOf<Seat extends StoredJudging["seats"][number]>(
  { rules, rulesHash }: JudgedTender,
  {
    pitches: pitched,
    ties,
    seats,
    scored,
  }: Omit<StoredJudging, "seats"> & { readonly seats: readonly Seat[] },
) {
  if (!rules) throw new Error("a ranking without rules");
  const { residentsShare } = rules.jury;
  const plans = pitched.map((pitch) => pitch.applicationId);
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
    recusals: ties,
    lot: drawLot(plans, `${rulesHash}:lot`, sha256),
  };
  return { seats, input, scored };
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
        eq(scoreSheets.state, "sealed"),
      ),
    );
}
