import { and, eq } from "drizzle-orm";

import type { Juror } from "#app/domain/people/actor.ts";
import type { Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";

/** One write at a time for one juror, whichever phone or tab it comes from. Held after the evening, never before. */
export async function holdSeat(
  tx: Transaction,
  juror: Pick<Juror, "corporationId" | "seatId">,
): Promise<void> {
  await tx
    .select({ id: jurySeats.id })
    .from(jurySeats)
    .where(and(eq(jurySeats.corporationId, juror.corporationId), eq(jurySeats.id, juror.seatId)))
    .for("no key update");
}
