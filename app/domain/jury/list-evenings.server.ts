import { and, desc, eq, isNotNull, notInArray, sql } from "drizzle-orm";

import { stateAt } from "#app/domain/tenders/states.ts";
import type { Transaction } from "#db/client.server.ts";
import { jurySeats, pitches } from "#db/schema/jury.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

/** Nobody promised an evening yet, or it will not come any more. */
const without = ["draft", "review", "withdrawn", "no_suitable_candidate"] as const;

/**
 * The pitch evenings of a corporation, the latest first, two hundred at most: where, when, how many pitch and how many
 * jurors take part.
 */
export async function listEvenings(tx: Transaction, corporationId: string) {
  const rows = await tx
    .select({
      tenderId: tenders.id,
      state: tenders.state,
      opensAt: tenders.opensAt,
      closesAt: tenders.closesAt,
      pitchAt: tenders.pitchAt,
      pitchPlace: tenders.pitchPlace,
      jurySize: tenders.jurySize,
      street: spaces.street,
      houseNumber: spaces.houseNumber,
      neighbourhood: spaces.neighbourhood,
      pitches: sql<number>`(select count(*)::int from ${pitches} p
        where p.corporation_id = ${tenders.corporationId} and p.tender_id = ${tenders.id})`,
      jurors: sql<number>`(select count(*)::int from ${jurySeats} s where s.corporation_id = ${tenders.corporationId}
        and s.tender_id = ${tenders.id} and s.state = 'instructed')`,
      now: sql<Date>`(select plint_now())`.mapWith((moment: string) => new Date(moment)),
    })
    .from(tenders)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(
      and(
        eq(tenders.corporationId, corporationId),
        isNotNull(tenders.pitchAt),
        notInArray(tenders.state, [...without]),
      ),
    )
    .orderBy(desc(tenders.pitchAt), desc(tenders.id))
    .limit(200);
  return rows.flatMap(({ now, opensAt, closesAt, pitchAt, ...row }) =>
    pitchAt === null
      ? []
      : [
          {
            ...row,
            pitchAt,
            isPast: isOver(row.state),
            state: stateAt({ state: row.state, opensAt, closesAt }, now),
          },
        ],
  );
}

/** An evening is over once its points were opened, whatever the clock says: until then something is still to be done. */
const isOver = (state: (typeof tenders.$inferSelect)["state"]) =>
  state === "decided" || state === "published" || state === "leasing" || state === "let";
