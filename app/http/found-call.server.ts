import type { Staff } from "#app/domain/people/actor.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";

import { found, foundId, readAs } from "./guards.server.ts";

/** The id of a call from the address of a form. Somebody else's call is not there (404), whatever was typed for it. */
export async function foundCall(actor: Staff, id: string | undefined): Promise<string> {
  const tenderId = foundId(id);
  found(await readAs(actor, (tx) => findTenderForStaff(tx, actor.corporationId, tenderId)));
  return tenderId;
}
