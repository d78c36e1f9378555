import { data, redirect } from "@remix-run/node";

import type { Actor, Entrepreneur, Juror, Partner, Staff } from "#app/domain/people/actor.ts";
import { jurorOf, partnerOf, staffOf } from "#app/domain/people/actors-of.ts";
import type { MembershipOf, SignedIn } from "#app/domain/people/find-signed-in.server.ts";
import { mayDo, type Right } from "#app/domain/people/rights.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { endedStates } from "#app/domain/tenders/ending/ending.ts";
import { paths } from "#app/paths.ts";
import type { Transaction } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";

import { database } from "./database.server.ts";
import { findPerson } from "./signed-in.server.ts";
import { toSignIn } from "./to-sign-in.server.ts";

/** Anybody who is signed in, however. */
export async function requirePerson(request: Request): Promise<SignedIn> {
  return (await findPerson(request)) ?? (await toSignIn(request, paths.signIn.start));
}

/** Signed in with a passkey or two factors: what the account's own keys ask for. */
export async function requireStrongPerson(request: Request): Promise<SignedIn> {
  const signedIn = (await findPerson(request)) ?? (await toSignIn(request, paths.signIn.staff));
  return signedIn.assurance === "link" ? toSignIn(request, paths.signIn.staff) : signedIn;
}

/** Who takes along or gives up all that is kept of them; whoever works for a corporation with their second factor. */
export async function requireOwnAccount(request: Request): Promise<SignedIn> {
  const signedIn = await requirePerson(request);
  return signedIn.memberships.length > 0 ? requireStrongPerson(request) : signedIn;
}

/** Everybody who is signed in may have plans of their own. */
export async function requireEntrepreneur(request: Request): Promise<SignedIn & { actor: Entrepreneur }> {
  const signedIn = await requirePerson(request);
  return { ...signedIn, actor: { kind: "entrepreneur", personId: signedIn.person.id } };
}

/** All seats that this person took, the latest first; a person without any is refused. */
export async function requireJurorSeats(request: Request): Promise<SignedIn & { actors: Juror[] }> {
  const signedIn = await requirePerson(request);
  if (signedIn.seats.length === 0) throw refused(403);
  return { ...signedIn, actors: signedIn.seats.map((seat) => jurorOf(signedIn, seat)) };
}

/** A call in one of these states has sent no plan to its jury yet. */
const beforeEvening: readonly string[] = ["draft", "review", "scheduled", "open", "closed", "selection"];

/**
 * The seat in the jury of this tender, or of this application's tender. Any other jury's is not there (404); nor is a plan
 * that no juror may know yet, and it is refused before anything is read of it, so that the time it takes tells nothing. To a
 * plan of a call that ended without a winner there is no way any more.
 */
export async function requireJuror(
  request: Request,
  where: { readonly tenderId: string } | { readonly applicationId: string },
): Promise<SignedIn & { actor: Juror }> {
  const applicationId = "applicationId" in where ? where.applicationId : null;
  if (applicationId !== null && !isId(applicationId)) throw refused(404);
  const signedIn =
    (await findPerson(request, applicationId)) ?? (await toSignIn(request, paths.signIn.start));
  const seat = signedIn.seats.find((one) =>
    "tenderId" in where
      ? one.tenderId === where.tenderId
      : one.reachesApplication && !beforeEvening.includes(one.callState),
  );
  const own = found(seat);
  // Nothing is judged of a call that ended without a winner: the page of its evening says so, and why.
  const isOver = applicationId !== null && endedStates.some((state) => state === own.callState);
  if (isOver) throw redirect(paths.jury.evening(own.tenderId), 303);
  return { ...signedIn, actor: jurorOf(signedIn, own) };
}

type StaffSignedIn = SignedIn & { actor: Staff; corporation: MembershipOf };

/** Staff of a corporation, signed in with a passkey or two factors. */
export async function requireStaff(request: Request): Promise<StaffSignedIn> {
  const signedIn = (await findPerson(request)) ?? (await toSignIn(request, paths.signIn.staff));
  const own = staffOf(signedIn);
  if (!own) throw refused(403);
  // Known by a mailed link only: enough for a plan or a jury, not for this.
  if (signedIn.assurance === "link") return toSignIn(request, paths.signIn.staff);
  return { ...signedIn, ...own };
}

/** How the pages of a corporation look to whoever works there. */
export const houseStyleOf = ({ brandHue, brandChroma, logoKey }: MembershipOf) => ({
  hue: brandHue,
  chroma: brandChroma,
  logoKey,
});

/** Staff who hold this right; whoever does not is refused (403). */
export async function requireRight(request: Request, right: Right): Promise<StaffSignedIn> {
  const staff = await requireStaff(request);
  if (!mayDo(staff.actor, right)) throw refused(403);
  return staff;
}

/** Staff who write; whoever only looks is refused (403). */
export async function requireEditor(request: Request): Promise<StaffSignedIn> {
  return requireRight(request, "prepare");
}

/** Somebody of a partner, such as the municipality. */
export async function requirePartner(
  request: Request,
): Promise<SignedIn & { actor: Partner; corporation: MembershipOf }> {
  const signedIn = await requirePerson(request);
  const own = partnerOf(signedIn);
  if (!own) throw refused(403);
  return { ...signedIn, ...own };
}

/** What was looked for, or the page that says there is nothing here. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw refused(404);
  return value;
}

/** An id from the address; what cannot be one is not there. */
export function foundId(id: string | undefined): string {
  if (id === undefined || !isId(id)) throw refused(404);
  return id;
}

/** Reads in one transaction that reaches only what this actor may see. */
export function readAs<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return readInScope(database(), scopeOf(actor), work);
}

/** What to throw for a page that says why there is nothing here. */
export function refused(status: 400 | 401 | 403 | 404 | 409 | 410 | 503) {
  return data(null, { status });
}

/** The name of a space in an address; what cannot be one is not there. */
export function foundSlug(slug: unknown): string {
  if (typeof slug !== "string" || !/^[a-z0-9-]{1,200}$/.test(slug)) throw refused(404);
  return slug;
}

/** Whether this text has the form of an id; whether anything bears it is another matter. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
