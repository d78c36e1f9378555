import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { unitsLeave } from "#app/domain/spaces/building.ts";
import type { RentPathProblem } from "#app/domain/spaces/rent-path.ts";
import { labelProblem } from "#app/domain/spaces/property.ts";
import { otherSigners } from "#app/domain/people/letters.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import { cents } from "#app/lib/money.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { spaces } from "#db/schema/spaces.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";

import { checkJury, type JuryProblem } from "./check-jury.ts";
import { findBuilding } from "./building/queries.server.ts";
import { checkAmounts } from "./discount/dated-path.ts";
import { checkPromise } from "./discount/promise-discount.server.ts";
import { checkDecided } from "./realm/check-decided.server.ts";
import { canPropose } from "./rules.ts";
import { tenderSteps } from "./states.ts";
import { checkTimetable } from "./timetable.ts";
import { checkWeights } from "./weights.ts";

/** Asks a second person to look. Refuses with the first thing that is still missing for publication. */
export async function proposeTender(db: Db, staff: Staff, tenderId: string, key?: string) {
  return write(db, staff, { verb: "propose-tender", key, input: { tenderId } }, async (story) => {
    const { tx, now, record, mail } = story;
    const found = await findForProposal(tx, staff.corporationId, tenderId);
    if (!found) return problem("not-found");
    const { tender, space } = found;
    if (!canPropose(staff, tender)) return problem("not-in-this-state");
    const ready = await checkReady(tx, found, now, staff.personId);
    if (!ready.ok) return ready;
    await tx
      .update(tenders)
      .set({ state: tenderSteps.draft.propose, proposedBy: staff.personId, proposedAt: now })
      .where(and(eq(tenders.corporationId, staff.corporationId), eq(tenders.id, tenderId)));
    await record("tender.proposed", { corporationId: staff.corporationId, spaceId: space.id, tenderId });
    for (const colleague of await otherSigners(tx, staff)) {
      await mail({
        letter: "approval-asked",
        to: colleague,
        // A proposal that came back and goes out again unchanged waits for a signature like any other.
        about: `${tenderId}:${now.toISOString()}`,
        corporationId: staff.corporationId,
        props: { address: `${space.street} ${space.houseNumber}`, tenderId },
      });
    }
    return done({ tenderId });
  });
}

async function findForProposal(tx: Transaction, corporationId: string, tenderId: string) {
  const [row] = await tx
    .select({ tender: tenders, space: spaces })
    .from(tenders)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)))
    .for("update", { of: tenders });
  return row ?? null;
}

type Found = NonNullable<Awaited<ReturnType<typeof findForProposal>>>;

/** Everything publication needs (domain.md 2a: label, what the space is by law, weights, timetable, jury, a reason for each discount). */
async function checkReady(
  tx: Transaction,
  { tender, space }: Found,
  now: Date,
  proposerId: string,
): Promise<Outcome<null, ReadyProblem>> {
  const here = { corporationId: tender.corporationId, tenderId: tender.id };
  const label = labelProblem(space, dayOf(tender.opensAt ?? now));
  if (label) return problem(label);
  const decided = await checkDecided(tx, here.corporationId, space.id);
  if (!decided.ok) return decided;
  if (tender.introduction === "") return problem("no-introduction");
  const rows = await tx
    .select({ weight: criteria.weight })
    .from(criteria)
    .where(and(eq(criteria.corporationId, here.corporationId), eq(criteria.tenderId, here.tenderId)));
  const weights = checkWeights(rows.map((row) => row.weight));
  if (!weights.ok) return weights;
  const { opensAt, closesAt, shortlistBy, pitchAt, resultBy } = tender;
  if (!opensAt || !closesAt || !shortlistBy || !pitchAt || !resultBy)
    return problem("timetable-out-of-order");
  const timetable = checkTimetable({ opensAt, closesAt, shortlistBy, pitchAt, resultBy }, now);
  if (!timetable.ok) return timetable;
  const building = await findBuilding(tx, here.corporationId, space.id);
  const left = unitsLeave(tender.targetRentCents, building?.units ?? []);
  if (left !== null) return problem("units-do-not-add-up", { left: (left / 100).toFixed(2) });
  // The space may have been valued since: then the target rent is another one than the steps end at.
  const wrong = checkAmounts(
    (tender.rentAmountsCents ?? [tender.targetRentCents]).map(cents),
    tender.targetRentCents,
  );
  if (wrong) return problem(`rent-path-${wrong}`);
  const promise = await checkPromise(tx, tender, space, proposerId);
  if (!promise.ok) return promise;
  const seats = await tx
    .select({ panel: jurySeats.panel })
    .from(jurySeats)
    .where(and(eq(jurySeats.corporationId, here.corporationId), eq(jurySeats.tenderId, here.tenderId)));
  return checkJury(tender, seats);
}

type PromiseProblem = Exclude<Awaited<ReturnType<typeof checkPromise>>, { ok: true }>["problem"];

export type ReadyProblem =
  | "no-energy-label"
  | "energy-label-expired"
  | "realm-undecided"
  | "realm-unread"
  | "no-introduction"
  | "units-do-not-add-up"
  | `rent-path-${RentPathProblem}`
  | PromiseProblem
  | JuryProblem
  | "weights-not-whole"
  | "weights-not-100"
  | "no-such-time"
  | "opens-in-the-past"
  | "closes-in-the-past"
  | "open-too-short"
  | "timetable-out-of-order";
