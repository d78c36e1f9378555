import { and, eq, isNotNull, ne } from "drizzle-orm";

import { sha256 } from "#app/domain/people/secrets.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { scores, scoreSheets } from "#db/schema/jury.ts";

type Criterion = { readonly id: string; readonly title: string };
export type JuryWord = {
  readonly criterion: string;
  readonly reason: string;
  /** Points of four or five stood beside these words. */
  readonly isStrong: boolean;
};

const STRONG = 4;

/**
 * What jurors wrote on sheets that counted, by criterion, without names. Shuffled by what is written, so that the
 * order is always the same and tells no seat.
 */
export async function listJuryWords(
  tx: Transaction,
  plan: { readonly corporationId: string; readonly applicationId: string },
  criteria: readonly Criterion[],
): Promise<JuryWord[]> {
  const rows = await tx
    .select({ criterionId: scores.criterionId, reason: scores.reason, points: scores.points })
    .from(scores)
    .innerJoin(
      scoreSheets,
      and(
        eq(scoreSheets.corporationId, scores.corporationId),
        eq(scoreSheets.seatId, scores.seatId),
        eq(scoreSheets.applicationId, scores.applicationId),
      ),
    )
    .where(
      and(
        eq(scores.corporationId, plan.corporationId),
        eq(scores.applicationId, plan.applicationId),
        eq(scoreSheets.state, "sealed"),
        ne(scores.reason, ""),
        isNotNull(scores.points),
      ),
    );
  const order = (reason: string) => sha256(`${plan.applicationId}:${reason}`);
  return criteria.flatMap(({ id, title }) =>
    rows
      .filter(({ criterionId }) => criterionId === id)
      .toSorted((a, b) => (order(a.reason) < order(b.reason) ? -1 : 1))
      .map(({ reason, points }) => ({
        criterion: title,
        reason,
        isStrong: points !== null && points >= STRONG,
      })),
  );
}
