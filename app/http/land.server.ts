import { redirect } from "@remix-run/node";

import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { homeOf } from "#app/domain/people/actors-of.ts";
import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import type { OpenedSession } from "#app/domain/people/sessions.server.ts";
import { paths } from "#app/paths.ts";

import { writeCookie } from "./cookies.server.ts";
import { database } from "./database.server.ts";
import { ownPath } from "./own-path.ts";
import { sessionCookie } from "./session.server.ts";

/**
 * Where to go after signing in: the own page that was asked for, else the home of this person's role. Who came to
 * write a plan for a space lands in that plan: the press that signs them in starts it.
 */
export async function destinationOf(
  session: OpenedSession,
  returnTo: string | null | undefined,
): Promise<string> {
  const wanted = ownPath(returnTo);
  const isDoor = wanted?.startsWith(paths.signIn.start()) || wanted?.startsWith(paths.signIn.out());
  const slug = wanted ? spaceOfNewPlan(wanted) : null;
  if (wanted && !isDoor && slug === null) return wanted;
  const signedIn = await findSignedIn(database(), session.secret);
  if (!signedIn) return paths.home();
  if (slug === null) return paths[homeOf(signedIn)].home();
  const entrepreneur = { kind: "entrepreneur", personId: signedIn.person.id } as const;
  const started = await startApplication(database(), entrepreneur, slug);
  return started.ok ? paths.applicant.plan(started.value.applicationId) : paths.space(slug);
}

/** What a browser needs after signing in: the session's cookie; the half-way cookie goes. */
export function landingHeaders(session: OpenedSession): Headers {
  const headers = new Headers();
  headers.append("set-cookie", sessionCookie(session));
  headers.append("set-cookie", writeCookie("step", "", 0));
  return headers;
}

/** Redirects to where this person wanted to be, signed in. */
export async function land(session: OpenedSession, returnTo: string | null | undefined): Promise<Response> {
  return redirect(await destinationOf(session, returnTo), { headers: landingHeaders(session) });
}

/** The space for which somebody pressed "write your plan" before they signed in; null for any other page. */
function spaceOfNewPlan(wanted: string): string | null {
  const [path, query = ""] = wanted.split("?");
  const slug = path === paths.applicant.start() ? new URLSearchParams(query).get("ruimte") : null;
  return slug && /^[a-z0-9-]{1,200}$/.test(slug) ? slug : null;
}
