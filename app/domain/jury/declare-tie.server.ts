import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { recusals, scores, scoreSheets } from "#db/schema/jury.ts";
import { scoreTaps } from "#db/schema/score-taps.ts";

import { findPitchForJuror } from "./find-pitch.server.ts";
import { isSealed } from "./rules.ts";

/**
 * A juror says to know an applicant too well: family, neighbour, competitor, business. From then on that plan is
 * gone for this juror, and what was already scored does not count. Cannot be undone by the juror.
 */
export async function declareTie(db: Db, juror: Juror, applicationId: string, reason: string, key?: string) {
  const command = { verb: "declare-tie", key, input: { applicationId, reason } };
  return write(db, juror, command, async ({ tx, now, record }) => {
    const found = await findPitchForJuror(tx, juror, applicationId);
    if (!found) return problem("not-found");
    // Nothing is left to declare: who makes a plan was kept from it when they took the seat.
    if (found.made) return problem("own-plan");
    if (found.recused) return done({ applicationId });
    if (isSealed(found.sheet)) return problem("sheet-sealed");
    const { corporationId, seatId, tenderId } = juror;
    const own = { corporationId, seatId, applicationId };
    for (const table of [scoreTaps, scores, scoreSheets]) {
      await tx
        .delete(table)
        .where(
          and(
            eq(table.corporationId, corporationId),
            eq(table.seatId, seatId),
            eq(table.applicationId, applicationId),
          ),
        );
    }
    await tx.insert(recusals).values({ ...own, reason, declaredAt: now });
    await record("jury.tie-declared", { corporationId, tenderId }, { seatId });
    return done({ applicationId });
  });
}
