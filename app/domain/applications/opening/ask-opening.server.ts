import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { otherEditors } from "#app/domain/people/letters.server.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { tenders } from "#db/schema/tenders.ts";

import { canAskOpening } from "./rules.ts";

/** The first of two people asks, after closing, for the plans to be opened. Nothing opens yet; colleagues get a letter. */
export async function askOpening(db: Db, staff: Staff, tenderId: string, key?: string) {
  const command = { verb: "ask-opening", key, input: { tenderId } };
  return write(db, staff, command, async ({ tx, now, record, mail }) => {
    const { corporationId, personId } = staff;
    const here = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
    const [tender] = await tx.select().from(tenders).where(here).for("update");
    if (!tender?.rules) return problem("not-found");
    if (!isEditor(staff)) return problem("not-your-role");
    if (tender.openingAskedBy !== null) return problem("already-proposed");
    if (!canAskOpening(staff, tender, now)) return problem("sealed");
    await tx.update(tenders).set({ openingAskedBy: personId, openingAskedAt: now }).where(here);
    await record("tender.opening-asked", { corporationId, spaceId: tender.spaceId, tenderId });
    for (const to of await otherEditors(tx, staff))
      await mail({
        letter: "opening-asked",
        to,
        about: tenderId,
        corporationId,
        props: { address: addressOf(tender.rules), tenderId },
      });
    return done({ tenderId });
  });
}
