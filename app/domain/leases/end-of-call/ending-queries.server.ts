import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { calledBy, calledOrNull } from "#app/domain/people/called.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { callEndings } from "#db/schema/call-endings.ts";
import { people } from "#db/schema/people.ts";
import { tenders } from "#db/schema/tenders.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

/** As a condition on `call_endings`: this call's. */
export const endingOf = ({ corporationId, tenderId }: Call) =>
  and(eq(callEndings.corporationId, corporationId), eq(callEndings.tenderId, tenderId));

const [asker, agreer] = [alias(people, "asker"), alias(people, "agreer")];

/** That a call ends, as it was asked for and, once `agreedAt` is set, agreed to; null when nobody asked. */
export async function findEnding(tx: Transaction, call: Call) {
  const [row] = await tx
    .select({
      kind: callEndings.kind,
      reason: callEndings.reason,
      proposedBy: callEndings.proposedBy,
      proposedAt: callEndings.proposedAt,
      agreedAt: callEndings.agreedAt,
      /** Empty for somebody who was erased; of the second also null while nobody agreed. */
      asker: calledBy(asker),
      agreer: calledOrNull(agreer),
    })
    .from(callEndings)
    .innerJoin(asker, eq(asker.id, callEndings.proposedBy))
    .leftJoin(agreer, eq(agreer.id, callEndings.agreedBy))
    .where(endingOf(call));
  return row ?? null;
}

/** The call that was begun anew from this one; null when there is none. */
export async function findReopened(tx: Transaction, { corporationId, tenderId }: Call) {
  const [row] = await tx
    .select({ id: tenders.id })
    .from(tenders)
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.reopensId, tenderId)));
  return row?.id ?? null;
}
