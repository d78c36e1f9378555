import { homeOf, staffOf } from "#app/domain/people/actors-of.ts";
import type { SignedIn } from "#app/domain/people/find-signed-in.server.ts";

/** What the frame around an account page needs to look like the rest of this person's work. */
export function accountFrame(signedIn: SignedIn) {
  const { person, memberships } = signedIn;
  return {
    home: homeOf(signedIn),
    person: person.name || person.email,
    corporation: memberships[0]?.corporationName ?? "",
    role: staffOf(signedIn)?.actor.role ?? ("reader" as const),
  };
}
