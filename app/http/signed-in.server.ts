import { findSignedIn, type SignedIn } from "#app/domain/people/find-signed-in.server.ts";

import { database } from "./database.server.ts";
import { sessionSecret } from "./session.server.ts";

const thisTurn = new Map<string, Promise<SignedIn | null>>();

/**
 * Who is signed in, or null. The loaders of one page ask in the same turn of the event loop and share one query;
 * a later turn asks again, so that a revoked session is over at once.
 */
export function findPerson(request: Request, applicationId: string | null = null): Promise<SignedIn | null> {
  const secret = sessionSecret(request);
  if (!secret) return Promise.resolve(null);
  const key = `${secret} ${applicationId ?? ""}`;
  const asked = thisTurn.get(key);
  if (asked) return asked;
  const asking = findSignedIn(database(), secret, applicationId);
  thisTurn.set(key, asking);
  setImmediate(() => thisTurn.delete(key));
  return asking;
}
