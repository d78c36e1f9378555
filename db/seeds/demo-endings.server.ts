import { askOpening } from "#app/domain/applications/opening/ask-opening.server.ts";
import { openPlans } from "#app/domain/applications/opening/open-plans.server.ts";
import { agreeToEnding, endCall } from "#app/domain/leases/end-of-call/end-call.server.ts";
import { findEnding } from "#app/domain/leases/end-of-call/ending-queries.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { EndingKind } from "#app/domain/tenders/ending/ending.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { readInScope } from "#db/scope.server.ts";

import type { DemoPlan } from "./demo-plans.ts";
import type { DemoSpace } from "./demo-spaces.ts";
import { daysTo, openSpace, type Stage, told, writePlan } from "./demo-story.server.ts";

type Ending = {
  readonly space: DemoSpace;
  readonly plans: readonly DemoPlan[];
  /** Days from today at which it opened, and at which two people ended it. */
  readonly opensIn: number;
  readonly endsIn: number;
  readonly kind: EndingKind;
  readonly reason: string;
};

/** A call that came to nothing: taken back while plans lie sealed, or read by two people and found unsuitable. */
export async function tellEnding(stage: Stage, story: Ending): Promise<void> {
  const { db, coordinator, approver, clock } = stage;
  const { space, plans, opensIn, endsIn, kind, reason } = story;
  const call = await openSpace(stage, space, opensIn);
  const { tenderId } = call;
  for (const [index, plan] of plans.entries())
    await writePlan(stage, call, plan, opensIn + 4 + index, index === 0);
  if (kind === "fail") {
    await clock.setDays(daysTo(call.closesAt));
    await sweepTenders(db);
    told(`ask opening ${space.key}`, await askOpening(db, coordinator, tenderId));
    told(`open ${space.key}`, await openPlans(db, approver, tenderId));
  }
  await clock.setDays(endsIn);
  told(`end ${space.key}`, await endCall(db, coordinator, tenderId, { kind, reason, heardOf: true }));
  const here = { corporationId: coordinator.corporationId, tenderId };
  const asked = await readInScope(db, scopeOf(approver), (tx) => findEnding(tx, here));
  const seen = asked?.proposedAt.toISOString() ?? "";
  told(`agree to end ${space.key}`, await agreeToEnding(db, approver, tenderId, seen));
}
