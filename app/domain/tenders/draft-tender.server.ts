import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { addDays, addMonths, dayOf } from "#app/lib/dates.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";

import { findDefaultApprover } from "./discount/promise-discount.server.ts";
import type { CriterionTemplate } from "./freeze.ts";
import { holdWithCalls } from "./other-calls.server.ts";
import { canStartTender } from "./rules.ts";
import { defaultTimetable, momentOf } from "./timetable.ts";

/** Starts a call for a space that has none under way, with the defaults of the house; everything can still change. Answers its id. */
export async function draftTender(
  db: Db,
  staff: Staff,
  spaceId: string,
  template: readonly CriterionTemplate[],
  key?: string,
) {
  return write(db, staff, { verb: "draft-tender", key, input: { spaceId } }, async ({ tx, now, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const held = await holdWithCalls(tx, { corporationId, spaceId });
    if (!held) return problem("not-found");
    const { space, calls } = held;
    if (!canStartTender(staff, calls)) return problem("space-has-a-call");
    const [tender] = await tx
      .insert(tenders)
      .values({
        corporationId,
        spaceId,
        wantedBranches: [],
        excludedBranches: [],
        marketRentCents: space.marketRentCents,
        targetRentCents: space.targetRentCents,
        rentPathPercents: [75, 75, 100],
        discountApproverId: await findDefaultApprover(tx, corporationId, staff.personId),
        createdBy: staff.personId,
        ...momentsFrom(now),
      })
      .returning({ id: tenders.id });
    if (!tender) throw new Error("no tender was stored");
    await tx.insert(criteria).values(
      template.map((criterion, index) => ({
        ...criterion,
        anchors: [...criterion.anchors],
        corporationId,
        tenderId: tender.id,
        position: index + 1,
      })),
    );
    await record("tender.drafted", { corporationId, spaceId, tenderId: tender.id });
    return done({ tenderId: tender.id });
  });
}

/** The moments of a call that is begun now: the timetable of the house from a week on, and a lease four months after. */
export function momentsFrom(now: Date) {
  const opensOn = addDays(dayOf(now), 7);
  const table = defaultTimetable(opensOn);
  return {
    opensAt: momentOf(table.opensAt.day, table.opensAt.time),
    closesAt: momentOf(table.closesAt.day, table.closesAt.time),
    shortlistBy: momentOf(table.shortlistBy.day, table.shortlistBy.time),
    pitchAt: momentOf(table.pitchAt.day, table.pitchAt.time),
    resultBy: momentOf(table.resultBy.day, table.resultBy.time),
    leaseStartsOn: addMonths(opensOn, 4),
  };
}
