import { and, eq } from "drizzle-orm";

import { unitsLeave } from "#app/domain/spaces/building.ts";
import type { RentPathProblem } from "#app/domain/spaces/rent-path.ts";
import { labelProblem } from "#app/domain/spaces/property.ts";
import { dayOf } from "#app/lib/dates.ts";
import { cents } from "#app/lib/money.ts";
import { type Outcome, problem, type Problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import type { spaces } from "#db/schema/spaces.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";

import { checkAsked } from "./asked-criteria.ts";
import { checkJury, type JuryProblem } from "./check-jury.ts";
import { findBuilding } from "./building/queries.server.ts";
import { checkAmounts } from "./discount/dated-path.ts";
import { findPromiseLacks, type PromiseProblem } from "./discount/promise-discount.server.ts";
import { listRentedUnits } from "./other-calls.server.ts";
import { checkDecided } from "./realm/check-decided.server.ts";
import { checkTimetable, type TimetableProblem } from "./timetable.ts";
import { checkWeights, type WeightsProblem } from "./weights.ts";

type Found = { readonly tender: typeof tenders.$inferSelect; readonly space: typeof spaces.$inferSelect };

export type ReadyProblem =
  | "no-energy-label"
  | "energy-label-expired"
  | "realm-undecided"
  | "realm-unread"
  | "no-introduction"
  | "units-do-not-add-up"
  | "unit-is-let"
  | "window-not-asked"
  | `rent-path-${RentPathProblem}`
  | PromiseProblem
  | JuryProblem
  | WeightsProblem
  | TimetableProblem;

type Lack = Problem<ReadyProblem>;

/**
 * All that publication still needs (domain.md 2a: label, what the space is by law, weights, timetable, jury, a reason for
 * each discount), in the order of the steps to it. None is left out because of another.
 */
export async function findLacks(
  tx: Transaction,
  { tender, space }: Found,
  now: Date,
  proposerId: string,
): Promise<readonly Lack[]> {
  const here = { corporationId: tender.corporationId, tenderId: tender.id };
  const label = labelProblem(space, dayOf(tender.opensAt ?? now));
  const rows = await tx
    .select({ key: criteria.key, weight: criteria.weight })
    .from(criteria)
    .where(and(eq(criteria.corporationId, here.corporationId), eq(criteria.tenderId, here.tenderId)));
  const building = await findBuilding(tx, here.corporationId, space.id);
  const units = building?.units ?? [];
  const left = unitsLeave(tender.targetRentCents, units);
  const rented = await listRentedUnits(tx, { corporationId: here.corporationId, spaceId: space.id });
  // The space may have been valued since: then the target rent is another one than the steps end at.
  const wrong = checkAmounts(
    (tender.rentAmountsCents ?? [tender.targetRentCents]).map(cents),
    tender.targetRentCents,
  );
  const seats = await tx
    .select({ panel: jurySeats.panel })
    .from(jurySeats)
    .where(and(eq(jurySeats.corporationId, here.corporationId), eq(jurySeats.tenderId, here.tenderId)));
  return [
    ...(label ? [problem(label)] : []),
    ...refusalIn(await checkDecided(tx, here.corporationId, space.id)),
    ...(left === null ? [] : [problem("units-do-not-add-up", { left: (left / 100).toFixed(2) })]),
    ...rentedLack(rented, units),
    ...(tender.introduction === "" ? [problem("no-introduction")] : []),
    ...(wrong ? [problem(`rent-path-${wrong}` as const)] : []),
    ...(await findPromiseLacks(tx, tender, space, proposerId)).lacks,
    ...timetableLack(tender, now),
    ...refusalIn(checkAsked(tender.planVariant, rows)),
    ...refusalIn(checkWeights(rows.map((row) => row.weight))),
    ...refusalIn(checkJury(tender, seats)),
  ];
}

/** What somebody rents is not called for anew beside them: of a building only the units that are free. */
function rentedLack(rented: readonly string[], units: readonly { readonly name: string }[]): Lack[] {
  const twice =
    units.length === 0 ? rented[0] : rented.find((name) => units.some((unit) => unit.name === name));
  return twice === undefined ? [] : [problem("unit-is-let", { unit: twice })];
}

function timetableLack(tender: Found["tender"], now: Date): Lack[] {
  const { opensAt, closesAt, shortlistBy, pitchAt, resultBy } = tender;
  if (!opensAt || !closesAt || !shortlistBy || !pitchAt || !resultBy)
    return [problem("timetable-out-of-order")];
  return refusalIn(checkTimetable({ opensAt, closesAt, shortlistBy, pitchAt, resultBy }, now));
}

/** What a check refuses, as a list of none or one. */
const refusalIn = <Name extends string>(outcome: Outcome<unknown, Name>): Problem<Name>[] =>
  outcome.ok ? [] : [outcome];
