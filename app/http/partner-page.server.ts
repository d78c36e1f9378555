import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Partner } from "#app/domain/people/actor.ts";
import { findContact } from "#app/domain/people/letters.server.ts";
import { listDemand } from "#app/domain/tenders/alerts/demand.server.ts";
import { listPublicEarly } from "#app/domain/tenders/early/queries.server.ts";
import { listPublicTendersOf } from "#app/domain/tenders/public-queries.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { listComingSlots } from "#app/domain/tenders/viewings/queries.server.ts";

import { readAs } from "./guards.server.ts";

/**
 * What a partner sees of a corporation, all of it read as the public reads: which calls there are and will be; for a
 * municipality what people ask for, in numbers, and for a broker when spaces can be viewed. No plan, point or finances.
 */
export async function readPartnerPage(partner: Partner) {
  const { corporationId, role } = partner;
  return readAs(partner, async (tx) => {
    const now = await databaseNow(tx);
    const tenders = await listPublicTendersOf(tx, corporationId);
    return {
      role,
      contact: await findContact(tx, corporationId),
      spaces: tenders.flatMap(({ rules, slug, ...tender }) => {
        if (!rules) return [];
        const { street, houseNumber, neighbourhood, city, areaM2 } = rules.space;
        const { closesAt } = rules.timetable;
        const state = stateAt(tender, now);
        return [{ id: tender.id, slug, state, closesAt, street, houseNumber, neighbourhood, city, areaM2 }];
      }),
      soon: await listPublicEarly(tx, corporationId),
      demand: role === "municipality" ? await listDemand(tx, corporationId) : null,
      viewings: role === "broker" ? await listComingSlots(tx, corporationId) : null,
    };
  });
}
