import { asc, eq, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { stateAt, type TenderState } from "./states.ts";

type Latest = {
  readonly id: string;
  readonly state: TenderState;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
};

/** Every space of a corporation by place and street, two hundred at most, with its latest call as it stands at `now`. */
export async function listSpaces(tx: Transaction, corporationId: string, now: Date) {
  const rows = await tx
    .select({
      id: spaces.id,
      street: spaces.street,
      houseNumber: spaces.houseNumber,
      neighbourhood: spaces.neighbourhood,
      city: spaces.city,
      unitKind: spaces.unitKind,
      areaM2: spaces.areaM2,
      targetRentCents: spaces.targetRentCents,
      energyLabel: spaces.energyLabel,
      call: sql<Latest | null>`(select json_build_object('id', t.id, 'state', t.state, 'opensAt', t.opens_at, 'closesAt', t.closes_at)
        from ${tenders} t where t.corporation_id = spaces.corporation_id and t.space_id = spaces.id
        order by t.created_at desc limit 1)`,
    })
    .from(spaces)
    .where(eq(spaces.corporationId, corporationId))
    .orderBy(asc(spaces.city), asc(spaces.street), asc(spaces.houseNumber), asc(spaces.id))
    .limit(200);
  return rows.map(({ call, ...space }) => ({ ...space, call: call && standing(call, now) }));
}

function standing({ id, state, opensAt, closesAt }: Latest, now: Date) {
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  return { id, state: stateAt({ state, opensAt: moment(opensAt), closesAt: moment(closesAt) }, now) };
}
