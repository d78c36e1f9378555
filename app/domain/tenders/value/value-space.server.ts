import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { unexplained } from "#app/domain/spaces/value.ts";
import type { ValueInput } from "#app/domain/spaces/value-form.ts";
import { dayOf } from "#app/lib/dates.ts";
import { cents, sum } from "#app/lib/money.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { spaces, valueReductions } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { lockSpace } from "../property/lock-space.server.ts";

/**
 * Saves what a space is worth. Reductions, when there are any, must explain the step from market to target rent to the
 * cent. A call that is still a draft takes the rents over, so that there is one truth; nobody typed those in the call, so
 * whoever is writing it in another tab goes on.
 */
export async function valueSpace(
  db: Db,
  staff: Staff,
  spaceId: string,
  version: number,
  input: ValueInput,
  key?: string,
) {
  const command = { verb: "value-space", key, input: { spaceId, version, ...input } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const locked = await lockSpace(tx, staff, spaceId, "value");
    if (!locked.ok) return locked;
    if (locked.value.version !== version) return problem("changed-meanwhile");
    if (input.appraisedOn > dayOf(now)) return problem("appraised-in-the-future");
    if (input.targetRent > input.marketRent) return problem("target-over-market");
    const reduced = sum(input.reductions.map(({ amount }) => amount));
    const left = unexplained(input.marketRent, input.targetRent, reduced);
    // Without any they may follow later: until then no call of the space is published.
    if (input.reductions.length > 0 && left !== null)
      return problem("reductions-do-not-add-up", { left: (left / 100).toFixed(2) });
    const own = { corporationId: staff.corporationId, spaceId };
    const { reductions, marketRent, targetRent, serviceCosts, ...rest } = input;
    const rents = { marketRentCents: marketRent, targetRentCents: targetRent };
    await tx
      .update(spaces)
      .set({
        ...rest,
        ...rents,
        serviceCostsCents: serviceCosts ?? cents(0),
        version: sql`${spaces.version} + 1`,
      })
      .where(and(eq(spaces.corporationId, own.corporationId), eq(spaces.id, spaceId)));
    await replaceReductions(tx, own, reductions);
    await tx
      .update(tenders)
      .set(rents)
      .where(
        and(
          eq(tenders.corporationId, own.corporationId),
          eq(tenders.spaceId, spaceId),
          eq(tenders.state, "draft"),
          sql`(${tenders.marketRentCents}, ${tenders.targetRentCents}) is distinct from (${marketRent}::int, ${targetRent}::int)`,
        ),
      );
    await record("space.valued", own, rents);
    return done({ spaceId, version: version + 1 });
  });
}

async function replaceReductions(
  tx: Transaction,
  own: { readonly corporationId: string; readonly spaceId: string },
  reductions: ValueInput["reductions"],
): Promise<void> {
  await tx
    .delete(valueReductions)
    .where(
      and(eq(valueReductions.corporationId, own.corporationId), eq(valueReductions.spaceId, own.spaceId)),
    );
  const rows = reductions.map(({ amount, reason }, index) => ({
    ...own,
    position: index + 1,
    amountCents: amount,
    reason,
  }));
  if (rows.length > 0) await tx.insert(valueReductions).values(rows);
}
