import { and, asc, eq, sql } from "drizzle-orm";

import type { Panel } from "#app/domain/people/actor.ts";
import { cents } from "#app/lib/money.ts";
import type { Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { spaces } from "#db/schema/spaces.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";

import { frozenBuilding } from "./building/frozen-building.ts";
import { findBuilding } from "./building/queries.server.ts";
import { type FrozenRules, frozenRules } from "./freeze.ts";
import { readProperty } from "./property/read-property.server.ts";
import type { Timetable } from "./timetable.ts";
import { readTerms } from "./value/read-terms.server.ts";

const seatsOf = (panel: Panel) => sql<number>`(select count(*)::int from ${jurySeats} s
  where s.corporation_id = ${tenders.corporationId} and s.tender_id = ${tenders.id} and s.panel = ${panel})`;

/** The rules of a call as they would be published now, from what lies in the tables. */
export async function readRules(
  tx: Transaction,
  tender: typeof tenders.$inferSelect,
  timetable: Timetable,
): Promise<FrozenRules> {
  const { corporationId, id: tenderId } = tender;
  const [found] = await tx
    .select({ space: spaces, residents: seatsOf("residents"), professionals: seatsOf("professionals") })
    .from(tenders)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
  if (!found) throw new Error("a tender without its space");
  const { space, residents, professionals } = found;
  const rows = await tx
    .select()
    .from(criteria)
    .where(and(eq(criteria.corporationId, corporationId), eq(criteria.tenderId, tenderId)))
    .orderBy(asc(criteria.position));
  const building = frozenBuilding(await findBuilding(tx, corporationId, space.id));
  return frozenRules({
    space: {
      street: space.street,
      houseNumber: space.houseNumber,
      postcode: space.postcode,
      neighbourhood: space.neighbourhood,
      city: space.city,
      unitKind: space.unitKind,
      areaM2: space.areaM2,
      frontageM: space.frontageM,
      ...(tender.openGlassPercent === null ? {} : { openGlassPercent: tender.openGlassPercent }),
      handover: space.handover,
      energyLabel: space.energyLabel,
      regime: space.regime,
      description: space.description,
      property: await readProperty(tx, space),
      ...(building ? { building } : {}),
    },
    ...(tender.planVariant === "full" ? {} : { planVariant: tender.planVariant }),
    introduction: tender.introduction,
    neighbourhoodWishes: tender.neighbourhoodWishes,
    wantedBranches: tender.wantedBranches,
    excludedBranches: tender.excludedBranches,
    rent: {
      marketRent: tender.marketRentCents,
      targetRent: tender.targetRentCents,
      serviceCosts: space.serviceCostsCents,
      percents: tender.rentPathPercents,
      amounts: tender.rentAmountsCents?.map(cents) ?? null,
      leaseStartsOn: tender.leaseStartsOn,
      ...(tender.temporaryUntil ? { temporaryUntil: tender.temporaryUntil } : {}),
      terms: await readTerms(tx, tender, space),
    },
    criteria: rows.map(({ id, key, title, question, weight, anchors, reasonRequired }) => ({
      id,
      key,
      title,
      question,
      weight,
      anchors,
      reasonRequired,
    })),
    timetable,
    pitchPlace: tender.pitchPlace,
    jury: {
      size: tender.jurySize,
      quorum: tender.juryQuorum,
      ...(tender.residentsQuorum === null ? {} : { residentsQuorum: tender.residentsQuorum }),
      ...(tender.professionalsQuorum === null ? {} : { professionalsQuorum: tender.professionalsQuorum }),
      residents,
      professionals,
      residentsShare: tender.residentsShare,
    },
  });
}
