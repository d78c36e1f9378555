import { redirect } from "@remix-run/node";

import { openSession } from "#app/domain/people/sessions.server.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { land } from "./land.server.ts";
import { visitorOf } from "./session.server.ts";

type Taken = {
  readonly personId: string;
  readonly opensSession: boolean;
  readonly openPlanId: string | null;
};

/** Who took a seat goes to the sheet of the pitch that is on, else to the evening; signed in when the way in allows it. */
export async function landInJury(request: Request, taken: Taken, sessionHours?: number): Promise<Response> {
  const { personId, opensSession, openPlanId } = taken;
  const next = openPlanId ? paths.jury.scoreSheet(openPlanId) : paths.jury.home();
  if (!opensSession) return redirect(next, 303);
  return land(await openSession(database(), personId, "link", visitorOf(request), sessionHours), next);
}
