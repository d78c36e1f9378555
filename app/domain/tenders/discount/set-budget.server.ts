import { sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { type Cents, cents } from "#app/lib/money.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { discountBudgets } from "#db/schema/discounts.ts";

import { maySetBudget } from "../rules.ts";
import type { BudgetInput } from "./budget-form.ts";
import { listRooms } from "./budget-queries.server.ts";

type Seen = { readonly seen?: Cents | null; readonly key?: string | undefined };

/**
 * Sets the room for discounts of one year and label. Not for whoever writes the calls; never less than what was promised
 * from it already ("budget-below-promises"). `seen` is the room that its writer had on the screen (null: none); another
 * one since is refused as "changed-meanwhile".
 */
export async function setBudget(db: Db, staff: Staff, input: BudgetInput, { seen, key }: Seen = {}) {
  return write(db, staff, { verb: "set-budget", key, input }, async ({ tx, now, record }) => {
    if (!maySetBudget(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const { year, serviceLabel, amount } = input;
    const set = { amountCents: amount, setBy: staff.personId, setAt: now };
    const isSame =
      seen === undefined ? undefined : sql`${discountBudgets.amountCents} is not distinct from ${seen}`;
    // A year without room is inserted, and whoever inserts at the same moment waits and then finds another's.
    const stored = await tx
      .insert(discountBudgets)
      .values({ corporationId, year, serviceLabel, ...set })
      .onConflictDoUpdate({
        target: [discountBudgets.corporationId, discountBudgets.year, discountBudgets.serviceLabel],
        set,
        ...(isSame ? { setWhere: isSame } : {}),
      })
      .returning({ year: discountBudgets.year });
    if (stored.length === 0) return problem("changed-meanwhile");
    // The row is locked by now, so no promise slips in beside it.
    const room = (await listRooms(tx, corporationId, serviceLabel)).find((one) => one.year === year);
    const committed = room?.committed ?? cents(0);
    if (committed > amount)
      return problem("budget-below-promises", { year, committed: Math.ceil(committed / 100) });
    await record("discount.budget-set", { corporationId }, { year, serviceLabel, amountCents: amount });
    return done({ year });
  });
}
