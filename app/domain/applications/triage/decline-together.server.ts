import { and, eq } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";

import { assess } from "../assess-application.server.ts";

type Same = { readonly complete: boolean; readonly reasons: Readonly<Record<string, string>> };

/**
 * Declines several plans of one call for the same reasons, all or none. What was written of one of them stays and goes
 * before; a plan that a colleague chose for or declined since is refused ("changed-meanwhile"), whatever else is refused
 * as for one plan.
 */
export async function declineTogether(
  db: Db,
  staff: Staff,
  tenderId: string,
  { plans, ...same }: Same & { readonly plans: readonly string[] },
  key?: string,
) {
  const command = { verb: "decline-together", key, input: { tenderId, plans, ...same } };
  return write(db, staff, command, async (story) => {
    // In one order for everybody, so that of two who press at once none waits for the other.
    for (const applicationId of [...new Set(plans)].toSorted()) {
      const before = await findBefore(story, staff, { tenderId, applicationId });
      if (!before) return problem("not-found");
      if (before.choice !== null) return problem("changed-meanwhile");
      const input = {
        choice: "decline" as const,
        complete: before.complete ?? same.complete,
        note: before.note,
        reasons: { ...same.reasons, ...before.reasons },
      };
      const assessed = await assess(story, staff, applicationId, input);
      if (!assessed.ok) return assessed;
    }
    return done({ tenderId });
  });
}

/** What was found in a plan so far, held until the end of the change; null for one of another call. */
async function findBefore(
  { tx }: Story,
  { corporationId }: Staff,
  { tenderId, applicationId }: { readonly tenderId: string; readonly applicationId: string },
) {
  const [plan] = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        eq(applications.corporationId, corporationId),
        eq(applications.tenderId, tenderId),
        eq(applications.id, applicationId),
      ),
    )
    .for("update");
  if (!plan) return null;
  const of = (table: typeof assessments | typeof choiceReasons) =>
    and(eq(table.corporationId, corporationId), eq(table.applicationId, applicationId));
  const [found] = await tx.select().from(assessments).where(of(assessments));
  const reasons = await tx.select().from(choiceReasons).where(of(choiceReasons));
  return {
    choice: found?.choice ?? null,
    complete: found?.complete ?? null,
    note: found?.note ?? "",
    reasons: Object.fromEntries(reasons.map(({ criterionId, reason }) => [criterionId, reason])),
  };
}
