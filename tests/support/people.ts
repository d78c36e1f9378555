import { randomUUID } from "node:crypto";

import type { Assurance, MembershipRole } from "#app/domain/people/actor.ts";
import { openSession, type Visitor } from "#app/domain/people/sessions.server.ts";
import { signInAs } from "#app/http/session.server.ts";
import type { Db } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { corporations, memberships, people } from "#db/schema/people.ts";

export const visitor: Visitor = { device: "Firefox, Linux", oldSecret: null };

/** Somebody with an address of their own, or the given one. */
export async function givenPerson(db: Db, email = `${randomUUID()}@example.nl`): Promise<string> {
  const [person] = await db.insert(people).values({ email, name: "Naima" }).returning({ id: people.id });
  if (!person) throw new Error("no person");
  return person.id;
}

/** A person with a role at a corporation of their own, or at the given one. */
export async function givenMember(db: Db, role: MembershipRole, at?: string) {
  const personId = await givenPerson(db);
  const corporationId = at ?? (await givenCorporation(db));
  await inScope(db, { kind: "system" }, (tx) =>
    tx.insert(memberships).values({ corporationId, personId, role }),
  );
  return { personId, corporationId };
}

/** A corporation with an address of its own, so that tests stand in nobody's way. */
export async function givenCorporation(db: Db): Promise<string> {
  const slug = `wederik-${randomUUID()}`;
  const [corporation] = await db
    .insert(corporations)
    .values({ name: "Woonstichting Wederik", slug })
    .returning({ id: corporations.id });
  if (!corporation) throw new Error("no corporation");
  return corporation.id;
}

/** The secret of a session that was just opened. */
export async function givenSession(db: Db, personId: string, assurance: Assurance): Promise<string> {
  return (await openSession(db, personId, assurance, visitor)).secret;
}

/** What the browser of somebody who is signed in sends along. */
export async function cookiesOf(db: Db, personId: string, assurance: Assurance) {
  const { name, value } = await signInAs(db, personId, assurance);
  return new Map([[name, value]]);
}
