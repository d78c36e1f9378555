import { eq } from "drizzle-orm";

import type { Entrepreneur, MembershipRole, Staff } from "#app/domain/people/actor.ts";
import { defaultCriteria } from "#app/i18n/default-criteria.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import type { Database } from "#db/client.server.ts";
import { corporations, memberships, people } from "#db/schema/people.ts";
import { inScope } from "#db/scope.server.ts";

import { corporation, neighbour, neighbourStaff, partners, personas } from "./demo-cast.ts";
import { openDemoClock } from "./demo-clock.server.ts";
import { tellStories } from "./demo-stages.server.ts";
import type { Stage } from "./demo-story.server.ts";

/**
 * Tells the demo world through the product's own verbs, with the rehearsal clock set back to each moment: ten spaces
 * and fifteen plans at all stages, dated relative to today. Does nothing when it stands already, starts over when it
 * was cut short, and refuses a database that holds anything else.
 */
export async function loadDemoWorld(db: Database, url: string): Promise<void> {
  const clock = openDemoClock(url);
  try {
    const state = await clock.state();
    if (state === "ready") return;
    if (state === "foreign")
      throw new Error("This database holds data that are not the demo's. Choose an empty one.");
    if (state === "interrupted") await clock.clear();
    await clock.setDays(-402);
    await tellStories({
      ...(await makePeople(db)),
      db,
      clock,
      today: dayOf(new Date()),
      criteria: defaultCriteria(),
      partners,
    });
    await clock.setDays(0);
  } finally {
    await clock.close();
  }
}

/** Two corporations, staff for four eyes, a partner, and a way to find or make any entrepreneur. */
async function makePeople(db: Database) {
  return inScope(db, { kind: "system" }, async (tx) => {
    const [own] = await tx.insert(corporations).values(corporation).returning({ id: corporations.id });
    const [other] = await tx.insert(corporations).values(neighbour).returning({ id: corporations.id });
    if (!own || !other) throw new Error("no corporations were stored");
    const member = async (
      person: { name: string; email: string },
      corporationId: string,
      role: MembershipRole,
    ) => {
      const [made] = await tx.insert(people).values(person).returning({ id: people.id });
      if (!made) throw new Error("nobody was stored");
      await tx.insert(memberships).values({ corporationId, personId: made.id, role });
      return { kind: "staff", personId: made.id, corporationId } as const;
    };
    const coordinator: Staff = {
      ...(await member(personas.medewerker, own.id, "coordinator")),
      role: "coordinator",
    };
    const approver: Staff = {
      ...(await member(personas["tweede-medewerker"], own.id, "approver")),
      role: "approver",
    };
    await member(personas.partner, own.id, "municipality");
    await member(neighbourStaff, other.id, "coordinator");
    return { coordinator, approver, entrepreneur: entrepreneurIn(db) };
  });
}

function entrepreneurIn(db: Database): Stage["entrepreneur"] {
  return ({ person }) =>
    inScope(db, { kind: "system" }, async (tx): Promise<Entrepreneur> => {
      // The same person can write plans for two spaces.
      const [known] = await tx.select({ id: people.id }).from(people).where(eq(people.email, person.email));
      const [made] = known ? [known] : await tx.insert(people).values(person).returning({ id: people.id });
      if (!made) throw new Error("nobody was stored");
      return { kind: "entrepreneur", personId: made.id };
    });
}
