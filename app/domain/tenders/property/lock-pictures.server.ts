import { and, eq } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { done } from "#app/lib/outcome.ts";
import { tenders } from "#db/schema/tenders.ts";

import { mayWaitForChange } from "../rules.ts";
import { stateAt } from "../states.ts";
import { lockSpace } from "./lock-space.server.ts";

/**
 * A space of the actor's own, locked for a change of its pictures. While its call can still change in public, a picture may
 * be put ready for that change (`isPublished`): no rule holds it, and no page shows it, before a second person agrees.
 */
export async function lockPictures({ tx, now }: Pick<Story, "tx" | "now">, staff: Staff, spaceId: string) {
  const locked = await lockSpace(tx, staff, spaceId);
  if (locked.ok) return done({ isPublished: false });
  if (locked.problem !== "rules-frozen") return locked;
  const calls = await tx
    .select({ state: tenders.state, opensAt: tenders.opensAt, closesAt: tenders.closesAt })
    .from(tenders)
    .where(and(eq(tenders.corporationId, staff.corporationId), eq(tenders.spaceId, spaceId)));
  return calls.some((call) => mayWaitForChange(stateAt(call, now))) ? done({ isPublished: true }) : locked;
}
