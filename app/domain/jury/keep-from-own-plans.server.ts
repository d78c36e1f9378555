import { sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { recusals } from "#db/schema/jury.ts";
import { planMembers } from "#db/schema/plan-members.ts";

type Seat = { readonly corporationId: string; readonly tenderId: string; readonly id: string };

/**
 * Notes a tie of this seat with every plan of its call that the person makes or made, as owner or along with others,
 * so that the evening counts them as there and tells why their points miss. Doing it twice is harmless.
 */
export async function keepFromOwnPlans(tx: Transaction, seat: Seat, personId: string): Promise<void> {
  await tx.execute(sql`
    insert into ${recusals} (corporation_id, seat_id, application_id)
    select a.corporation_id, ${seat.id}, a.id from ${applications} a
    where a.corporation_id = ${seat.corporationId} and a.tender_id = ${seat.tenderId}
      and (a.person_id = ${personId} or exists (select from ${planMembers} m
        where m.corporation_id = a.corporation_id and m.application_id = a.id and m.person_id = ${personId}))
    on conflict do nothing`);
}
