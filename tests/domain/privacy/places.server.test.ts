import { describe, expect } from "vitest";

import { personalPlaces, personalTables, sections } from "#app/domain/privacy/places.ts";
import { test } from "#tests/support/database.ts";

describe("the list of places where something of a person lies", () => {
  test("names every column that refers to a person or holds an address, and no other", async ({ owner }) => {
    const columns = await owner<{ place: string }[]>`
      select c.table_name || '.' || c.column_name as place from information_schema.columns c
      join pg_class r on r.relname = c.table_name and r.relkind = 'r' and r.relnamespace = 'public'::regnamespace
      where c.table_schema = 'public' and c.data_type in ('text', 'uuid', 'character', 'character varying', 'jsonb')
        and (c.column_name ~ '(email|phone|person|owner|actor)' or c.column_name ~ '_by$' or exists (
          select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
          where k.contype = 'f' and k.confrelid = 'people'::regclass and k.conrelid = r.oid
            and a.attname = c.column_name))
        and c.column_name not in ('actor_kind')`;
    expect(columns.map(({ place }) => place).toSorted()).toEqual(Object.keys(personalPlaces).toSorted());
  });

  test("names every table that hangs on somebody's plan, seat, question, search or lease", async ({
    owner,
  }) => {
    const tables = await owner<{ place: string }[]>`
      select distinct k.conrelid::regclass || ' → ' || k.confrelid::regclass as place from pg_constraint k
      where k.contype = 'f' and k.confrelid::regclass::text in ('applications', 'jury_seats', 'questions', 'saved_searches',
        'repair_requests', 'pitches', 'leases', 'score_sheets', 'paper_sheets')`;
    expect(tables.map(({ place }) => place).toSorted()).toEqual(Object.keys(personalTables).toSorted());
  });

  test("tells in every section of the download something that it lists", () => {
    const told = [...Object.values(personalPlaces), ...Object.values(personalTables)].flatMap((place) =>
      "told" in place ? [place.told] : [],
    );
    expect([...new Set(told)].toSorted()).toEqual([...sections].toSorted());
  });
});
