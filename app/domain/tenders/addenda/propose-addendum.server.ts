import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { otherSigners } from "#app/domain/people/letters.server.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { addenda } from "#db/schema/addenda.ts";
import { tenders } from "#db/schema/tenders.ts";

import { checkGrowth } from "../discount/grow-promise.server.ts";
import { addressOf } from "../freeze.ts";
import { frozenPicture } from "../property/frozen-property.ts";
import { listPictures } from "../property/queries.server.ts";
import { hashOf } from "../hash-rules.server.ts";
import type { AddendumInput } from "./addendum-form.ts";
import { changedRules } from "./change-rules.ts";
import { checkChange, touchesRent } from "./check-change.ts";
import { hasPlans } from "./has-plans.server.ts";

/**
 * Proposes a change to published rules; nothing changes before a second person publishes it. `seen` is the hash of the
 * rules that the form was filled from. Refused while a colleague's proposal waits ("already-proposed"), from an old tab
 * ("changed-meanwhile"), and by whatever `checkChange` refuses or, for another rent, what publishing would refuse of its
 * discount.
 */
export async function proposeAddendum(
  db: Db,
  staff: Staff,
  tenderId: string,
  seen: string,
  { reason, ...input }: AddendumInput,
  key?: string,
) {
  const command = { verb: "propose-addendum", key, input: { tenderId, seen, reason, ...input } };
  return write(db, staff, command, async ({ tx, now, record, mail }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const [tender] = await tx
      .select()
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)))
      .for("update");
    if (!tender) return problem("not-found");
    if (!tender.rules || !tender.rulesHash) return problem("not-in-this-state");
    if (tender.rulesHash !== seen) return problem("changed-meanwhile");
    const waiting = await tx.$count(
      addenda,
      and(
        eq(addenda.corporationId, corporationId),
        eq(addenda.tenderId, tenderId),
        eq(addenda.state, "proposed"),
      ),
    );
    if (waiting > 0) return problem("already-proposed");
    const stored = await listPictures(tx, corporationId, tender.spaceId);
    const after = changedRules(tender.rules, { reason, ...input }, stored.map(frozenPicture), tender);
    const world = { now, hasPlans: await hasPlans(tx, tender) };
    const checked = checkChange(tender, tender.rules, after, world);
    if (!checked.ok) return checked;
    if (touchesRent(checked.value)) {
      const promise = await checkGrowth(tx, tender, after, { proposerId: staff.personId, signerId: null });
      if (!promise.ok) return promise;
    }
    const [addendum] = await tx
      .insert(addenda)
      .values({
        corporationId,
        tenderId,
        reason,
        before: tender.rules,
        beforeHash: tender.rulesHash,
        after,
        afterHash: hashOf(after),
        proposedBy: staff.personId,
        proposedAt: now,
      })
      .returning({ id: addenda.id });
    if (!addendum) throw new Error("no addendum was stored");
    await record("tender.change-proposed", { corporationId, spaceId: tender.spaceId, tenderId });
    for (const to of await otherSigners(tx, staff))
      await mail({
        letter: "change-approval-asked",
        to,
        about: addendum.id,
        corporationId,
        props: { address: addressOf(after), tenderId, reason },
      });
    return done({ addendumId: addendum.id });
  });
}
