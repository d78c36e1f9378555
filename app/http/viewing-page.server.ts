import { databaseNow } from "#app/domain/events/write.server.ts";
import { findTenderBySlug } from "#app/domain/tenders/find-by-slug.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { findPlaceAndCalendar, listSlots } from "#app/domain/tenders/viewings/queries.server.ts";

import { found, readAs, requireEntrepreneur } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";
import { calendarToken } from "./viewing-calendar.server.ts";

/** The page on which somebody takes, moves or gives back a place at the viewings of a space. */
export async function readViewingPage(request: Request, slug: string) {
  const { actor } = await requireEntrepreneur(request);
  return readAs(actor, async (tx) => {
    const tender = found(await findTenderBySlug(tx, slug));
    const address = addressOf(found(tender.rules));
    const now = await databaseNow(tx);
    const place = await findPlaceAndCalendar(tx, actor.personId, tender);
    const slots = await listSlots(tx, tender);
    return {
      title: pageTitle(request, "viewings.own.title", address),
      slug,
      address,
      now: now.toISOString(),
      isOpen: stateAt(tender, now) === "open",
      own: slots.find(({ id }) => id === place?.slotId) ?? null,
      slots,
      calendar: calendarToken(actor.personId, place?.calendarVersion ?? 0, now),
      once: newOnceKey(),
      isRenewed: new URL(request.url).searchParams.has("agenda"),
    };
  });
}
