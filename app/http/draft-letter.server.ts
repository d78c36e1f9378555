import { canAssess } from "#app/domain/applications/rules.ts";
import { readDrafts } from "#app/domain/jury/shortlist/read-drafts.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { findContact } from "#app/domain/people/letters.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";

import { found, readAs, refused } from "./guards.server.ts";

/** The letter that a choice would send to the maker of this plan; not there without a choice, or once it was sent. */
export async function readDraftLetter(actor: Staff, tenderId: string, applicationId: string) {
  return readAs(actor, async (tx) => {
    const { corporationId } = actor;
    const { tender, space, now } = found(await findTenderForStaff(tx, corporationId, tenderId));
    if (!canAssess(tender, now)) throw refused(404);
    const { letters } = await readDrafts(tx, { corporationId, tenderId }, { hold: false });
    const draft = found(letters.find(({ id }) => id === applicationId));
    const facts = {
      rules: found(tender.rules),
      plansReceived: letters.length,
      plansInvited: letters.filter(({ choice }) => choice === "shortlist").length,
    };
    return {
      draft,
      choice: found(draft.choice),
      facts,
      space,
      contact: await findContact(tx, corporationId),
    };
  });
}
