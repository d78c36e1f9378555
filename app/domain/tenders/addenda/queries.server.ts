import { and, asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { calledBy, calledOrNull } from "#app/domain/people/called.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { addenda } from "#db/schema/addenda.ts";
import { people } from "#db/schema/people.ts";

import { ruleDifferences } from "./rule-differences.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

const isOf = ({ corporationId, tenderId }: Call) =>
  and(eq(addenda.corporationId, corporationId), eq(addenda.tenderId, tenderId));

/** The published changes of a call as everybody reads them, the first one first. */
export async function listPublicAddenda(tx: Transaction, call: Call) {
  const rows = await tx
    .select()
    .from(addenda)
    .where(and(isOf(call), eq(addenda.state, "published")))
    .orderBy(asc(addenda.number));
  return rows.map(({ number, reason, closedAt, before, after, beforeHash, afterHash }) => ({
    number: number ?? 0,
    reason,
    publishedAt: closedAt?.toISOString() ?? "",
    beforeHash,
    afterHash,
    differences: ruleDifferences(before, after),
  }));
}

export type PublicAddendum = Awaited<ReturnType<typeof listPublicAddenda>>[number];

const proposer = alias(people, "proposer");
const closer = alias(people, "closer");

/** Every change that staff proposed for a call, the latest first, with who did what. */
export async function listAddendaForStaff(tx: Transaction, call: Call) {
  const rows = await tx
    .select({ addendum: addenda, proposer: calledBy(proposer), closer: calledOrNull(closer) })
    .from(addenda)
    .innerJoin(proposer, eq(proposer.id, addenda.proposedBy))
    .leftJoin(closer, eq(closer.id, addenda.closedBy))
    .where(isOf(call))
    .orderBy(desc(addenda.proposedAt), desc(addenda.id));
  return rows.map(({ addendum: { before, after, ...addendum }, ...names }) => ({
    ...addendum,
    ...names,
    differences: ruleDifferences(before, after),
  }));
}

export type StaffAddendum = Awaited<ReturnType<typeof listAddendaForStaff>>[number];
