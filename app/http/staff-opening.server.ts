import { countSubmittedByTender } from "#app/domain/applications/count-submitted.server.ts";
import { findOpening } from "#app/domain/applications/opening/queries.server.ts";
import { canAskOpening, canOpenPile } from "#app/domain/applications/opening/rules.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";

import { found, readAs } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";

/** How far the opening of one call's plans is, and what this member of staff can do for it. */
export async function readOpening(request: Request, actor: Staff, tenderId: string) {
  const { corporationId } = actor;
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, corporationId, tenderId));
    const closesAt = found(tender.closesAt);
    const now = await databaseNow(tx);
    const opening = found(await findOpening(tx, { corporationId, tenderId }));
    const address = addressOf({ space });
    return {
      title: pageTitle(request, "opening.title", address),
      once: newOnceKey(),
      tenderId,
      space,
      address,
      plans: (await countSubmittedByTender(tx)).get(tenderId) ?? 0,
      closesAt: closesAt.toISOString(),
      isClosed: closesAt <= now,
      mayAsk: canAskOpening(actor, tender, now),
      mayOpen: canOpenPile(actor, tender, now),
      isOwn: tender.openingAskedBy === actor.personId,
      asked: opening.askedAt && { name: opening.asker ?? "", at: opening.askedAt.toISOString() },
      opened: opening.openedAt && {
        asker: opening.asker ?? "",
        opener: opening.opener ?? "",
        at: opening.openedAt.toISOString(),
        root: opening.root,
        leaves: opening.leaves ?? [],
      },
    };
  });
}
