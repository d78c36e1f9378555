import type { Staff } from "#app/domain/people/actor.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { listHandover, listPictures } from "#app/domain/tenders/property/queries.server.ts";
import { publishSteps } from "#app/domain/tenders/publish-steps.ts";
import { findDecision } from "#app/domain/tenders/realm/queries.server.ts";
import { canChangeSpace } from "#app/domain/tenders/rules.ts";
import { findSpaceForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import type { Transaction } from "#db/client.server.ts";

import { found } from "./guards.server.ts";

const ended = ["withdrawn", "no_suitable_candidate"];

/** What every page on the way to publication needs: the space, what it has, and how far each step is. */
export async function readPublishing(tx: Transaction, staff: Staff, spaceId: string) {
  const { space, tenders } = found(await findSpaceForStaff(tx, staff.corporationId, spaceId));
  const handover = await listHandover(tx, staff.corporationId, spaceId);
  const pictures = await listPictures(tx, staff.corporationId, spaceId);
  const call = tenders.find(({ state }) => !ended.includes(state)) ?? null;
  const today = dayOf(await databaseNow(tx));
  const decided = await findDecision(tx, staff.corporationId, spaceId);
  const decision = decided === null ? "none" : decided.decision.readAt === null ? "unread" : "read";
  const counted = {
    space,
    decision,
    handover: handover.length,
    pictures: pictures.length,
    call: call?.state ?? null,
  } as const;
  return {
    space,
    tenders,
    handover,
    pictures,
    decided,
    call: call ? { id: call.id, state: call.state } : null,
    mayChange: canChangeSpace(staff, tenders),
    steps: publishSteps(counted, today),
  };
}
