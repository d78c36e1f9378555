import type { Staff } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { findContact } from "#app/domain/people/letters.server.ts";
import { readRules } from "#app/domain/tenders/read-rules.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import type { Transaction } from "#db/client.server.ts";

import { found } from "./guards.server.ts";

/** A call as it would be published now; null while a moment of its timetable is missing. */
export async function readPreview(tx: Transaction, staff: Staff, tenderId: string) {
  const { tender, space, now } = found(await findTenderForStaff(tx, staff.corporationId, tenderId));
  const { opensAt, closesAt, shortlistBy, pitchAt, resultBy } = tender;
  if (!opensAt || !closesAt || !shortlistBy || !pitchAt || !resultBy) return null;
  const timetable = { opensAt, closesAt, shortlistBy, pitchAt, resultBy };
  const rules = tender.rules ?? (await readRules(tx, tender, timetable));
  return {
    slug: space.slug,
    spaceId: space.id,
    rules,
    address: addressOf(rules),
    contact: await findContact(tx, staff.corporationId),
    now: now.toISOString(),
  };
}
