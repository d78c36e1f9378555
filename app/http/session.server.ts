import { redirect } from "@remix-run/node";

import { unlessRefused } from "#app/domain/events/refused-by-database.server.ts";
import type { Assurance } from "#app/domain/people/actor.ts";
import { deviceLabel } from "#app/domain/people/device.ts";
import { isSecret } from "#app/domain/people/secrets.server.ts";
import {
  endSession,
  type OpenedSession,
  openSession,
  type Visitor,
} from "#app/domain/people/sessions.server.ts";
import { paths } from "#app/paths.ts";
import type { Db } from "#db/client.server.ts";

import { cookieName, readCookie, writeCookie } from "./cookies.server.ts";
import { database } from "./database.server.ts";

/** What the cookie of this browser holds; null without one, or with something that is no secret of ours. */
export function sessionSecret(request: Request): string | null {
  const secret = readCookie(request, "session");
  return secret && isSecret(secret) ? secret : null;
}

/** From where somebody signs in: their device in words, and the session of this browser that it replaces. */
export function visitorOf(request: Request): Visitor {
  return { device: deviceLabel(request.headers.get("user-agent")), oldSecret: sessionSecret(request) };
}

/** The Set-Cookie of a session that was just opened. */
export function sessionCookie({ secret, seconds }: OpenedSession): string {
  return writeCookie("session", secret, seconds);
}

/**
 * Ends the session of this browser and has it forget what it kept of it. Whoever leaves a shared computer leaves it also
 * while the database is full: the browser forgets its key, and what is left of the session lapses by itself.
 */
export async function signOut(request: Request): Promise<Response> {
  const secret = sessionSecret(request);
  if (secret) await unlessRefused(() => endSession(database(), secret));
  return redirect(paths.home(), { headers: signedOutHeaders() });
}

/** For every answer after which nobody is signed in here: no cookie, no kept pages. */
export function signedOutHeaders(): Headers {
  const headers = new Headers({ "clear-site-data": '"cache", "storage"' });
  headers.append("set-cookie", writeCookie("session", "", 0));
  headers.append("set-cookie", writeCookie("step", "", 0));
  headers.append("set-cookie", writeCookie("nameless", "", 0));
  // The phone forgets all that it kept, and does not take that for a loss when somebody comes back.
  headers.append("set-cookie", writeCookie("phone", "", 0));
  return headers;
}

/**
 * Signs in without asking anything; for the demo's buttons and for tests. Answers the Set-Cookie header, and the
 * cookie by name and value for a test browser.
 */
export async function signInAs(db: Db, personId: string, assurance: Assurance, device = "Demo") {
  const session = await openSession(db, personId, assurance, { device, oldSecret: null });
  return { setCookie: sessionCookie(session), name: cookieName("session"), value: session.secret };
}
