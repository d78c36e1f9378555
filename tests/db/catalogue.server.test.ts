import { eq } from "drizzle-orm";
import { expect } from "vitest";

import type { Transaction } from "#db/client.server.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { spaceSlugs } from "#db/schema/spaces.ts";
import { inScope } from "#db/scope.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

/** Tables of the platform itself: they belong to no corporation, or to a person at many. */
const platformTables = [
  "account_events",
  "clock",
  "corporations",
  "idempotency_keys",
  "outbox",
  "passkey_challenges",
  "passkeys",
  "people",
  "rate_limits",
  "saved_searches",
  "sessions",
  "sign_in_links",
  "staff_credentials",
];

/**
 * What somebody types who does not say of which corporation: one address is one space, and one code in the hall one
 * evening, among all corporations.
 */
const registers = ["space_slugs", "hall_codes"];

test("a table carries corporation_id, or stands in the list of platform tables", async ({ owner }) => {
  const tables = await owner<{ name: string }[]>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'corporation_id')
    order by 1`;
  expect(tables.map(({ name }) => name)).toEqual(platformTables);
});

test("every unique key of a tenant table holds corporation_id", async ({ owner }) => {
  const keys = await owner<{ name: string }[]>`
    select i.indexrelid::regclass::text as name from pg_index i
    join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'corporation_id'
    where c.relnamespace = 'public'::regnamespace and c.relname <> all (${registers})
      and i.indisunique and not a.attnum = any (i.indkey)
    order by 1`;
  expect(keys.map(({ name }) => name)).toEqual([]);
});

test("every tenant table forces row security and has a policy", async ({ owner }) => {
  const open = await owner<{ name: string }[]>`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'corporation_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid))
    order by 1`;
  expect(open.map(({ name }) => name)).toEqual([]);
});

test("a reference from one tenant table to another stays within the corporation", async ({ owner }) => {
  const loose = await owner<{ name: string }[]>`
    select k.conname as name from pg_constraint k
    join pg_attribute mine on mine.attrelid = k.conrelid and mine.attname = 'corporation_id'
    join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attname = 'corporation_id'
    where k.contype = 'f' and not (mine.attnum = any (k.conkey) and theirs.attnum = any (k.confkey))
    order by 1`;
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test("a corporation registers addresses of its own spaces only, and changes none", async ({ db, owner }) => {
  const stage = await givenStage(db, owner);
  const { spaceId, slug } = await buildOpenTender(stage);
  const other = await givenMember(db, "coordinator");
  const as = (
    who: { corporationId: string; personId: string },
    work: (tx: Transaction) => Promise<unknown>,
  ) => inScope(db, { kind: "corporation", corporationId: who.corporationId, personId: who.personId }, work);
  const row = { slug: "een-ander", spaceId, corporationId: stage.coordinator.corporationId };
  await expect(as(other, (tx) => tx.insert(spaceSlugs).values(row))).rejects.toThrow();
  await as(stage.coordinator, (tx) => tx.insert(spaceSlugs).values(row));
  await as(stage.coordinator, (tx) => tx.delete(spaceSlugs).where(eq(spaceSlugs.slug, slug))).catch(
    () => null,
  );
  const seen = await inScope(db, { kind: "public" }, (tx) =>
    tx.select({ slug: spaceSlugs.slug }).from(spaceSlugs),
  );
  expect(seen.map((one) => one.slug).toSorted()).toEqual(["een-ander", slug].toSorted());
});
