import type postgres from "postgres";

/** Everything that an earlier journey left behind, gone; the clock stands right again. */
export async function emptyWorld(owner: postgres.Sql): Promise<void> {
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`;
  await owner.unsafe(`truncate ${tables.map(({ name }) => name).join(", ")} restart identity cascade`);
}

/** Moves the rehearsal clock of the product's database, so that it reads this moment now. */
export async function moveTo(owner: postgres.Sql, moment: Date): Promise<void> {
  await owner`insert into clock (ahead) values (${moment}::timestamptz - clock_timestamp())
    on conflict ((true)) do update set ahead = excluded.ahead`;
}
