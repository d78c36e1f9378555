import type { LoaderFunctionArgs } from "@remix-run/node";

import { listOwnPlaces } from "#app/domain/tenders/viewings/queries.server.ts";
import { found, readAs } from "#app/http/guards.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { calendarOwner, ownCalendar } from "#app/http/viewing-calendar.server.ts";

/** One's own viewings for a calendar program, which has no session: the token says whose they are. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const personId = found(await calendarOwner(found(params.token)));
  const places = await readAs({ kind: "entrepreneur", personId }, (tx) => listOwnPlaces(tx, personId));
  return new Response(ownCalendar(places, localeOf(request)), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="plint.ics"',
      "cache-control": "private, no-store",
    },
  });
}
