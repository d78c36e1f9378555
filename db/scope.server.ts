import { PgTransaction } from "drizzle-orm/pg-core";
import type { PostgresJsSession } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";

import type { Db, Transaction } from "./client.server.ts";

/** On whose behalf rows are read and written; the policies of each table say what that reaches. */
export type Scope =
  | { readonly kind: "system" }
  | { readonly kind: "public" }
  | { readonly kind: "person"; readonly personId: string }
  | { readonly kind: "corporation"; readonly corporationId: string; readonly personId: string }
  | {
      readonly kind: "seat";
      readonly corporationId: string;
      readonly personId: string;
      readonly tenderId: string;
      readonly seatId: string;
    };

type Settings = {
  readonly scope: string;
  readonly corporationId: string;
  readonly personId: string;
  readonly tenderId: string;
  readonly seatId: string;
};

const nobody: Settings = { scope: "", corporationId: "", personId: "", tenderId: "", seatId: "" };
const scopeOfTransaction = new WeakMap<object, Settings>();

/**
 * Runs the work in one transaction within this scope. Given a transaction it takes part in that as a savepoint:
 * a failure undoes only the work, and afterwards the outer scope holds again.
 */
export function inScope<Result>(
  db: Db,
  scope: Scope,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const inner = { ...nobody, ...idsOf(scope), scope: scope.kind };
  const outer = db instanceof PgTransaction ? (scopeOfTransaction.get(db) ?? nobody) : null;
  return db.transaction(async (tx) => {
    scopeOfTransaction.set(tx, inner);
    if (outer && isSame(outer, inner)) return work(tx);
    const result = await inOrder(apply(tx, inner, { readOnly: false }), work(tx));
    // A savepoint that fails takes its settings along; one that succeeds leaves them behind.
    if (outer) await apply(tx, outer, { readOnly: false });
    return result;
  });
}

/** The same for work that only reads: the database refuses it every write. */
export function readInScope<Result>(
  db: Db,
  scope: Scope,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  if (db instanceof PgTransaction) return inScope(db, scope, work);
  const inner = { ...nobody, ...idsOf(scope), scope: scope.kind };
  return db.transaction(async (tx) => {
    scopeOfTransaction.set(tx, inner);
    return inOrder(apply(tx, inner, { readOnly: true }), work(tx));
  });
}

function idsOf(scope: Scope): Partial<Settings> {
  const { kind: _, ...ids } = scope;
  return ids;
}

function isSame(one: Settings, other: Settings): boolean {
  return (
    one.scope === other.scope &&
    one.corporationId === other.corporationId &&
    one.personId === other.personId &&
    one.tenderId === other.tenderId &&
    one.seatId === other.seatId
  );
}

/**
 * Sends the settings at once, and on the transaction's own connection: whatever the work asks next stands behind
 * them in line, so that the scope costs no round trip of its own.
 */
function apply(tx: Transaction, settings: Settings, { readOnly }: { readOnly: boolean }): Promise<unknown> {
  // Drizzle's own queries start later, at an unspecified moment; the session's client is typed only one layer down.
  const { client } = tx._.session as PostgresJsSession<Sql, never, never>;
  const { scope, corporationId, personId, tenderId, seatId } = settings;
  const query = readOnly
    ? client`select set_config('app.scope', ${scope}, true), set_config('app.corporation_id', ${corporationId}, true),
        set_config('app.person_id', ${personId}, true), set_config('app.tender_id', ${tenderId}, true),
        set_config('app.seat_id', ${seatId}, true), set_config('transaction_read_only', 'on', true)`
    : client`select set_config('app.scope', ${scope}, true), set_config('app.corporation_id', ${corporationId}, true),
        set_config('app.person_id', ${personId}, true), set_config('app.tender_id', ${tenderId}, true),
        set_config('app.seat_id', ${seatId}, true)`;
  return query.execute();
}

/** The settings fail only with the connection; then that, and not what follows from it, is the error. */
async function inOrder<Result>(settings: Promise<unknown>, work: Promise<Result>): Promise<Result> {
  const [, result] = await Promise.all([settings, work]);
  return result;
}
