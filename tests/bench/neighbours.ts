import type postgres from "postgres";

/** Their rows, copied from the corporation of the demo's people; what a page of one could ever have to wade through. */
const tables = [
  "corporations",
  "spaces",
  "space_slugs",
  "tenders",
  "criteria",
  "discount_budgets",
  "discount_claims",
  "jury_seats",
  "results",
  "pitches",
  "score_sheets",
  "scores",
  "leases",
  "lease_rents",
  "lease_tasks",
  "choice_reasons",
  "events",
  "outbox",
] as const;
/** Several of each, so that a corporation has a hundred plans. */
const ofPlans = ["applications", "plan_parts", "plan_digests", "assessments"] as const;
const COPIES = 5;
/** The corporation of the demo's people. */
const COPIED = "wederik";

/**
 * Adds corporations number `from` to `to`, each with the spaces, calls, leases, letters and log of the demo's first and with
 * five times its plans. Straight into the tables, with ids that follow from the copied ones: the verbs would take a day.
 */
export async function addCorporations(owner: postgres.Sql, from: number, to: number): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`set local synchronous_commit = off`;
    for (const table of tables) await copy(sql, table, { from, to, copies: 1 });
    for (const table of ofPlans) await copy(sql, table, { from, to, copies: COPIES });
  });
  await owner`vacuum analyze`;
}

type Copy = { readonly from: number; readonly to: number; readonly copies: number };

async function copy(sql: postgres.TransactionSql, table: string, { from, to, copies }: Copy): Promise<void> {
  const columns = await sql<{ name: string; type: string }[]>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attidentity = ''`;
  const where = columns.find(({ name }) => /^(?:from_)?corporation_id$/.test(name))?.name ?? "id";
  await sql.unsafe(
    `insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(", ")})
     select ${columns.map((column) => valueOf(table, column)).join(", ")}
     from ${table} t, generate_series($1::int, $2::int) n, generate_series(1, $3::int) k
     where t."${where}" = (select id from corporations where slug = '${COPIED}')`,
    [from, to, copies],
  );
}

/** What makes a row one of its own, and of its own corporation; the rest stays as it was. */
function valueOf(table: string, { name, type }: { name: string; type: string }): string {
  const own = `t."${name}"`;
  const isOfPlans =
    name === "application_id" || (table === "applications" && /^(?:id|person_id)$/.test(name));
  if (isOfPlans) return `md5(${own}::text || n || '-' || k)::uuid`;
  // Nobody sits in two thousand juries: each corporation has jurors of its own.
  if (table === "jury_seats" && name === "person_id") return `md5(${own}::text || n)::uuid`;
  if (table === "applications" && name === "state")
    return `case when k = 1 or t.submitted_at is null then ${own} else 'submitted' end`;
  if (/^(?:slug|dedupe_key|receipt_number)$/.test(name)) return `${own} || '-' || n || '-' || k`;
  if (table === "outbox" && name === "id") return "gen_random_uuid()";
  if (type !== "uuid" || /(?:_by|person_id)$/.test(name)) return own;
  return `md5(${own}::text || n)::uuid`;
}
