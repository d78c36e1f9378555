import { expect } from "vitest";

import { giveUpEntry, sweepPaperEntries } from "#app/domain/applications/paper/lapse-entries.server.ts";
import { confirmEntry } from "#app/domain/applications/paper/confirm-entry.server.ts";
import { forgetEntries } from "#app/domain/privacy/forget-entries.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenEntry, hatice, linkToConfirm } from "#tests/support/paper.ts";

type Owner = Parameters<typeof givenEntry>[1];

/** How often something that only Hatice is known by stands anywhere in the database. */
async function traces(owner: Owner): Promise<Record<string, number>> {
  const tables = await owner<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await owner<{ count: number }[]>`select count(*)::int as count from ${owner(name)} one
      where one::text ~* ${`hatice|${hatice.phone}|theelaan`}`;
    if (row && row.count > 0) found[name] = row.count;
  }
  return found;
}

test("whoever never said that it is theirs is forgotten four weeks after it lapsed, with plan, files and letters", async ({
  db,
  owner,
}) => {
  const { enter, seal, closeIn, wait } = await givenEntry(db, owner);
  const id = await enter({ postal: "Theelaan 4, Veenhaven" });
  await owner`insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready)
    select corporation_id, id, person_id, 'plan van hatice.pdf', 'application/pdf', 1, ${"a".repeat(64)}, 'k', true
    from applications where id = ${id}`;
  await seal(id);
  await owner`update outbox set state = 'sent'`;
  await closeIn(-1);
  await wait(8);
  expect(await sweepPaperEntries(db)).toBe(1);
  await owner`update outbox set state = 'sent'`;
  await wait(27);
  expect(await forgetEntries(db)).toBe(0);
  expect(await traces(owner)).toMatchObject({ people: 1, paper_entries: 1, files: 1, outbox: 2 });
  await wait(1);
  expect(await forgetEntries(db)).toBe(1);
  expect(await traces(owner)).toEqual({});
  expect(await owner`select state from applications where id = ${id}`).toEqual([{ state: "anonymised" }]);
  expect(await owner`select 1 from plan_parts where application_id = ${id}`).toHaveLength(0);
  expect(await forgetEntries(db)).toBe(0);
});

test("what staff put away is forgotten too; who confirmed stays, and nobody stands in for them any more", async ({
  db,
  owner,
}) => {
  const { coordinator, enter, seal, wait } = await givenEntry(db, owner);
  const away = await enter({ name: "Ilse Vos", email: null });
  told("give up", await giveUpEntry(db, coordinator, away));
  const kept = await enter();
  await seal(kept);
  told("confirm", await confirmEntry(db, await linkToConfirm(db), { locale: "nl" }));
  await wait(29);
  expect(await forgetEntries(db)).toBe(1);
  expect(await owner`select application_id from paper_entries`).toEqual([{ application_id: kept }]);
  // Only the maker's own account is called so.
  expect(await owner`select email, phone from people where name = ${hatice.name}`).toEqual([
    { email: hatice.email, phone: "" },
  ]);
  expect(await owner`select 1 from people where name = 'Ilse Vos'`).toHaveLength(0);
});
