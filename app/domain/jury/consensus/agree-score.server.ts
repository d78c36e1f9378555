import { isTied } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import type { Juror, Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { agreedScores } from "#db/schema/agreed-scores.ts";
import { evenings } from "#db/schema/evenings.ts";

import { eveningOf } from "../evening/hold-program.server.ts";
import { holdEvening } from "../hold-evening.server.ts";
import { whyNotOnOwnPlans } from "../who-decides.server.ts";
import type { ConsensusInput } from "./consensus-form.ts";
import { isRoundOpen, listAgreedScoresOf, listRevealedPoints } from "./round-queries.server.ts";
import { spreads } from "./spread.ts";

/**
 * Notes what the jury agreed on in a round that its chair held: by the chair from the own phone, or by an editor who keeps
 * the minutes. From the reveal until a winner is proposed ("round-over"), only where points lie two or more apart
 * ("no-round-here") and between them ("outside-the-points"). No point that a juror gave changes, and so does no place in the
 * ranking. Noting it again replaces it, unless somebody else did meanwhile ("changed-meanwhile").
 */
export async function agreeScore(
  db: Db,
  actor: Staff | Juror,
  tenderId: string,
  input: ConsensusInput,
  key?: string,
) {
  const here = { corporationId: actor.corporationId, tenderId };
  const command = { verb: "agree-score", key, input: { tenderId, ...input } };
  return write(db, actor, command, async ({ tx, now, record }) => {
    const why = await whyNot(tx, actor, tenderId);
    if (why) return why;
    // Whoever proposes a winner takes this too: what they read is all that was agreed.
    await holdEvening(tx, tenderId, "conductor");
    if (!(await isRoundOpen(tx, tenderId))) return problem("round-over");
    const { applicationId, criterionId, motivation, seen } = input;
    const given = await listRevealedPoints(tx, tenderId);
    const [spread] = spreads(given, [applicationId], [{ id: criterionId }]);
    if (!spread) return problem("no-round-here");
    const { lowest, highest } = spread;
    const points = Number(input.points);
    if (points < lowest || points > highest) return problem("outside-the-points", { lowest, highest });
    const plan = { corporationId: actor.corporationId, applicationId };
    const before = (await listAgreedScoresOf(tx, plan)).find((one) => one.criterionId === criterionId);
    if ((before?.notedAt.toISOString() ?? "") !== seen) return problem("changed-meanwhile");
    const noted = { points, motivation, lowest, highest, notedBy: actor.personId, notedAt: now };
    await tx
      .insert(agreedScores)
      .values({ ...plan, criterionId, ...noted })
      .onConflictDoUpdate({
        target: [agreedScores.corporationId, agreedScores.applicationId, agreedScores.criterionId],
        set: noted,
      });
    await record(
      "jury.score-agreed",
      { ...here, applicationId },
      { criterionId, points, before: before?.points },
    );
    return done({ tenderId });
  });
}

async function whyNot(tx: Transaction, actor: Staff | Juror, tenderId: string) {
  const here = { corporationId: actor.corporationId, tenderId };
  if (actor.kind === "staff") {
    if (!isEditor(actor)) return problem("not-your-role");
    if (await isTied(tx, actor, tenderId)) return problem("tied-to-a-plan");
    return whyNotOnOwnPlans(tx, here, actor.personId);
  }
  const [evening] = await tx.select({ chair: evenings.chairSeatId }).from(evenings).where(eveningOf(here));
  return evening?.chair === actor.seatId && actor.tenderId === tenderId ? null : problem("not-your-role");
}
