import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { scores, scoreSheets } from "#db/schema/jury.ts";
import { criteria } from "#db/schema/tenders.ts";

import { findPitchForJuror } from "./find-pitch.server.ts";
import { isReason } from "./reason.ts";
import { canScore, countsOnPaper, isWaitingForPitch } from "./rules.ts";
import type { ScoreInput } from "./score-form.ts";

/**
 * Saves or replaces one juror's points for one pitch, and seals the sheet when asked to. A sheet is sealed only when
 * every criterion has points or "I don't know", and a reason where the call asks for one. Nobody judges a plan that
 * they make or made themselves ("own-plan"). What was filled in on paper may come within the grace after the close.
 */
export async function recordScores(
  db: Db,
  juror: Juror,
  applicationId: string,
  input: ScoreInput,
  key?: string,
  { onPaper = false }: { readonly onPaper?: boolean } = {},
) {
  const command = { verb: "record-scores", key, input: { applicationId, ...input } };
  return write(db, juror, command, async ({ tx, now, record }) => {
    const found = await findPitchForJuror(tx, juror, applicationId);
    if (!found) return problem("not-found");
    if (found.made) return problem("own-plan");
    // To a juror with a tie this plan does not exist.
    if (found.recused) return problem("not-found");
    const isLate = onPaper && countsOnPaper(found.tender, found.pitch, found.sheet, found, now);
    if (!isLate && !canScore(found.tender, found.pitch, found.sheet, found, now))
      return problem(
        isWaitingForPitch(found.tender, found.pitch, found.sheet, now) ? "pitch-not-open" : "judging-closed",
      );
    const { corporationId, seatId, tenderId } = juror;
    const own = { corporationId, seatId, applicationId };
    const rows = await criteriaOf(tx, corporationId, tenderId);
    const known = new Set(rows.map((row) => row.id));
    const lines = Object.entries(input.lines).filter(
      ([, line]) => line.points !== undefined || line.reason !== "",
    );
    if (lines.some(([criterionId]) => !known.has(criterionId))) return problem("not-found");
    await tx.insert(scoreSheets).values(own).onConflictDoNothing();
    for (const [criterionId, line] of lines) {
      if (line.points === undefined) continue;
      const row = {
        points: line.points === "unknown" ? null : Number(line.points),
        reason: line.reason,
        updatedAt: now,
        tapId: null,
        late: isLate,
      };
      // A form comes after all that its sender saw, so no tap that was stored before it overtakes it.
      const sequence = sql`greatest(${now.getTime()}, ${scores.sequence} + 1)`;
      await tx
        .insert(scores)
        .values({ ...own, criterionId, ...row, sequence: now.getTime() })
        .onConflictDoUpdate({
          target: [scores.corporationId, scores.seatId, scores.applicationId, scores.criterionId],
          set: { ...row, sequence },
        });
    }
    if (input.intent === "seal") {
      const missing = await missingForSeal(tx, own, rows);
      if (missing.count > 0) return problem("sheet-incomplete", missing);
      await tx.update(scoreSheets).set({ state: "sealed", sealedAt: now }).where(sheetOf(own));
    }
    // As for taps: the log tells that somebody began and sealed, never what, nor when each line was saved.
    const subject = { corporationId, tenderId };
    if (!found.sheet) await record("jury.sheet-begun", subject, { seatId });
    if (input.intent === "seal") await record("jury.sheet-sealed", subject, { seatId });
    return done({ sealed: input.intent === "seal", savedAt: now.toISOString() });
  });
}

type Own = { readonly corporationId: string; readonly seatId: string; readonly applicationId: string };

function sheetOf(own: Own) {
  return and(
    eq(scoreSheets.corporationId, own.corporationId),
    eq(scoreSheets.seatId, own.seatId),
    eq(scoreSheets.applicationId, own.applicationId),
  );
}

async function criteriaOf(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({ id: criteria.id, reasonRequired: criteria.reasonRequired })
    .from(criteria)
    .where(and(eq(criteria.corporationId, corporationId), eq(criteria.tenderId, tenderId)))
    .orderBy(criteria.position);
}

/** How many criteria keep the sheet open, with the ids of those that lack points and those that lack a reason. */
async function missingForSeal(
  tx: Transaction,
  own: Own,
  rows: readonly { readonly id: string; readonly reasonRequired: boolean }[],
) {
  const given = await tx
    .select({ criterionId: scores.criterionId, reason: scores.reason })
    .from(scores)
    .where(
      and(
        eq(scores.corporationId, own.corporationId),
        eq(scores.seatId, own.seatId),
        eq(scores.applicationId, own.applicationId),
      ),
    );
  const scoreOf = (id: string) => given.find((candidate) => candidate.criterionId === id);
  const points = rows.filter(({ id }) => !scoreOf(id));
  const lacksReason = (id: string) => !isReason(scoreOf(id)?.reason ?? "");
  const reasons = rows.filter(({ id, reasonRequired }) => reasonRequired && scoreOf(id) && lacksReason(id));
  const idsOf = (lacking: typeof points) => lacking.map(({ id }) => id).join(",");
  return { count: points.length + reasons.length, points: idsOf(points), reasons: idsOf(reasons) };
}
