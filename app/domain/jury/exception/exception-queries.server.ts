import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { calledAs, calledBy, calledOrNull } from "#app/domain/people/called.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { quorumExceptions } from "#db/schema/quorum-exceptions.ts";
import { tenders } from "#db/schema/tenders.ts";

import type { QuorumGap } from "../quorum.ts";
import { covers } from "./exception.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

export const exceptionOf = ({ corporationId, tenderId }: Call) =>
  and(eq(quorumExceptions.corporationId, corporationId), eq(quorumExceptions.tenderId, tenderId));

const [asker, agreer] = [alias(people, "asker"), alias(people, "agreer")];

/** That a result stands with too few jurors, as it was asked for and, once `agreedAt` is set, agreed to. */
export type Exception = {
  readonly reason: string;
  readonly gaps: readonly QuorumGap[];
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly agreedAt: Date | null;
  /** Empty for somebody who was erased; of the second also null while nobody agreed. */
  readonly asker: string;
  readonly agreer: string | null;
};

/** The request of a call that its result stands with too few jurors, with who asked and who agreed; null for none. */
export async function findException(tx: Transaction, call: Call): Promise<Exception | null> {
  const [row] = await tx
    .select({
      reason: quorumExceptions.reason,
      gaps: quorumExceptions.gaps,
      askedBy: quorumExceptions.askedBy,
      askedAt: quorumExceptions.askedAt,
      agreedAt: quorumExceptions.agreedAt,
      asker: calledBy(asker),
      agreer: calledOrNull(agreer),
    })
    .from(quorumExceptions)
    .innerJoin(asker, eq(asker.id, quorumExceptions.askedBy))
    .leftJoin(agreer, eq(agreer.id, quorumExceptions.agreedBy))
    .where(exceptionOf(call));
  return row ?? null;
}

type StoredException = Omit<Exception, "askedAt" | "agreedAt"> & {
  readonly askedAt: string;
  readonly agreedAt: string | null;
};

/** As a column of a query on `tenders` with a join: what `findException` answers. */
export const exceptionColumn = sql<Exception | null>`(
  select json_build_object('reason', e.reason, 'gaps', e.gaps, 'askedBy', e.asked_by, 'askedAt', e.asked_at,
    'agreedAt', e.agreed_at, 'asker', ${calledAs("first")}, 'agreer', ${calledAs("second")})
  from ${quorumExceptions} e
  left join ${people} first on first.id = e.asked_by
  left join ${people} second on second.id = e.agreed_by
  where e.corporation_id = ${tenders.corporationId} and e.tender_id = ${tenders.id})`.mapWith(
  ({ askedAt, agreedAt, ...stored }: StoredException): Exception | null => ({
    ...stored,
    askedAt: new Date(askedAt),
    agreedAt: agreedAt === null ? null : new Date(agreedAt),
  }),
);

/** Whether two people agreed that the result stands with these gaps. */
export async function isExcepted(tx: Transaction, call: Call, gaps: readonly QuorumGap[]): Promise<boolean> {
  const exception = await findException(tx, call);
  return exception !== null && exception.agreedAt !== null && covers(exception.gaps, gaps);
}
