import { partnerOf, staffOf } from "#app/domain/people/actors-of.ts";
import { paths } from "#app/paths.ts";

import { sessionSecret } from "./session.server.ts";
import { findPerson } from "./signed-in.server.ts";

export type OwnPlace = "applicant" | "jury" | "staff" | "partner";

/**
 * Where somebody who is signed in has pages of their own, for the menu of public pages; null for a stranger. Pages
 * behind a door have that menu themselves and do not ask.
 */
export async function findOwnPlaces(request: Request): Promise<OwnPlace[] | null> {
  if (!sessionSecret(request)) return null;
  const { pathname } = new URL(request.url);
  if (behindDoors.some((home) => pathname === home || pathname.startsWith(`${home}/`))) return [];
  const signedIn = await findPerson(request);
  if (!signedIn) return null;
  const places: OwnPlace[] = ["applicant"];
  if (signedIn.seats.length > 0) places.push("jury");
  if (staffOf(signedIn)) places.push("staff");
  if (partnerOf(signedIn)) places.push("partner");
  return places;
}

const behindDoors = [paths.applicant.home(), paths.jury.home(), paths.staff.home(), paths.partner.home()];
