import { jurorNow } from "#app/domain/jury/evening/juror-now.ts";
import { seatAtWork } from "#app/domain/jury/which-evening.ts";

import { isId } from "./guards.server.ts";
import { currentEvening } from "./live/evening-hub.server.ts";
import { findPerson } from "./signed-in.server.ts";

/**
 * The evening that is on for a juror, as it stands for them; null while none is, and for whoever has no seat. It costs a
 * page no statement of its own: the seats come with who is signed in, and the evening is read once for all who ask.
 */
export async function findEveningNow(request: Request, applicationId: string | undefined) {
  // Asked as the page below asks, so that the two share one answer.
  const signedIn = await findPerson(request, applicationId && isId(applicationId) ? applicationId : null);
  const seat = seatAtWork(signedIn?.seats ?? []);
  const live = seat && (await currentEvening(seat));
  return live ? { tenderId: live.tenderId, now: jurorNow(live, seat.seatId) } : null;
}
