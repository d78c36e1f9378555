import { and, eq } from "drizzle-orm";

import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { tenders } from "#db/schema/tenders.ts";

import { holdProgram } from "./hold-program.server.ts";

/** A member of staff at one of their phones; `device` is the session. */
export type Conductor = { readonly staff: Staff; readonly device: string };

/**
 * The evening in the hands of its conductor. Refused for whoever only looks on, by a colleague or on the conductor's
 * other phone: they take over first ("not-conducting", with the name of who leads).
 */
export async function holdAsConductor(tx: Transaction, { staff, device }: Conductor, tenderId: string) {
  if (!isEditor(staff)) return problem("not-your-role");
  const held = await holdProgram(tx, { corporationId: staff.corporationId, tenderId });
  if (!held) return problem("not-found");
  const [ended] = await tx
    .select({ at: tenders.endedAt })
    .from(tenders)
    .where(and(eq(tenders.corporationId, staff.corporationId), eq(tenders.id, tenderId)));
  if (ended?.at) return problem("call-ended");
  const { conductorId, conductorDevice } = held.row;
  if (conductorId === staff.personId && conductorDevice === device) return done(held);
  return problem("not-conducting", { name: await nameOf(tx, conductorId) });
}

/** How somebody is called on the pages of the evening. */
export async function nameOf(tx: Transaction, personId: string): Promise<string> {
  const [person] = await tx
    .select({ name: people.name, email: people.email })
    .from(people)
    .where(eq(people.id, personId));
  return person?.name || person?.email || "";
}
