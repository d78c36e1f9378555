import { sql, TransactionRollbackError } from "drizzle-orm";
import postgres from "postgres";
import { inject, test as base } from "vitest";

import { appRole, type Database, openDatabase, type Transaction } from "#db/client.server.ts";

import { databaseUrl } from "./postgres-template.ts";

type Fixtures = {
  /** A transaction of the app's role that is always rolled back. The default choice. */
  tx: Transaction;
  /** The worker's database, for what needs real commits or several connections; emptied after the test. */
  db: Database;
  /** The same database as the owner of the tables, for set-up that the app's role may not do. */
  owner: postgres.Sql;
  /** Its address, for tests that open a pool of their own. */
  url: string;
};

type WorkerDatabase = { url: string; db: Database; owner: postgres.Sql };

/** The `test` of everything that needs Postgres; each fixture works only when a test names it. */
export const test = base.extend<Fixtures>({
  tx: async ({}, use) => {
    const { db } = await workerDatabase();
    const work = db.transaction(async (tx) => {
      await use(tx);
      tx.rollback();
    });
    await work.catch((error: unknown) => {
      if (!(error instanceof TransactionRollbackError)) throw error;
    });
  },
  db: async ({}, use) => {
    const { db, owner } = await workerDatabase();
    await use(db);
    await emptyAll(owner);
  },
  owner: async ({}, use) => use((await workerDatabase()).owner),
  url: async ({}, use) => use((await workerDatabase()).url),
});

/**
 * Empties every table of the product; for tests that commit through another door than `db`. Like truncate it waits for
 * whoever still writes, but to delete the few rows that a test left costs a tenth of it.
 */
export async function emptyAll(owner: postgres.Sql): Promise<void> {
  await owner.unsafe(`do $$ declare name text; begin
    set local session_replication_role = replica;
    for name in select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1 loop
      execute 'lock table ' || name;
      execute 'delete from ' || name;
    end loop;
    perform setval(seqrelid, seqstart, false) from pg_sequence;
  end $$`);
}

/** Does something inside the test's transaction that the app's role may not, such as moving the clock. */
export function asOwner<Result>(
  tx: Transaction,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return tx.transaction(async (inner) => {
    await inner.execute(sql`set local role none`);
    const result = await work(inner);
    await inner.execute(sql`set local role ${sql.identifier(appRole)}`);
    return result;
  });
}

/** Made on first use and kept for all test files of this worker. */
function workerDatabase(): Promise<WorkerDatabase> {
  const kept = globalThis as { plintTestDatabase?: Promise<WorkerDatabase> };
  return (kept.plintTestDatabase ??= makeWorkerDatabase());
}

async function makeWorkerDatabase(): Promise<WorkerDatabase> {
  const { url: server, template, prefix } = inject("postgres");
  const name = `${prefix}${process.env.VITEST_POOL_ID ?? "1"}`;
  const maintenance = postgres(server, { max: 1, onnotice: () => {} });
  await maintenance`drop database if exists ${maintenance(name)} with (force)`;
  await maintenance`create database ${maintenance(name)} template ${maintenance(template)}`;
  await maintenance.end();
  const url = databaseUrl(server, name);
  return { url, db: openDatabase(url, { max: 10 }).db, owner: postgres(url, { max: 2, onnotice: () => {} }) };
}
