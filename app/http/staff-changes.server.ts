import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { hasPlans } from "#app/domain/tenders/addenda/has-plans.server.ts";
import { listAddendaForStaff, type StaffAddendum } from "#app/domain/tenders/addenda/queries.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { listPictures } from "#app/domain/tenders/property/queries.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";

import { found, readAs } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";

/** The changes of one call for the desk: what waits for a second person, a form for the next one, and what was before. */
export async function readStaffChanges(request: Request, actor: Staff, tenderId: string) {
  const { corporationId } = actor;
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, corporationId, tenderId));
    const rules = found(tender.rules);
    const state = stateAt(tender, await databaseNow(tx));
    const all = await listAddendaForStaff(tx, { corporationId, tenderId });
    const waiting = all.find((one) => one.state === "proposed");
    const address = addressOf({ space });
    return {
      title: pageTitle(request, "changes.staff.title", address),
      once: { propose: newOnceKey(), publish: newOnceKey(), return: newOnceKey() },
      tenderId,
      space,
      address,
      seen: tender.rulesHash ?? "",
      mayChange: ["scheduled", "open", "closed", "selection"].includes(state),
      isOpen: state === "open" || state === "scheduled",
      hasPlans: await hasPlans(tx, { corporationId, id: tenderId }),
      rules,
      // What the space has and no rules hold yet: a change can put it there.
      newPictures: (await listPictures(tx, corporationId, space.id)).filter(({ isReliedOn }) => !isReliedOn),
      waiting: waiting ? proposalOf(waiting, actor) : null,
      history: all.filter((one) => one.state !== "proposed").map(closedOf),
      justPublished: new URL(request.url).searchParams.has("openbaar")
        ? (all.find((one) => one.state === "published")?.number ?? null)
        : null,
      isProposed: new URL(request.url).searchParams.has("voorgesteld"),
    };
  });
}

function proposalOf(
  { id, reason, proposer, proposedAt, proposedBy, differences }: StaffAddendum,
  actor: Staff,
) {
  const isOwn = proposedBy === actor.personId;
  return { id, reason, proposer, proposedAt: proposedAt.toISOString(), isOwn, differences };
}

function closedOf({ id, number, reason, returnedFor, proposer, closer, differences }: StaffAddendum) {
  return { id, number, reason, returnedFor, proposer, closer: closer ?? "", differences };
}
