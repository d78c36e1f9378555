import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { undeliverable } from "#app/lib/undeliverable.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { people } from "#db/schema/people.ts";
import { tenders } from "#db/schema/tenders.ts";

import { isOpenForPlans, whyClosed } from "../rules.ts";
import type { EntryInput } from "./entry-form.ts";
import { findEntryForChange } from "./find-entry.server.ts";

/**
 * Begins to enter a plan for somebody who brought it on paper, told it by phone or at the desk. It belongs to a
 * stand-in until its maker confirms, so that nobody learns here whether that person has a plan already.
 */
export async function startEntry(db: Db, staff: Staff, tenderId: string, input: EntryInput, key?: string) {
  if (!isEditor(staff)) return problem("not-your-role");
  const command = { verb: "start-paper-entry", key, input: { tenderId, ...input }, makesNew: true };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const { corporationId, personId } = staff;
    const [tender] = await tx
      .select()
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
    if (!tender) return problem("not-found");
    if (!isOpenForPlans(tender, now)) return whyClosed(tender);
    if (input.receivedAt > now) return problem("received-later");
    const applicationId = randomUUID();
    const [standIn] = await tx
      .insert(people)
      .values({ email: undeliverable(applicationId), name: input.name, phone: input.phone })
      .returning({ id: people.id });
    if (!standIn) throw new Error("nobody to stand in");
    const subject = { corporationId, tenderId, applicationId };
    await tx
      .insert(applications)
      .values({ corporationId, tenderId, id: applicationId, personId: standIn.id, enteredBy: personId });
    await tx
      .insert(paperEntries)
      .values({ corporationId, applicationId, enteredBy: personId, ...input, startedAt: now });
    await record("application.paper-started", subject, { way: input.way });
    return done({ applicationId });
  });
}

/** Sets right whose plan it is or how it came, as long as it is not sealed. */
export async function changeEntry(db: Db, staff: Staff, applicationId: string, input: EntryInput) {
  if (!isEditor(staff)) return problem("not-your-role");
  return write(db, staff, { verb: "change-paper-entry" }, async ({ tx, record }) => {
    const found = await findEntryForChange(tx, staff.personId, applicationId);
    if (!found) return problem("not-found");
    const { entry, plan } = found;
    if (plan.state !== "draft" || entry.finishedAt) return problem("already-submitted");
    if (input.receivedAt > entry.startedAt) return problem("received-later");
    await tx.update(paperEntries).set(input).where(isEntry(plan));
    await tx
      .update(people)
      .set({ name: input.name, phone: input.phone })
      .where(and(eq(people.id, plan.personId), eq(people.email, undeliverable(applicationId))));
    const { corporationId, tenderId } = plan;
    await record("application.paper-changed", { corporationId, tenderId, applicationId });
    return done({ applicationId });
  });
}

/** As a condition on `paper_entries`: the one of this plan. */
export function isEntry(plan: { readonly corporationId: string; readonly id: string }) {
  return and(eq(paperEntries.corporationId, plan.corporationId), eq(paperEntries.applicationId, plan.id));
}
