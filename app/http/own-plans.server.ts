import { listOwnApplications } from "#app/domain/applications/queries.server.ts";
import { repairStatus } from "#app/domain/applications/repair/repair.ts";
import { isOpenForPlans } from "#app/domain/applications/rules.ts";
import { groupOf, standingOf } from "#app/domain/applications/standing.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { listOwnViewings } from "#app/domain/tenders/viewings/queries.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { timeLeft } from "#app/lib/time-left.ts";

import { readAs } from "./guards.server.ts";

/** One's own plans as their list shows them: what waits for its maker first, and of those what closes first. */
export async function readOwnPlans(actor: Entrepreneur) {
  return readAs(actor, async (tx) => {
    const now = await databaseNow(tx);
    const plans = [];
    for (const plan of await listOwnApplications(tx, actor.personId)) {
      const canRepair = plan.repair !== null && repairStatus(plan.repair, now) === "asked";
      const isOpen = isOpenForPlans({ ...plan, state: plan.tenderState }, now);
      const isClosed = plan.closesAt !== null && plan.closesAt <= now;
      const standing = standingOf(plan.state, { isClosed, canRepair, call: plan.tenderState });
      const until = standing === "repair" ? plan.repair?.dueAt : plan.closesAt;
      const isWritten = standing === "draft" && isOpen;
      plans.push({
        id: plan.id,
        ofOwner: plan.ownerId === actor.personId ? null : plan.owner,
        standing,
        group: groupOf(standing, { isOpen, isAnswered: plan.coming !== null }),
        isOpen,
        hasContent: plan.hasContent,
        tradeName: plan.tradeName,
        address: plan.rules ? addressOf(plan.rules) : "",
        city: plan.rules?.space.city ?? "",
        spaceId: plan.spaceId,
        timetable: plan.rules?.timetable ?? { closesAt: "", shortlistBy: "", resultBy: "" },
        until: until?.toISOString() ?? "",
        left: until && (isWritten || standing === "repair") ? timeLeft(until, now) : null,
      });
    }
    const viewings = await listOwnViewings(tx, actor.personId);
    return {
      plans: plans.toSorted((a, b) => (a.until < b.until ? -1 : 1)),
      viewings: viewings.map(({ bookingId, slug, rules, startsAt, endsAt, note }) => ({
        bookingId,
        slug,
        note,
        address: rules ? addressOf(rules) : "",
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
    };
  });
}
