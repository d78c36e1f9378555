import postgres from "postgres";

/**
 * The rehearsal clock of a demo, moved as the owner of the database. Its row tells how far a demo is: none before
 * the first, behind the time while one is being loaded, at zero once it stands,
 * and ahead where somebody rehearses what is still to come.
 */
export function openDemoClock(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  return {
    async state(): Promise<"untouched" | "interrupted" | "ready" | "foreign"> {
      const [clock] = await sql<{ there: boolean }[]>`select ahead >= '0' as there from clock`;
      if (clock) return clock.there ? "ready" : "interrupted";
      const [people] = await sql<{ any: boolean }[]>`select exists (select from people) as any`;
      return people?.any ? "foreign" : "untouched";
    },
    /** So many days from now; negative is in the past. */
    async setDays(days: number): Promise<void> {
      const ahead = `${Math.ceil(days * 24 * 60 * 60)} seconds`;
      await sql`insert into clock (ahead) values (${ahead}::interval)
        on conflict ((true)) do update set ahead = excluded.ahead`;
    },
    /** Forgets a demo that was killed while it was being loaded, and only that. */
    async clear(): Promise<void> {
      const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables
        where schemaname = 'public' and tablename <> 'clock'`;
      await sql.unsafe(
        `truncate ${tables.map(({ name }) => `"${name}"`).join(", ")} restart identity cascade`,
      );
    },
    close: () => sql.end({ timeout: 5 }),
  };
}

export type DemoClock = ReturnType<typeof openDemoClock>;
