import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, lt, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { databaseTime } from "#db/database-time.ts";
import { corporations } from "#db/schema/people.ts";
import { spaces, spaceSlugs } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { endedIn } from "./ending/ending.ts";
import { type PublicStatus, statusStates } from "./public-status.ts";

/** The look of the corporation behind a public page. */
export const houseStyleOf = {
  hue: corporations.brandHue,
  chroma: corporations.brandChroma,
  logoKey: corporations.logoKey,
};
/** Enough for every corporation of the country; more would need pages. */
const MAX_SPACES = 300;

/** Frozen and opened. */
const isPublished = sql`(${tenders.rules} is not null and ${tenders.opensAt} <= ${databaseTime})`;

/** So many weeks a call that came to nothing stands among the others; its own page stays. */
const WEEKS_AFTER_THE_END = 8;

/** What is let, and what came to nothing not long ago, make room as soon as a younger call of the same space is public. */
const isOfToday = sql`((${tenders.endedAt} is null and ${tenders.state} <> 'let')
  or (coalesce(${tenders.endedAt} > ${databaseTime} - make_interval(weeks => ${WEEKS_AFTER_THE_END}), true) and not exists (
    select from tenders next where next.corporation_id = ${tenders.corporationId} and next.space_id = ${tenders.spaceId}
      and next.created_at > ${tenders.createdAt} and next.rules is not null and next.opens_at <= ${databaseTime})))`;

/**
 * Published calls with this status (all of them without), those that close first on top and what came to nothing last. Row
 * security hides every draft, and what was taken back before it opened.
 */
export async function listPublicTenders(tx: Transaction, status: PublicStatus | undefined) {
  const rank = sql<number>`case when ${tenders.state} in ('open', 'scheduled') then 0
    when ${tenders.endedAt} is not null then 3
    when ${tenders.state} in ('published', 'leasing', 'let') then 2 else 1 end`;
  // Cut off before anything is joined: of thousands of calls only these need their space and their corporation.
  const call = tx
    .select({ ...getTableColumns(tenders), rank: rank.as("rank") })
    .from(tenders)
    .where(and(inArray(tenders.state, statusStates(status)), isPublished, isOfToday))
    .orderBy(asc(rank), asc(tenders.closesAt), asc(tenders.id))
    .limit(MAX_SPACES)
    .as("call");
  return tx
    .select({
      id: call.id,
      state: call.state,
      opensAt: call.opensAt,
      closesAt: call.closesAt,
      rules: call.rules,
      spaceId: spaces.id,
      slug: spaces.slug,
      endedAt: call.endedAt,
      endedReason: call.endedReason,
      corporation: corporations.name,
    })
    .from(call)
    .innerJoin(spaces, and(eq(spaces.corporationId, call.corporationId), eq(spaces.id, call.spaceId)))
    .innerJoin(corporations, eq(corporations.id, call.corporationId))
    .orderBy(asc(call.rank), asc(call.closesAt), asc(call.id));
}

/** The towns and neighbourhoods that have something to show, for the filter. */
export async function listPublicPlaces(tx: Transaction) {
  return tx
    .selectDistinct({ city: spaces.city, neighbourhood: spaces.neighbourhood })
    .from(spaces)
    .orderBy(asc(spaces.city), asc(spaces.neighbourhood));
}

/** The youngest published call at this address; null for drafts and for addresses that lead nowhere. */
export async function findPublicTender(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({
      tender: tenders,
      spaceId: spaces.id,
      slug: spaces.slug,
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
    .innerJoin(tenders, and(eq(tenders.corporationId, spaces.corporationId), eq(tenders.spaceId, spaces.id)))
    .innerJoin(corporations, eq(corporations.id, tenders.corporationId))
    .where(and(eq(spaceSlugs.slug, slug), isPublished))
    .orderBy(desc(tenders.createdAt))
    .limit(1);
  return row ?? null;
}

/** The call of the same space before this one, as it ended without a winner; null when there was none in public. */
export async function findEndedBefore(
  tx: Transaction,
  {
    corporationId,
    spaceId,
    createdAt,
  }: Pick<typeof tenders.$inferSelect, "corporationId" | "spaceId" | "createdAt">,
) {
  const [row] = await tx
    .select({ state: tenders.state, endedAt: tenders.endedAt, endedReason: tenders.endedReason })
    .from(tenders)
    .where(
      and(
        eq(tenders.corporationId, corporationId),
        eq(tenders.spaceId, spaceId),
        lt(tenders.createdAt, createdAt),
        isNotNull(tenders.openedAt),
        isNotNull(tenders.endedAt),
      ),
    )
    .orderBy(desc(tenders.createdAt))
    .limit(1);
  return row ? endedIn(row) : null;
}

/** What a drawing of a space's front needs, for a space that has a published call; null for every other. */
export async function findPublicFront(tx: Transaction, spaceId: string) {
  const [row] = await tx
    .select({
      houseNumber: spaces.houseNumber,
      state: tenders.state,
    })
    .from(spaces)
    .innerJoin(tenders, and(eq(tenders.corporationId, spaces.corporationId), eq(tenders.spaceId, spaces.id)))
    .where(and(eq(spaces.id, spaceId), isPublished))
    .orderBy(desc(tenders.createdAt))
    .limit(1);
  return row ?? null;
}

/** The published calls of one corporation, in the words of the public. */
export async function listPublicTendersOf(tx: Transaction, corporationId: string) {
  return tx
    .select({
      id: tenders.id,
      state: tenders.state,
      opensAt: tenders.opensAt,
      closesAt: tenders.closesAt,
      rules: tenders.rules,
      slug: spaces.slug,
    })
    .from(tenders)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(and(eq(tenders.corporationId, corporationId), isPublished))
    .orderBy(desc(tenders.closesAt), asc(tenders.id))
    .limit(MAX_SPACES);
}
