import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";

import { findOwnForChange } from "./find-own.server.ts";
import type { Payload } from "./payload.ts";
import { readPart } from "./plan-content.ts";
import type { PlanPart } from "./plan-parts.ts";
import { canEditPlan } from "./rules.ts";

/**
 * Saves one of the four plans as typed, complete or not. `version` is the one the writer started from (0 for none
 * yet): when another tab or person saved since, it is refused as "changed-meanwhile" and nothing is overwritten.
 */
export async function savePart(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  part: PlanPart,
  payload: Payload,
  version: number,
  key?: string,
) {
  const command = { verb: "save-part", key, input: { applicationId, part, payload, version } };
  return write(db, entrepreneur, command, async ({ tx, now, record }) => {
    const found = await findOwnForChange(tx, entrepreneur.personId, applicationId);
    if (!found) return problem("not-found");
    const { plan, tender } = found;
    if (plan.state !== "draft") return problem("already-submitted");
    if (!canEditPlan(plan, tender, now)) return problem("tender-closed");
    const content = readPart(part, payload);
    const complete = content !== null;
    const { corporationId } = plan;
    const saved = await tx
      .insert(planParts)
      .values({ corporationId, applicationId, part, content: payload, complete, savedAt: now })
      .onConflictDoUpdate({
        target: [planParts.corporationId, planParts.applicationId, planParts.part],
        set: { content: payload, complete, savedAt: now, version: sql`${planParts.version} + 1` },
        setWhere: eq(planParts.version, version),
      })
      .returning({ version: planParts.version });
    const stored = saved[0];
    if (!stored || (stored.version === 1 && version > 0)) return problem("changed-meanwhile");
    await tx
      .update(applications)
      .set({ updatedAt: now, ...namesFrom(part, content) })
      .where(and(eq(applications.corporationId, corporationId), eq(applications.id, applicationId)));
    await record(
      "application.part-saved",
      { corporationId, tenderId: plan.tenderId, applicationId },
      { part },
    );
    return done({ version: stored.version, complete, savedAt: now.toISOString() });
  });
}

/** The business plan names the plan in every list. */
function namesFrom(part: PlanPart, content: unknown): { tradeName?: string; branch?: string } {
  if (part !== "business" || typeof content !== "object" || content === null) return {};
  const { tradeName, branch } = content as { tradeName: string; branch: string };
  return { tradeName, branch };
}
