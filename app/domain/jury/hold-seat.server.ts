import { sql } from "drizzle-orm";

import type { Juror } from "#app/domain/people/actor.ts";
import type { Transaction } from "#db/client.server.ts";

/** One write at a time for one juror, whichever phone or tab it comes from. Held after the evening, never before. */
export async function holdSeat(
  tx: Transaction,
  juror: Pick<Juror, "corporationId" | "seatId">,
): Promise<void> {
  // In the same words as the hold of the evening, so that the two stand in line as they are asked, also when sent together.
  await tx.execute(sql`select from jury_seats
    where corporation_id = ${juror.corporationId} and id = ${juror.seatId} for no key update`);
}
