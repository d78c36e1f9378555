import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import type { Transaction } from "#db/client.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { spaces } from "#db/schema/spaces.ts";
import { test } from "#tests/support/database.ts";

const corporation = {
  kind: "corporation",
  corporationId: "11111111-1111-4111-8111-111111111111",
  personId: "22222222-2222-4222-8222-222222222222",
} as const;
const person = { kind: "person", personId: "33333333-3333-4333-8333-333333333333" } as const;
const seat = {
  ...corporation,
  kind: "seat",
  tenderId: "44444444-4444-4444-8444-444444444444",
  seatId: "55555555-5555-4555-8555-555555555555",
} as const;

async function scopeIn(tx: Transaction) {
  const [row] = await tx.execute(sql`
    select plint_scope() as kind, plint_corporation() as "corporationId", plint_person() as "personId",
      plint_tender() as "tenderId", plint_seat() as "seatId"`);
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== null));
}

describe("inScope", () => {
  test.for([corporation, person, seat, { kind: "system" } as const, { kind: "public" } as const])(
    "tells the database the whole of $kind",
    async (scope, { db }) => {
      expect(await inScope(db, scope, scopeIn)).toEqual(scope);
    },
  );

  test("holds for one transaction only", async ({ url }) => {
    const { db, close } = openDatabase(url, { max: 1 });
    await inScope(db, corporation, scopeIn);
    expect(await db.transaction(scopeIn)).toEqual({});
    await close();
  });

  test("gives the outer scope back after an inner one", async ({ db }) => {
    await inScope(db, corporation, async (tx) => {
      expect(await inScope(tx, person, scopeIn)).toEqual(person);
      expect(await scopeIn(tx)).toEqual(corporation);
    });
  });

  test("gives the outer scope back after an inner one that failed", async ({ db }) => {
    await inScope(db, corporation, async (tx) => {
      const failing = inScope(tx, person, (inner) => inner.execute(sql`select 1 / 0`));
      await expect(failing).rejects.toThrow();
      expect(await scopeIn(tx)).toEqual(corporation);
    });
  });

  test("leaves no scope behind in a transaction that had none", async ({ tx }) => {
    await inScope(tx, corporation, (inner) => inScope(inner, corporation, scopeIn));
    expect(await scopeIn(tx)).toEqual({});
  });

  test("undoes only the inner work when that fails", async ({ db }) => {
    const rows = await inScope(db, { kind: "system" }, async (tx) => {
      await tx.execute(sql`create temporary table note (said text) on commit drop`);
      await tx.execute(sql`insert into note values ('outer')`);
      const failing = inScope(tx, { kind: "system" }, async (inner) => {
        await inner.execute(sql`insert into note values ('inner')`);
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      return tx.execute(sql`select said from note`);
    });
    expect([...rows]).toEqual([{ said: "outer" }]);
  });

  test("the scope is set before the first question of the work, on a new and on a warm connection", async ({
    url,
  }) => {
    const { db, close } = openDatabase(url, { max: 2 });
    const seen = await Promise.all(Array.from({ length: 20 }, () => inScope(db, corporation, scopeIn)));
    expect(new Set(seen.map((scope) => scope.kind))).toEqual(new Set(["corporation"]));
    await close();
  });

  test("without a scope no tenant row is visible", async ({ db }) => {
    expect(await db.select({ id: spaces.id }).from(spaces)).toEqual([]);
  });
});

test("readInScope is refused every write", async ({ db }) => {
  const writing = readInScope(db, { kind: "system" }, (tx) => tx.execute(sql`delete from spaces`));
  await expect(writing).rejects.toMatchObject({ cause: { code: "25006" } });
});
