import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { quorumExceptions } from "#db/schema/quorum-exceptions.ts";

import type { QuorumGap } from "../quorum.ts";
import { covers } from "./exception.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

export const exceptionOf = ({ corporationId, tenderId }: Call) =>
  and(eq(quorumExceptions.corporationId, corporationId), eq(quorumExceptions.tenderId, tenderId));

const [asker, agreer] = [alias(people, "asker"), alias(people, "agreer")];

/** The request of a call that its result stands with too few jurors, with who asked and who agreed; null for none. */
export async function findException(tx: Transaction, call: Call) {
  const [row] = await tx
    .select({
      reason: quorumExceptions.reason,
      gaps: quorumExceptions.gaps,
      askedBy: quorumExceptions.askedBy,
      askedAt: quorumExceptions.askedAt,
      agreedAt: quorumExceptions.agreedAt,
      asker: asker.name,
      agreer: agreer.name,
    })
    .from(quorumExceptions)
    .leftJoin(asker, eq(asker.id, quorumExceptions.askedBy))
    .leftJoin(agreer, eq(agreer.id, quorumExceptions.agreedBy))
    .where(exceptionOf(call));
  return row ?? null;
}

/** Whether two people agreed that the result stands with these gaps. */
export async function isExcepted(tx: Transaction, call: Call, gaps: readonly QuorumGap[]): Promise<boolean> {
  const exception = await findException(tx, call);
  return exception !== null && exception.agreedAt !== null && covers(exception.gaps, gaps);
}
