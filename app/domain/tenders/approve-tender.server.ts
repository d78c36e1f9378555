import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { holdStaff } from "#app/domain/people/hold-staff.server.ts";
import { findRecipient, otherEditors } from "#app/domain/people/letters.server.ts";
import { whyNotSecond } from "#app/domain/people/second-person.ts";
import { labelProblem } from "#app/domain/spaces/property.ts";
import { dayOf } from "#app/lib/dates.ts";
import { sum } from "#app/lib/money.ts";
import { done, problem, asOneRefusal } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { takeFromBudget } from "./discount/promise-discount.server.ts";
import { addressOf } from "./freeze.ts";
import { hashOf } from "./hash-rules.server.ts";
import { readRules } from "./read-rules.server.ts";
import { checkDecided } from "./realm/check-decided.server.ts";
import { askedOf, canReturn } from "./rules.ts";
import { tenderSteps } from "./states.ts";
import { checkTimetable } from "./timetable.ts";
import { listReductions } from "./value/queries.server.ts";
import { valueLack } from "./value/value-lack.ts";

type Tender = typeof tenders.$inferSelect;
type Space = typeof spaces.$inferSelect;

/**
 * The second pair of eyes: freezes the rules under their SHA-256 and schedules the opening, which is at once when
 * its moment has come. Whoever proposed is refused. `seen` is the moment of the proposal that the signer had on the screen;
 * another proposal since is refused as "changed-meanwhile".
 */
export async function approveTender(
  db: Db,
  staff: Staff,
  tenderId: string,
  { seen, key }: { readonly seen?: string; readonly key?: string | undefined } = {},
) {
  return write(
    db,
    staff,
    { verb: "approve-tender", key, input: { tenderId } },
    async ({ tx, now, record, mail }) => {
      const here = and(eq(tenders.corporationId, staff.corporationId), eq(tenders.id, tenderId));
      const [tender] = await tx.select().from(tenders).where(here).for("update");
      if (!tender) return problem("not-found");
      const second = { staff: await holdStaff(tx, staff), right: "sign", seen } as const;
      const why = whyNotSecond(second, askedOf(tender));
      if (why) return why;
      const { opensAt, closesAt, shortlistBy, pitchAt, resultBy } = tender;
      if (!opensAt || !closesAt || !shortlistBy || !pitchAt || !resultBy)
        return problem("timetable-out-of-order");
      // A proposal can lie for a while: the people who read the call must still get the time that was promised.
      const start = opensAt > now ? opensAt : now;
      const timetable = { opensAt: start, closesAt, shortlistBy, pitchAt, resultBy };
      const space = await findSpace(tx, tender);
      const label = labelProblem(space, dayOf(start));
      const judged = [
        checkTimetable(timetable, now),
        label ? problem(label) : done(null),
        // A proposal from before a decision was asked for is not published without one either.
        await checkDecided(tx, staff.corporationId, tender.spaceId),
        await checkValue(tx, tender, space),
        await signDiscount(tx, staff, tender, space),
      ];
      const lacks = asOneRefusal(judged.flatMap((one) => (one.ok ? [] : [one, ...(one.others ?? [])])));
      if (lacks) return lacks;
      const rules = await readRules(tx, tender, timetable);
      const rulesHash = hashOf(rules);
      const state = start <= now ? tenderSteps.scheduled.open : tenderSteps.review.approve;
      await tx
        .update(tenders)
        .set({
          state,
          approvedBy: staff.personId,
          approvedAt: now,
          rules,
          rulesHash,
          opensAt: start,
          openedAt: state === "open" ? now : null,
        })
        .where(here);
      const subject = { corporationId: staff.corporationId, spaceId: tender.spaceId, tenderId };
      await record("tender.approved", subject, { rulesHash });
      if (state === "open") await record("tender.opened", subject, { rulesHash });
      const approvedBy = (await findRecipient(tx, staff.personId)).name;
      for (const colleague of await otherEditors(tx, staff)) {
        await mail({
          letter: "space-published",
          to: colleague,
          about: tenderId,
          corporationId: staff.corporationId,
          props: {
            slug: space.slug,
            approvedBy,
            address: addressOf(rules),
            opensAt: start.toISOString(),
            closesAt: closesAt.toISOString(),
            rulesHash,
          },
        });
      }
      return done({ tenderId, rulesHash, state });
    },
  );
}

async function findSpace(tx: Transaction, { corporationId, spaceId }: Tender): Promise<Space> {
  const [space] = await tx
    .select()
    .from(spaces)
    .where(and(eq(spaces.corporationId, corporationId), eq(spaces.id, spaceId)));
  if (!space) throw new Error("a tender without its space");
  return space;
}

/** A proposal from before the rents of a call were those of its space is not published with others. */
async function checkValue(tx: Transaction, tender: Tender, space: Space) {
  const reductions = await listReductions(tx, tender.corporationId, tender.spaceId);
  return valueLack(space, tender, sum(reductions.map(({ amount }) => amount))) ?? done(null);
}

/** The discount is signed by whoever was named for it, and taken from the budget of its years. */
async function signDiscount(tx: Transaction, staff: Staff, tender: Tender, space: Space) {
  const taken = await takeFromBudget(tx, tender, space, tender.proposedBy ?? "");
  if (!taken.ok || taken.value.length === 0 || tender.discountApproverId === staff.personId) return taken;
  return problem("not-the-discount-approver");
}

/** Sends a proposal back to its draft, with the reason. */
export async function returnTender(db: Db, staff: Staff, tenderId: string, reason: string, key?: string) {
  return write(
    db,
    staff,
    { verb: "return-tender", key, input: { tenderId, reason } },
    async ({ tx, record }) => {
      const here = and(eq(tenders.corporationId, staff.corporationId), eq(tenders.id, tenderId));
      const [tender] = await tx.select({ state: tenders.state }).from(tenders).where(here).for("update");
      if (!tender) return problem("not-found");
      if (!canReturn(staff, tender)) return problem("not-in-this-state");
      await tx
        .update(tenders)
        .set({ state: tenderSteps.review.return, proposedBy: null, proposedAt: null })
        .where(here);
      await record("tender.returned", { corporationId: staff.corporationId, tenderId }, { reason });
      return done({ tenderId });
    },
  );
}
