import { and, desc, eq, inArray, sql } from "drizzle-orm";

import { houseStyleOf } from "#app/domain/tenders/public-queries.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";
import { jurySeats, scoreSheets } from "#db/schema/jury.ts";
import { leases } from "#db/schema/leases.ts";
import { corporations } from "#db/schema/people.ts";
import { sealedPiles } from "#db/schema/sealed-piles.ts";
import { spaces, spaceSlugs } from "#db/schema/spaces.ts";
import { results, tenders } from "#db/schema/tenders.ts";

/**
 * Whoever has what the signed winner won: the reserve that moved up, where that lease fell through and another began for the
 * same.
 */
const holder = sql<string | null>`coalesce((select latest.application_id from ${leases} own
  join ${leases} latest on latest.corporation_id = own.corporation_id and latest.tender_id = own.tender_id
    and latest.unit = own.unit
  where own.corporation_id = ${results.corporationId} and own.application_id = ${results.winnerApplicationId}
  order by latest.created_at desc limit 1), ${results.winnerApplicationId})`;

/**
 * The published result at this address: who won alone. Asked in system scope, because nobody but its maker and
 * the corporation reads a plan; only the trade name and how the front will look leave.
 */
export async function findPublicResult(tx: Transaction, slug: string) {
  const [row] = await tx
    .select({
      rules: tenders.rules,
      corporationId: tenders.corporationId,
      tenderId: tenders.id,
      spaceId: spaces.id,
      corporation: corporations.name,
      houseStyle: houseStyleOf,
      juryReport: results.juryReport,
      ranking: results.ranking,
      publishedAt: results.publishedAt,
      winnerApplicationId: holder,
      /** Whoever was signed as the winner fell away, and the reserve has it. */
      hasMovedUp: sql<boolean>`${holder} is distinct from ${results.winnerApplicationId}`,
      unitAwards: results.unitAwards,
      winner: applications.tradeName,
      window: planParts.content,
      /** Over all that lay sealed in the box; absent where plans were opened before that was kept. */
      root: sealedPiles.root,
      seals: sql<number>`coalesce(jsonb_array_length(${sealedPiles.leaves}), 0)`,
    })
    .from(spaceSlugs)
    .innerJoin(
      spaces,
      and(eq(spaces.corporationId, spaceSlugs.corporationId), eq(spaces.id, spaceSlugs.spaceId)),
    )
    .innerJoin(tenders, and(eq(tenders.corporationId, spaces.corporationId), eq(tenders.spaceId, spaces.id)))
    .innerJoin(corporations, eq(corporations.id, tenders.corporationId))
    .innerJoin(
      results,
      and(eq(results.corporationId, tenders.corporationId), eq(results.tenderId, tenders.id)),
    )
    .innerJoin(
      applications,
      and(eq(applications.corporationId, results.corporationId), eq(applications.id, holder)),
    )
    .leftJoin(
      planParts,
      and(
        eq(planParts.corporationId, results.corporationId),
        eq(planParts.applicationId, holder),
        eq(planParts.part, "window"),
      ),
    )
    .leftJoin(
      sealedPiles,
      and(eq(sealedPiles.corporationId, tenders.corporationId), eq(sealedPiles.tenderId, tenders.id)),
    )
    .where(and(eq(spaceSlugs.slug, slug), sql`${results.publishedAt} <= plint_now()`))
    .orderBy(desc(tenders.createdAt))
    .limit(1);
  return row ?? null;
}

type Published = NonNullable<Awaited<ReturnType<typeof findPublicResult>>>;

/**
 * Who won what, in the order of the units; of one space its winner, under no unit. Where a winner fell away and the reserve
 * moved up, that is the reserve. Asked in system scope as well.
 */
export async function listPublicWinners(
  tx: Transaction,
  { corporationId, tenderId, winnerApplicationId, winner, unitAwards }: Published,
) {
  if (unitAwards.length === 0)
    return winnerApplicationId ? [{ applicationId: winnerApplicationId, unit: "", tradeName: winner }] : [];
  const rows = await tx
    .selectDistinctOn([leases.unit], {
      unit: leases.unit,
      applicationId: applications.id,
      tradeName: applications.tradeName,
    })
    .from(leases)
    .innerJoin(
      applications,
      and(eq(applications.corporationId, leases.corporationId), eq(applications.id, leases.applicationId)),
    )
    .where(and(eq(leases.corporationId, corporationId), eq(leases.tenderId, tenderId)))
    .orderBy(leases.unit, desc(leases.createdAt));
  return unitAwards.flatMap(({ unit }) => rows.find((row) => row.unit === unit) ?? []);
}

/** Of each panel how many seats there were, and how many gave a winner points; never who. Asked in system scope as well. */
export async function countScored(
  tx: Transaction,
  { corporationId, tenderId }: Pick<Published, "corporationId" | "tenderId">,
  applicationIds: readonly string[],
) {
  return tx
    .select({
      applicationId: applications.id,
      panel: jurySeats.panel,
      seats: sql<number>`count(distinct ${jurySeats.id})::int`,
      scored: sql<number>`count(${scoreSheets.seatId})::int`,
    })
    .from(jurySeats)
    .innerJoin(
      applications,
      and(
        eq(applications.corporationId, jurySeats.corporationId),
        inArray(applications.id, [...applicationIds]),
      ),
    )
    .leftJoin(
      scoreSheets,
      and(
        eq(scoreSheets.corporationId, jurySeats.corporationId),
        eq(scoreSheets.seatId, jurySeats.id),
        eq(scoreSheets.applicationId, applications.id),
        eq(scoreSheets.state, "sealed"),
      ),
    )
    .where(
      and(
        eq(jurySeats.corporationId, corporationId),
        eq(jurySeats.tenderId, tenderId),
        // In whose place somebody else was asked is no juror of it.
        sql`not exists (select from jury_seats other where other.corporation_id = ${jurySeats.corporationId}
          and other.replaces_seat_id = ${jurySeats.id})`,
      ),
    )
    .groupBy(applications.id, jurySeats.panel)
    .orderBy(desc(jurySeats.panel));
}
