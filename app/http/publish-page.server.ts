import type { Staff } from "#app/domain/people/actor.ts";
import type { Right } from "#app/domain/people/rights.ts";
import { findPublishing } from "#app/domain/tenders/find-publishing.server.ts";
import { publishSteps } from "#app/domain/tenders/publish-steps.ts";
import { canChangeSpace, isPromised } from "#app/domain/tenders/rules.ts";
import { dayOf } from "#app/lib/dates.ts";
import type { Transaction } from "#db/client.server.ts";

import { found } from "./guards.server.ts";

const ended = ["withdrawn", "no_suitable_candidate"];

/** What every page on the way to publication needs, in one statement: the space, its call, and how far each step is. */
export async function readPublishing(
  tx: Transaction,
  staff: Staff,
  spaceId: string,
  right: Right = "prepare",
) {
  const row = found(await findPublishing(tx, staff.corporationId, spaceId));
  const { space, tenders, handover, pictures, decision, value, building } = row;
  const call = tenders.find(({ state }) => !ended.includes(state)) ?? null;
  const counted = { space, handover, pictures, decision, value, building, call: call?.state ?? null };
  return {
    space,
    tenders,
    namesakes: row.namesakes,
    now: row.now,
    call: call ? { id: call.id, state: call.state } : null,
    mayChange: canChangeSpace(staff, tenders, right),
    isFrozen: isPromised(tenders),
    steps: publishSteps(counted, dayOf(row.now)),
  };
}
