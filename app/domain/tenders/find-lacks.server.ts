import { and, eq } from "drizzle-orm";

import { type BuildingUnit, unitsLeave } from "#app/domain/spaces/building.ts";
import type { RentPathProblem } from "#app/domain/spaces/rent-path.ts";
import { labelProblem } from "#app/domain/spaces/property.ts";
import { dayOf } from "#app/lib/dates.ts";
import { cents } from "#app/lib/money.ts";
import { type Outcome, problem, type Problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import type { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { checkAsked } from "./asked-criteria.ts";
import { checkJury, type JuryProblem } from "./check-jury.ts";
import type { YearRoom } from "./discount/budget.ts";
import { listRooms } from "./discount/budget-queries.server.ts";
import { checkAmounts } from "./discount/dated-path.ts";
import { promiseLacks, type PromiseProblem } from "./discount/promise-discount.server.ts";
import { lackColumns, type LackFacts } from "./lack-columns.server.ts";
import { decisionLack } from "./realm/decision-lack.ts";
import { checkTimetable, type TimetableProblem } from "./timetable.ts";
import { valueLack, type ValueProblem } from "./value/value-lack.ts";
import { checkWeights, type WeightsProblem } from "./weights.ts";

type Found = { readonly tender: typeof tenders.$inferSelect; readonly space: typeof spaces.$inferSelect };

export type ReadyProblem =
  | "no-energy-label"
  | "energy-label-expired"
  | ReturnType<typeof decisionLack>
  | ValueProblem
  | "no-introduction"
  | "units-do-not-add-up"
  | "unit-is-let"
  | "window-not-asked"
  | `rent-path-${RentPathProblem}`
  | PromiseProblem
  | JuryProblem
  | WeightsProblem
  | TimetableProblem;

export type Lack = Problem<ReadyProblem>;

/**
 * All that publication still needs (domain.md 2a: label, what the space is by law and worth, weights, timetable, jury, a reason for
 * each discount), in the order of the steps to it. None is left out because of another. What refuses a proposal and what
 * the pages of a draft list from the beginning are both this; two statements at most, whatever is lacking.
 */
export async function findLacks(
  tx: Transaction,
  { tender, space }: Found,
  now: Date,
  proposerId: string,
  known?: { readonly facts: LackFacts; readonly rooms: readonly YearRoom[] },
): Promise<readonly Lack[]> {
  const facts = known?.facts ?? (await readFacts(tx, tender));
  const rooms = known?.rooms ?? (await listRooms(tx, tender.corporationId, space.serviceLabel, tender.id));
  const { decision, weights, seats, units, rented, approver, reduced } = facts;
  const label = labelProblem(space, dayOf(tender.opensAt ?? now));
  const value = valueLack(space, tender, reduced);
  const left = unitsLeave(tender.targetRentCents, units);
  // The space may have been valued since: then the target rent is another one than the steps end at.
  const wrong = checkAmounts(
    (tender.rentAmountsCents ?? [tender.targetRentCents]).map(cents),
    tender.targetRentCents,
  );
  return [
    ...(label ? [problem(label)] : []),
    ...(decision === "read" ? [] : [problem(decisionLack(decision))]),
    ...(value ? [value] : []),
    ...(left === null ? [] : [problem("units-do-not-add-up", { left: (left / 100).toFixed(2) })]),
    ...rentedLack(rented, units),
    ...(tender.introduction === "" ? [problem("no-introduction")] : []),
    ...(wrong ? [problem(`rent-path-${wrong}` as const)] : []),
    ...promiseLacks(tender, space, proposerId, { rooms, approver }).lacks,
    ...timetableLack(tender, now),
    ...refusalIn(checkAsked(tender.planVariant, weights)),
    ...refusalIn(checkWeights(weights.map(({ weight }) => weight))),
    ...refusalIn(checkJury(tender, seats)),
  ];
}

async function readFacts(tx: Transaction, { corporationId, id }: Found["tender"]): Promise<LackFacts> {
  const [facts] = await tx
    .select(lackColumns)
    .from(tenders)
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, id)));
  if (!facts) throw new Error("a call that is gone while it is judged");
  return facts;
}

/** What somebody rents is not called for anew beside them: of a building only the units that are free. */
function rentedLack(rented: readonly string[], units: readonly Pick<BuildingUnit, "name">[]): Lack[] {
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
