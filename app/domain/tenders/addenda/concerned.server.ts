import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";

import type { Recipient } from "#app/domain/outbox/queue-letter.server.ts";
import { undeliverable } from "#app/lib/undeliverable.ts";
import { localeIn } from "#app/i18n/locales.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { people } from "#db/schema/people.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { questionAskers, questions } from "#db/schema/questions.ts";
import { savedSearches } from "#db/schema/searches.ts";
import { viewingBookings } from "#db/schema/viewings.ts";

type Call = { readonly corporationId: string; readonly id: string };
type Concerned = {
  readonly to: Recipient;
  /** Their plan, where they have one; it may be handed in or still a draft. */
  readonly plan: { readonly id: string; readonly isHandedIn: boolean } | null;
};

const livePlans = ["draft", "submitted", "checked", "repair_asked", "shortlisted"] as const;

type Reach = {
  /** Of plans in these states the makers are concerned. */
  readonly plans?: readonly (typeof applications.$inferSelect)["state"][];
  /** The address of the space, to have those along who wait for it in a saved search. */
  readonly watching?: string;
};

/**
 * Everybody who relies on the rules of a call, each once, by address; whoever waits to confirm a plan that staff typed for
 * them is one of them, and has no page of it yet. Only the system may ask.
 */
export async function listConcerned(tx: Transaction, call: Call, reach: Reach = {}): Promise<Concerned[]> {
  const rows = await peopleOf(tx, call, reach);
  const plans = new Map<string, Concerned["plan"]>();
  for (const { personId, planId, isHandedIn } of rows) {
    const plan = planId === null ? null : { id: planId, isHandedIn };
    plans.set(personId, plan ?? plans.get(personId) ?? null);
  }
  const found = await tx
    .select({ id: people.id, email: people.email, name: people.name, locale: people.locale })
    .from(people)
    .where(inArray(people.id, [...plans.keys()]))
    .orderBy(people.email);
  const known = found.map(({ id, locale, ...person }) => ({
    to: { ...person, locale: localeIn(locale) },
    plan: plans.get(id) ?? null,
  }));
  const unconfirmed = await listUnconfirmed(tx, call);
  return [...known, ...unconfirmed.filter(({ to }) => known.every((one) => one.to.email !== to.email))];
}

/** For whom staff typed a plan that waits for their word: they know of it, and it is not theirs yet. */
async function listUnconfirmed(tx: Transaction, { corporationId, id }: Call): Promise<Concerned[]> {
  const rows = await tx
    .select({ id: applications.id, email: paperEntries.email, name: paperEntries.name })
    .from(paperEntries)
    .innerJoin(
      applications,
      and(
        eq(applications.corporationId, paperEntries.corporationId),
        eq(applications.id, paperEntries.applicationId),
      ),
    )
    .where(
      and(
        eq(applications.corporationId, corporationId),
        eq(applications.tenderId, id),
        eq(applications.state, "draft"),
        isNotNull(paperEntries.finishedAt),
        isNull(paperEntries.confirmedAt),
      ),
    )
    .orderBy(applications.id);
  return rows.map((row) => ({
    to: { email: row.email ?? undeliverable(row.id), name: row.name, locale: "nl" },
    plan: null,
  }));
}

function peopleOf(tx: Transaction, { corporationId, id }: Call, { plans = livePlans, watching = "" }: Reach) {
  const ofPlans = and(
    eq(applications.corporationId, corporationId),
    eq(applications.tenderId, id),
    inArray(applications.state, [...plans]),
  );
  const planId = sql<string | null>`${applications.id}`;
  const isHandedIn = sql<boolean>`${applications.state} <> 'draft'`;
  const noPlan = { planId: sql<string | null>`null::uuid`, isHandedIn: sql<boolean>`false` };
  return unionAll(
    tx
      .select({
        // Who enters a plan for somebody talks to them, and has no page of it as its maker; the stand-in that owns it
        // meanwhile has no mailbox.
        personId: sql<string>`coalesce(${applications.enteredBy}, ${applications.personId})`,
        planId: sql<string | null>`case when ${applications.enteredBy} is null then ${applications.id} end`,
        isHandedIn,
      })
      .from(applications)
      .where(ofPlans),
    tx
      .select({ personId: sql<string>`${planMembers.personId}`, planId, isHandedIn })
      .from(planMembers)
      .innerJoin(
        applications,
        and(
          eq(applications.corporationId, planMembers.corporationId),
          eq(applications.id, planMembers.applicationId),
        ),
      )
      .where(and(ofPlans, isNotNull(planMembers.acceptedAt), isNull(planMembers.removedAt))),
    tx
      .select({ personId: viewingBookings.personId, ...noPlan })
      .from(viewingBookings)
      .where(
        and(
          eq(viewingBookings.corporationId, corporationId),
          eq(viewingBookings.tenderId, id),
          eq(viewingBookings.state, "booked"),
        ),
      ),
    tx
      .select({ personId: questionAskers.personId, ...noPlan })
      .from(questionAskers)
      .innerJoin(
        questions,
        and(
          eq(questions.corporationId, questionAskers.corporationId),
          eq(questions.id, questionAskers.questionId),
        ),
      )
      .where(and(eq(questions.corporationId, corporationId), eq(questions.tenderId, id))),
    tx
      .select({ personId: sql<string>`${savedSearches.personId}`, ...noPlan })
      .from(savedSearches)
      .where(
        and(
          sql`${savedSearches.filters} ->> 'space' = ${watching}`,
          isNotNull(savedSearches.confirmedAt),
          isNull(savedSearches.endedAt),
        ),
      ),
  );
}
