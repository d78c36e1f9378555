import type { Db } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";

import { findPersonByEmail } from "./person-of-address.server.ts";

/** The person with this address, whoever asks; null when there is none. */
export function findByEmail(db: Db, email: string) {
  return inScope(db, { kind: "system" }, (tx) => findPersonByEmail(tx, email));
}
