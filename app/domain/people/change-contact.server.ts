import { eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { corporations } from "#db/schema/people.ts";

import type { Staff } from "./actor.ts";
import type { Contact } from "./contact-form.ts";
import { isEditor } from "./rules.ts";

/** Says how people reach the corporation, on its pages and under its letters from now on; as with its colour, the last word counts. */
export async function setContact(db: Db, staff: Staff, contact: Contact, key?: string) {
  return write(db, staff, { verb: "set-contact", key, input: contact }, async ({ tx, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    await tx.update(corporations).set(contact).where(eq(corporations.id, corporationId));
    await record("corporation.contact-set", { corporationId });
    return done(contact);
  });
}
