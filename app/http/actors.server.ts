import type { Actor } from "#app/domain/people/actor.ts";
import { jurorOf, staffOf } from "#app/domain/people/actors-of.ts";
import type { SignedIn } from "#app/domain/people/find-signed-in.server.ts";

/** Everything somebody may act as, the narrowest first; staff only with a strong session. */
export function actorsOf(signedIn: SignedIn): Actor[] {
  const staff = signedIn.assurance === "link" ? null : staffOf(signedIn);
  return [
    { kind: "entrepreneur", personId: signedIn.person.id },
    ...signedIn.seats.map((seat) => jurorOf(signedIn, seat)),
    ...(staff ? [staff.actor] : []),
  ];
}
