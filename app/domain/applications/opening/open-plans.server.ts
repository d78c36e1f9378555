import { and, eq, inArray, isNotNull, or } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { holdStaff } from "#app/domain/people/hold-staff.server.ts";
import { whyNotSecond } from "#app/domain/people/second-person.ts";
import { tenderSteps } from "#app/domain/tenders/states.ts";
import { rootOf } from "#app/lib/merkle.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { sealedPiles } from "#db/schema/sealed-piles.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { submittedStates } from "../states.ts";
import { sha256Bytes } from "./hash.server.ts";
import { askedOf, isSealedPile } from "./rules.ts";
import { pileOf } from "./seal-entry.ts";

/**
 * The second of two people opens the plans, after closing: from this moment staff read them. One Merkle root (RFC 6962)
 * over all seals stands in the log and in everybody's receipt: no plan can be changed, added or taken away later. A plan on
 * paper that was sealed in time lies in the pile too, and counts for nobody until its maker confirms it.
 */
export async function openPlans(db: Db, staff: Staff, tenderId: string, key?: string) {
  const command = { verb: "open-plans", key, input: { tenderId } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const { corporationId, personId } = staff;
    const here = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
    const [tender] = await tx.select().from(tenders).where(here).for("update");
    if (!tender) return problem("not-found");
    if (isSealedPile(tender, now)) return problem("sealed");
    const second = { staff: await holdStaff(tx, staff), right: "prepare" } as const;
    const why = whyNotSecond(second, askedOf(tender));
    if (why) return why;
    const leaves = pileOf(await listSealed(tx, tender), sha256Bytes);
    const root = rootOf(leaves, sha256Bytes);
    await tx.insert(sealedPiles).values({ corporationId, tenderId, root, leaves });
    // A row that the sweep has yet to close keeps its place, so that the log tells of the closing as well.
    const state = tender.state === "closed" ? tenderSteps.closed.select : tender.state;
    await tx.update(tenders).set({ state, plansOpenedBy: personId, plansOpenedAt: now }).where(here);
    const subject = { corporationId, spaceId: tender.spaceId, tenderId };
    await record("tender.plans-opened", subject, {
      root,
      plans: leaves.length,
      askedBy: tender.openingAskedBy,
    });
    return done({ root, plans: leaves.length });
  });
}

/** Entered by staff and sealed in time, while its maker has yet to say that it is theirs. */
const isSealedEntry = and(
  eq(applications.state, "draft"),
  isNotNull(applications.enteredBy),
  isNotNull(applications.submittedAt),
);

/** Read for the system, because staff see no sealed plan; only hashes leave. */
async function listSealed(tx: Transaction, { corporationId, id }: { corporationId: string; id: string }) {
  const rows = await inScope(tx, { kind: "system" }, (system) =>
    system
      .select({ receiptNumber: applications.receiptNumber, contentHash: applications.contentHash })
      .from(applications)
      .where(
        and(
          eq(applications.corporationId, corporationId),
          eq(applications.tenderId, id),
          or(inArray(applications.state, submittedStates), isSealedEntry),
          isNotNull(applications.contentHash),
        ),
      ),
  );
  return rows.flatMap(({ receiptNumber, contentHash }) =>
    receiptNumber !== null && contentHash !== null ? [{ receiptNumber, contentHash }] : [],
  );
}
