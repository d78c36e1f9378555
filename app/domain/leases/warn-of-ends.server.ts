import { and, eq, isNotNull, lte, notInArray } from "drizzle-orm";

import { databaseNow } from "#app/domain/events/write.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { listEditors } from "#app/domain/people/letters.server.ts";
import { addMonths, day, dayOf } from "#app/lib/dates.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { leases } from "#db/schema/leases.ts";
import { spaces } from "#db/schema/spaces.ts";
import { inScope } from "#db/scope.server.ts";

import { dueAlarm } from "./term-alarm.ts";

const FIRST_MONTHS = 6;

/**
 * Warns everybody who writes for a corporation of a temporary lease that ends: half a year, three months and a month
 * before, and on the day, because a lease that goes on after two years is one for five years by law (domain.md 4). Each
 * warning goes once, however often this runs; a server that was down catches up. Answers how many leases are due.
 */
export async function warnOfEnds(db: Db): Promise<number> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const today = dayOf(await databaseNow(tx));
    const ending = await tx
      .select({ lease: leases, space: spaces, tradeName: applications.tradeName })
      .from(leases)
      .innerJoin(spaces, and(eq(spaces.corporationId, leases.corporationId), eq(spaces.id, leases.spaceId)))
      .innerJoin(
        applications,
        and(eq(applications.corporationId, leases.corporationId), eq(applications.id, leases.applicationId)),
      )
      .where(
        and(
          isNotNull(leases.endsOn),
          lte(leases.endsOn, addMonths(today, FIRST_MONTHS)),
          notInArray(leases.state, ["terminated", "ended"]),
        ),
      );
    let due = 0;
    for (const { lease, space, tradeName } of ending) {
      const endsOn = lease.endsOn === null ? null : day(lease.endsOn);
      const monthsLeft = endsOn && dueAlarm(endsOn, today);
      if (endsOn === null || monthsLeft === null) continue;
      due += 1;
      for (const to of await listEditors(tx, lease.corporationId))
        await queueLetter(tx, {
          letter: "temporary-lease-ends",
          about: `${lease.id}:${monthsLeft}:${endsOn}`,
          to,
          corporationId: lease.corporationId,
          props: {
            address: [`${space.street} ${space.houseNumber}`, lease.unit].filter(Boolean).join(", "),
            leaseId: lease.id,
            tradeName,
            endsOn,
            monthsLeft,
          },
        });
    }
    return due;
  });
}
