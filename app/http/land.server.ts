import { redirect } from "@remix-run/node";

import { homeOf } from "#app/domain/people/actors-of.ts";
import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import type { OpenedSession } from "#app/domain/people/sessions.server.ts";
import { paths } from "#app/paths.ts";

import { writeCookie } from "./cookies.server.ts";
import { database } from "./database.server.ts";
import { ownPath } from "./own-path.ts";
import { sessionCookie } from "./session.server.ts";

/** Where to go after signing in: the own page that was asked for, else the home of this person's role. */
export async function destinationOf(
  session: OpenedSession,
  returnTo: string | null | undefined,
): Promise<string> {
  const wanted = ownPath(returnTo);
  if (wanted && !wanted.startsWith(paths.signIn.start()) && !wanted.startsWith(paths.signIn.out()))
    return wanted;
  const signedIn = await findSignedIn(database(), session.secret);
  return signedIn ? paths[homeOf(signedIn)].home() : paths.home();
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
