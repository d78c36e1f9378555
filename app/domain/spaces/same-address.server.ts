import { sql, type SQL, type SQLWrapper } from "drizzle-orm";

import type { UnitKind } from "#app/domain/spaces/vocabulary.ts";
import type { Transaction } from "#db/client.server.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

/** Another space at an address, with the state of its latest call; null where there never was one. */
export type Namesake = {
  readonly id: string;
  readonly unitKind: UnitKind;
  readonly areaM2: number;
  readonly call: (typeof tenders.$inferSelect)["state"] | null;
};

type Address = { readonly street: string; readonly houseNumber: string; readonly city: string };

/** The spaces of this corporation that stand at an address already, whatever capitals and spaces it is written with. */
export async function listAtAddress(
  tx: Transaction,
  corporationId: string,
  { street, houseNumber, city }: Address,
): Promise<readonly Namesake[]> {
  const at = plain(sql`${street}::text`, sql`${houseNumber}::text`, sql`${city}::text`);
  const [row] = await tx.execute<{ found: Namesake[] }>(
    sql`select ${aggregate} as found from ${spaces} o
      where o.corporation_id = ${corporationId} and ${plain(sql`o.street`, sql`o.house_number`, sql`o.city`)} = ${at}`,
  );
  return row?.found ?? [];
}

/** As a column of a query: the other spaces at the address of this space. */
export function namesakesOf(corporationId: SQLWrapper, spaceId: SQLWrapper) {
  return sql<Namesake[]>`(select ${aggregate} from ${spaces} me join ${spaces} o
    on o.corporation_id = me.corporation_id and o.id <> me.id
    and ${plain(sql`o.street`, sql`o.house_number`, sql`o.city`)} = ${plain(sql`me.street`, sql`me.house_number`, sql`me.city`)}
    where me.corporation_id = ${corporationId} and me.id = ${spaceId})`;
}

const aggregate = sql`coalesce(json_agg(json_build_object('id', o.id, 'unitKind', o.unit_kind, 'areaM2', o.area_m_2,
  'call', (select t.state from ${tenders} t where t.corporation_id = o.corporation_id and t.space_id = o.id
    order by t.created_at desc limit 1)) order by o.created_at, o.id), '[]')`;

/** One text for one address; the bars keep 1 at 12 from being 11 at 2. */
function plain(...parts: readonly SQL[]): SQL {
  const joined = sql.join([...parts], sql` || '|' || `);
  return sql`lower(regexp_replace(${joined}, '[[:space:].-]', '', 'g'))`;
}
