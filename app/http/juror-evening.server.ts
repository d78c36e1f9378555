import { findCurrentEvening } from "#app/domain/jury/evening/find-current.server.ts";
import { jurorNow } from "#app/domain/jury/evening/juror-now.ts";
import { readInScope } from "#db/scope.server.ts";

import { database } from "./database.server.ts";
import { currentEvening } from "./live/evening-hub.server.ts";
import { findPerson } from "./signed-in.server.ts";

/** The evening that is on for a juror, as it stands for them; null while none is, and for whoever has no seat. */
export async function findEveningNow(request: Request) {
  const signedIn = await findPerson(request);
  const seats = signedIn?.seats ?? [];
  if (seats.length === 0) return null;
  const here = await readInScope(database(), { kind: "system" }, (tx) => findCurrentEvening(tx, seats));
  const seat = seats.find(({ tenderId }) => tenderId === here?.tenderId);
  const live = here && (await currentEvening(here));
  return live && seat ? { tenderId: live.tenderId, now: jurorNow(live, seat.seatId) } : null;
}
