import { and, asc, eq, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { databaseTime } from "#db/database-time.ts";
import { earlyListings } from "#db/schema/early-listings.ts";
import { corporations } from "#db/schema/people.ts";
import { spaces, spaceSlugs } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { houseStyleOf } from "../public-queries.server.ts";

const MAX_EARLY = 60;

const told = {
  spaceId: spaces.id,
  slug: spaces.slug,
  street: spaces.street,
  houseNumber: spaces.houseNumber,
  neighbourhood: spaces.neighbourhood,
  city: spaces.city,
  areaM2: spaces.areaM2,
  unitKind: spaces.unitKind,
  expectedOn: earlyListings.expectedOn,
};

const ofSpace = and(
  eq(earlyListings.corporationId, spaces.corporationId),
  eq(earlyListings.spaceId, spaces.id),
);

/** A published call takes the place of the early listing. */
const hasNoCall = sql`not exists (select from ${tenders} t where t.corporation_id = ${spaces.corporationId}
  and t.space_id = ${spaces.id} and t.rules is not null and t.opens_at <= ${databaseTime})`;

/** The spaces that are on their way (of one corporation when it is named), those that are ready first on top. */
export async function listPublicEarly(tx: Transaction, corporationId?: string) {
  return tx
    .select(told)
    .from(earlyListings)
    .innerJoin(spaces, ofSpace)
    .where(and(hasNoCall, corporationId ? eq(spaces.corporationId, corporationId) : undefined))
    .orderBy(asc(earlyListings.expectedOn), asc(spaces.id))
    .limit(MAX_EARLY);
}

/** The early listing at this address; null where there is none, or a call already. */
export async function findPublicEarly(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({
      space: { ...told, story: earlyListings.story },
      corporation: {
        name: corporations.name,
        contactEmail: corporations.contactEmail,
        contactPhone: corporations.contactPhone,
      },
      houseStyle: houseStyleOf,
    })
    .from(spaceSlugs)
    .innerJoin(
      spaces,
      and(eq(spaces.corporationId, spaceSlugs.corporationId), eq(spaces.id, spaceSlugs.spaceId)),
    )
    .innerJoin(earlyListings, ofSpace)
    .innerJoin(corporations, eq(corporations.id, spaces.corporationId))
    .where(and(eq(spaceSlugs.slug, slug), hasNoCall));
  return row ?? null;
}

/** What staff wrote of a space, null while it is not listed early; and how many people wait for its call, never who. */
export async function findEarly(tx: Transaction, corporationId: string, spaceId: string) {
  const [row] = await tx
    .select({
      early: {
        expectedOn: earlyListings.expectedOn,
        story: earlyListings.story,
        version: earlyListings.version,
      },
      interested: sql<number>`plint_interested(${spaces.slug})`,
    })
    .from(spaces)
    .leftJoin(earlyListings, ofSpace)
    .where(and(eq(spaces.corporationId, corporationId), eq(spaces.id, spaceId)));
  return row ?? { early: null, interested: 0 };
}
