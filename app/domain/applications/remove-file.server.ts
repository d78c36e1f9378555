import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";

import { findOwnForChange } from "./find-own.server.ts";
import { canEditPlan } from "./rules.ts";

/**
 * Takes a file out of a draft. Removing what is gone already is fine. Its bytes go with `sweepFiles`, which finds them
 * by this row.
 */
export async function removeFile(db: Db, entrepreneur: Entrepreneur, applicationId: string, fileId: string) {
  return write(db, entrepreneur, { verb: "remove-file" }, async ({ tx, now, record }) => {
    const found = await findOwnForChange(tx, entrepreneur.personId, applicationId);
    if (!found) return problem("not-found");
    const { plan, tender } = found;
    if (plan.state !== "draft") return problem("already-submitted");
    if (!canEditPlan(plan, tender, now)) return problem("tender-closed");
    const { corporationId, tenderId } = plan;
    await tx
      .update(files)
      .set({ ready: false, removedAt: now })
      .where(
        and(
          eq(files.corporationId, corporationId),
          eq(files.applicationId, applicationId),
          eq(files.id, fileId),
        ),
      );
    await record("application.file-removed", { corporationId, tenderId, applicationId }, { fileId });
    return done({ fileId });
  });
}
