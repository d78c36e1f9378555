import { and, asc, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurySeats, pitches, recusals, scoreSheets } from "#db/schema/jury.ts";
import { spaces } from "#db/schema/spaces.ts";
import { results, tenders } from "#db/schema/tenders.ts";

/** The evening as staff see it: who pitches when, who sits in the jury, and whose sheet is sealed. Never points. */
export async function findEveningForStaff(tx: Transaction, corporationId: string, tenderId: string) {
  const order = await listPitchOrder(tx, corporationId, tenderId);
  const seats = await listSeats(tx, corporationId, tenderId);
  const sheets = await tx
    .select({
      seatId: scoreSheets.seatId,
      applicationId: scoreSheets.applicationId,
      state: scoreSheets.state,
    })
    .from(scoreSheets)
    .innerJoin(
      pitches,
      and(
        eq(pitches.corporationId, scoreSheets.corporationId),
        eq(pitches.applicationId, scoreSheets.applicationId),
      ),
    )
    .where(and(eq(scoreSheets.corporationId, corporationId), eq(pitches.tenderId, tenderId)));
  const ties = await tx
    .select({ seatId: recusals.seatId, applicationId: recusals.applicationId })
    .from(recusals)
    .innerJoin(
      pitches,
      and(
        eq(pitches.corporationId, recusals.corporationId),
        eq(pitches.applicationId, recusals.applicationId),
      ),
    )
    .where(and(eq(recusals.corporationId, corporationId), eq(pitches.tenderId, tenderId)));
  return { order, seats, sheets, ties };
}

/** Who pitches when, in running order. */
export async function listPitchOrder(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({
      applicationId: pitches.applicationId,
      position: pitches.position,
      startsAt: pitches.startsAt,
      tradeName: applications.tradeName,
    })
    .from(pitches)
    .innerJoin(
      applications,
      and(eq(applications.corporationId, pitches.corporationId), eq(applications.id, pitches.applicationId)),
    )
    .where(and(eq(pitches.corporationId, corporationId), eq(pitches.tenderId, tenderId)))
    .orderBy(asc(pitches.position));
}

/** Who sits in the jury, by panel and name. */
export async function listSeats(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({ id: jurySeats.id, name: jurySeats.name, panel: jurySeats.panel, state: jurySeats.state })
    .from(jurySeats)
    .where(and(eq(jurySeats.corporationId, corporationId), eq(jurySeats.tenderId, tenderId)))
    .orderBy(asc(jurySeats.panel), asc(jurySeats.name));
}

/** The result of a call with its rules and space; null before the reveal. */
export async function findResultForStaff(tx: Transaction, corporationId: string, tenderId: string) {
  const [row] = await tx
    .select({ result: results, state: tenders.state, rules: tenders.rules, space: spaces })
    .from(results)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, results.corporationId), eq(tenders.id, results.tenderId)),
    )
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(and(eq(results.corporationId, corporationId), eq(results.tenderId, tenderId)));
  return row ?? null;
}
