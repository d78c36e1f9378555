import { listEntries } from "#app/domain/applications/paper/find-entry.server.ts";
import { listSignedEntries } from "#app/domain/applications/paper/find-spoken-for.server.ts";
import { entryStep } from "#app/domain/applications/paper/paper-entry.ts";
import { isOpenForPlans } from "#app/domain/applications/rules.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";

import { found, readAs, requireEditor } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { onlyWithNames } from "./only-with-names.server.ts";
import { pageTitle } from "./page-title.server.ts";

/** The plans of one call that whoever asks is entering for others; nobody reads a colleague's. */
export async function readEntries(request: Request, tenderId: string) {
  const { actor } = await requireEditor(request);
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const now = await databaseNow(tx);
    const entries = await listEntries(tx, actor.personId, tenderId);
    const isOpen = isOpenForPlans(tender, now);
    // While plans come in nobody reads any; who types one for its maker knows the name.
    if (!isOpen) onlyWithNames(request, paths.staff.log(tenderId));
    const signed = await listSignedEntries(tx, actor, tenderId);
    return {
      title: pageTitle(request, "paper.title"),
      once: newOnceKey(),
      tenderId,
      space,
      address: addressOf({ space }),
      isOpen,
      isDone: new URL(request.url).searchParams.has("klaar"),
      isTakenBack: new URL(request.url).searchParams.has("terug"),
      signed: signed.map(({ applicationId, name, receivedAt, state }) => ({
        applicationId,
        name,
        receivedAt: receivedAt.toISOString(),
        isWithdrawn: state === "withdrawn",
        canTakeBack: isOpen && state === "submitted",
      })),
      blank: { receivedOn: dayOf(now) },
      entries: entries.map(({ entry, plan }) => ({
        applicationId: plan.id,
        name: entry.name,
        receivedAt: entry.receivedAt.toISOString(),
        step: entryStep(entry, plan, tender, now),
      })),
    };
  });
}
