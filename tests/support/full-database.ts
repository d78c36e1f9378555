import type { Sql } from "postgres";

/** Does the work while Postgres answers every write in this table with this code, such as 53100: the disk is full. */
export async function whileRefusing<Result>(
  owner: Sql,
  table: string,
  work: () => Promise<Result>,
  code = "53100",
): Promise<Result> {
  await owner.unsafe(`create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = '${code}'; end $$`);
  await owner.unsafe(
    `create trigger no_room before insert or update on ${table} for each statement execute function no_room()`,
  );
  try {
    return await work();
  } finally {
    await owner`drop function no_room cascade`;
  }
}
