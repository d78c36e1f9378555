import { and, asc, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";

/** Everybody who was ever asked for a jury, by panel and name, with what they answered and who was asked in whose place. */
export async function listAsked(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({
      id: jurySeats.id,
      name: jurySeats.name,
      email: jurySeats.email,
      panel: jurySeats.panel,
      state: jurySeats.state,
      declinedAt: jurySeats.declinedAt,
      declineReason: jurySeats.declineReason,
      replacesSeatId: jurySeats.replacesSeatId,
    })
    .from(jurySeats)
    .where(and(eq(jurySeats.corporationId, corporationId), eq(jurySeats.tenderId, tenderId)))
    .orderBy(asc(jurySeats.panel), asc(jurySeats.name), asc(jurySeats.id));
}

export type AskedJuror = Awaited<ReturnType<typeof listAsked>>[number];
