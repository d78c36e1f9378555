import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { findRecipient, otherSigners } from "#app/domain/people/letters.server.ts";
import { done, problem, asOneRefusal } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { onlySigner } from "./discount/only-signer.ts";
import { findLacks } from "./find-lacks.server.ts";
import { canPropose } from "./rules.ts";
import { tenderSteps } from "./states.ts";

/**
 * Asks a second person to look: whoever was named to sign for its discount, or of a call without one everybody who may sign.
 * Refused with all that is still missing for publication.
 */
export async function proposeTender(db: Db, staff: Staff, tenderId: string, key?: string) {
  return write(db, staff, { verb: "propose-tender", key, input: { tenderId } }, async (story) => {
    const { tx, now, record, mail } = story;
    const found = await findForProposal(tx, staff.corporationId, tenderId);
    if (!found) return problem("not-found");
    const { tender, space } = found;
    if (!canPropose(staff, tender)) return problem("not-in-this-state");
    const lacks = asOneRefusal(await findLacks(tx, found, now, staff.personId));
    if (lacks) return lacks;
    await tx
      .update(tenders)
      .set({ state: tenderSteps.draft.propose, proposedBy: staff.personId, proposedAt: now })
      .where(and(eq(tenders.corporationId, staff.corporationId), eq(tenders.id, tenderId)));
    await record("tender.proposed", { corporationId: staff.corporationId, spaceId: space.id, tenderId });
    const only = onlySigner(tender);
    for (const colleague of only ? [await findRecipient(tx, only)] : await otherSigners(tx, staff)) {
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
