import { sql } from "drizzle-orm";

import type { Db, Transaction } from "./client.server.ts";

/** Whose rows a transaction may reach; the row security of migration 0002 reads it. */
export type Scope =
  | { readonly kind: "system" }
  | { readonly kind: "public" }
  | { readonly kind: "person"; readonly personId: string }
  | { readonly kind: "corporation"; readonly personId: string; readonly corporationId: string }
  | {
      readonly kind: "seat";
      readonly personId: string;
      readonly corporationId: string;
      readonly tenderId: string;
      readonly seatId: string;
    };

const settings = ["scope", "person_id", "corporation_id", "tender_id", "seat_id"] as const;
type Settings = Record<(typeof settings)[number], string>;

/**
 * Runs work in a transaction that reaches only the rows of this scope. Inside a transaction it becomes a
 * savepoint, and the outer scope is restored afterwards.
 */
export async function inScope<T>(db: Db, scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const nested = "rollback" in db;
  const outer = nested ? await readSettings(db) : null;
  return db.transaction(async (tx) => {
    await applySettings(tx, settingsOf(scope));
    const value = await work(tx);
    // Only needed on success: a savepoint that rolls back takes its settings with it.
    if (outer) await applySettings(tx, outer);
    return value;
  });
}

export const publicScope: Scope = { kind: "public" };
export const systemScope: Scope = { kind: "system" };

function settingsOf(scope: Scope): Settings {
  return {
    scope: scope.kind,
    person_id: "personId" in scope ? scope.personId : "",
    corporation_id: "corporationId" in scope ? scope.corporationId : "",
    tender_id: "tenderId" in scope ? scope.tenderId : "",
    seat_id: "seatId" in scope ? scope.seatId : "",
  };
}

async function applySettings(tx: Transaction, values: Settings): Promise<void> {
  const calls = settings.map((name) => sql`set_config(${`app.${name}`}, ${values[name]}, true)`);
  await tx.execute(sql`select ${sql.join(calls, sql`, `)}`);
}

async function readSettings(tx: Db): Promise<Settings> {
  const reads = settings.map(
    (name) => sql`coalesce(current_setting(${`app.${name}`}, true), '') as ${sql.identifier(name)}`,
  );
  const [row] = await tx.execute<Settings>(sql`select ${sql.join(reads, sql`, `)}`);
  if (!row) throw new Error("the database did not tell its settings");
  return row;
}
