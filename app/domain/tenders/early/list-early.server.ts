import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { dayOf } from "#app/lib/dates.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { earlyListings } from "#db/schema/early-listings.ts";

import { lockSpace } from "../property/lock-space.server.ts";

/**
 * Shows a space to everybody before there is a call (domain.md 1b P8b): no rent and no rules are promised, so no label
 * and no second person are asked for. Changing it again needs the `version` that was read; 0 is a new one. Refused
 * once a call promises the space.
 */
export async function listEarly(
  db: Db,
  staff: Staff,
  spaceId: string,
  version: number,
  input: EarlyListing,
  key?: string,
) {
  const command = { verb: "list-early", key, input: { spaceId, version, ...input } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const locked = await lockSpace(tx, staff, spaceId);
    if (!locked.ok) return locked;
    if (input.expectedOn <= dayOf(now)) return problem("early-is-over");
    const own = { corporationId: staff.corporationId, spaceId };
    const here = and(eq(earlyListings.corporationId, own.corporationId), eq(earlyListings.spaceId, spaceId));
    const [stored] = await tx.select({ version: earlyListings.version }).from(earlyListings).where(here);
    if ((stored?.version ?? 0) !== version) return problem("changed-meanwhile");
    const said = { ...input, version: version + 1 };
    if (stored) await tx.update(earlyListings).set(said).where(here);
    else await tx.insert(earlyListings).values({ ...own, ...said, listedBy: staff.personId, listedAt: now });
    await record("space.listed-early", own, { expectedOn: input.expectedOn });
    return done({ spaceId, version: version + 1 });
  });
}

type EarlyListing = { readonly expectedOn: string; readonly story: string };

/** Takes an early listing away again; whoever said to be interested still hears of a call. Safe to repeat. */
export async function unlistEarly(db: Db, staff: Staff, spaceId: string, key?: string) {
  const command = { verb: "unlist-early", key, input: { spaceId } };
  return write(db, staff, command, async ({ tx, record }) => {
    const locked = await lockSpace(tx, staff, spaceId);
    if (!locked.ok) return locked;
    const own = { corporationId: staff.corporationId, spaceId };
    const gone = await tx
      .delete(earlyListings)
      .where(and(eq(earlyListings.corporationId, own.corporationId), eq(earlyListings.spaceId, spaceId)))
      .returning({ spaceId: earlyListings.spaceId });
    if (gone.length > 0) await record("space.unlisted-early", own);
    return done({ spaceId });
  });
}
