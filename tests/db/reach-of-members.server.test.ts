import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { inviteMember } from "#app/domain/applications/together/invite-member.server.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, choiceReasons, files, planParts } from "#db/schema/applications.ts";
import { events } from "#db/schema/events.ts";
import { pitches } from "#db/schema/jury.ts";
import { outbox } from "#db/schema/outbox.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { inScope, type Scope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember, givenPerson } from "#tests/support/people.ts";
import { givenTogether } from "#tests/support/together.ts";

const tables = { applications, planParts, files, choiceReasons, pitches, planMembers, events, outbox };

/** How many rows of each table this scope sees. */
async function reach(db: Db, scope: Scope) {
  return inScope(db, scope, async (tx) => {
    const counts: Record<string, number> = {};
    for (const [name, table] of Object.entries(tables)) counts[name] = await tx.$count(table);
    return counts;
  });
}

/** What a statement does in this scope: how many rows it changed, or "refused" by row security or a key. */
async function tries(db: Db, scope: Scope, work: (tx: Transaction) => Promise<unknown[]>) {
  return inScope(db, scope, async (tx) => (await work(tx)).length).catch(() => "refused" as const);
}

const person = ({ personId }: { personId: string }): Scope => ({ kind: "person", personId });

async function givenFullPlan(...given: Parameters<typeof givenTogether>) {
  const [, owner] = given;
  const together = await givenTogether(...given);
  const { applicationId, tenderId, actor, stage } = together;
  const { corporationId } = stage.coordinator;
  await together.saveAll();
  await owner`insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready)
    values (${corporationId}, ${applicationId}, ${actor.personId}, 'a.pdf', 'application/pdf', 1, ${"a".repeat(64)}, 'k', true)`;
  await owner`insert into choice_reasons (corporation_id, application_id, criterion_id, reason)
    select corporation_id, ${applicationId}, id, 'x' from criteria where tender_id = ${tenderId} limit 1`;
  await owner`insert into pitches (corporation_id, tender_id, application_id, position, starts_at)
    values (${corporationId}, ${tenderId}, ${applicationId}, 1, now())`;
  const edit = await together.join("edit");
  const view = await together.join("view");
  const removed = await together.join("edit", "removed@draad.example");
  await owner`update plan_members set removed_at = plint_now() where person_id = ${removed.personId}`;
  return { ...together, corporationId, edit, view, removed };
}

describe("row security of a plan with co-applicants", () => {
  test("lets each of them read exactly this plan, and nobody else", async ({ db, owner }) => {
    const { actor, edit, view, removed } = await givenFullPlan(db, owner);
    const all = {
      applications: 1,
      planParts: 4,
      files: 1,
      choiceReasons: 0,
      pitches: 1,
      events: 0,
      outbox: 0,
    };
    expect(await reach(db, person(actor))).toEqual({ ...all, planMembers: 3 });
    for (const member of [edit, view])
      expect(await reach(db, person(member))).toEqual({ ...all, planMembers: 2 + 1 });
    const nothing = Object.fromEntries(Object.keys(tables).map((name) => [name, 0]));
    // Whoever was removed may know that they were.
    expect(await reach(db, person(removed))).toEqual({ ...nothing, planMembers: 1 });
    expect(await reach(db, person({ personId: await givenPerson(db) }))).toEqual(nothing);
    await owner`update applications set state = 'declined', submitted_at = now(), receipt_number = 'x', content_hash = ${"a".repeat(64)}`;
    for (const member of [edit, view])
      expect(await reach(db, person(member))).toMatchObject({ choiceReasons: 1 });
  });

  test("lets who only reads change nothing, and who writes along never the owner's steps", async ({
    db,
    owner,
  }) => {
    const { actor, edit, view, removed, corporationId, applicationId } = await givenFullPlan(db, owner);
    const rename = (tx: Transaction) =>
      tx.update(applications).set({ tradeName: "x" }).returning({ id: applications.id });
    const rewrite = (tx: Transaction) =>
      tx.update(planParts).set({ content: {} }).returning({ part: planParts.part });
    const drop = (tx: Transaction) => tx.delete(files).returning({ id: files.id });
    const dropParts = (tx: Transaction) => tx.delete(planParts).returning({ part: planParts.part });
    const add = (uploadedBy: string) => (tx: Transaction) =>
      tx
        .insert(files)
        .values({
          corporationId,
          applicationId,
          uploadedBy,
          name: "b.pdf",
          type: "application/pdf",
          sizeBytes: 1,
          contentHash: "b".repeat(64),
          storageKey: uploadedBy,
        })
        .returning({ id: files.id });
    for (const work of [rename, rewrite, drop, dropParts])
      expect(await tries(db, person(view), work)).toBe(0);
    expect(await tries(db, person(view), add(view.personId))).toBe("refused");
    expect(await tries(db, person(removed), add(removed.personId))).toBe("refused");
    expect(await tries(db, person(edit), rename)).toBe(1);
    expect(await tries(db, person(edit), rewrite)).toBe(4);
    expect(await tries(db, person(edit), add(edit.personId))).toBe(1);
    const to = (state: "submitted" | "withdrawn") => (tx: Transaction) =>
      tx
        .update(applications)
        .set({ state, submittedAt: new Date(), receiptNumber: "PL", contentHash: "a".repeat(64) })
        .returning({ id: applications.id });
    for (const state of ["submitted", "withdrawn"] as const)
      expect(await tries(db, person(edit), to(state))).toBe("refused");
    expect(await tries(db, person(actor), to("submitted"))).toBe(1);
    const reopen = (tx: Transaction) =>
      tx.update(applications).set({ state: "draft" }).returning({ id: applications.id });
    expect(await tries(db, person(edit), reopen)).toBe(0);
  });

  test("lets a co-applicant neither invite, nor promote themselves, nor take the plan", async ({
    db,
    owner,
  }) => {
    const { edit, view, corporationId, applicationId } = await givenFullPlan(db, owner);
    const promote = (tx: Transaction) =>
      tx.update(planMembers).set({ role: "edit" }).returning({ id: planMembers.id });
    expect(await tries(db, person(view), promote)).toBe("refused");
    const back = (tx: Transaction) =>
      tx.update(planMembers).set({ removedAt: null }).returning({ id: planMembers.id });
    expect(await tries(db, person(view), back)).toBe("refused");
    const invite = (ownerId: string) => (tx: Transaction) =>
      tx
        .insert(planMembers)
        .values({
          corporationId,
          applicationId,
          ownerId,
          place: 4,
          email: "x@y.example",
          role: "edit",
          inviteHash: "c".repeat(64),
          invitedBy: edit.personId,
          invitedAt: new Date(),
          expiresAt: new Date(),
        })
        .returning({ id: planMembers.id });
    for (const ownerId of [edit.personId, view.personId])
      expect(await tries(db, person(edit), invite(ownerId))).toBe("refused");
    const take = (tx: Transaction) =>
      tx
        .update(applications)
        .set({ personId: edit.personId })
        .where(eq(applications.id, applicationId))
        .returning({ id: applications.id });
    expect(await tries(db, person(edit), take)).toBe("refused");
  });

  test("tells staff nothing of co-applicants before closing, and who made the plan after it", async ({
    db,
    owner,
  }) => {
    const plan = await givenFullPlan(db, owner);
    const { corporationId, personId } = plan.stage.coordinator;
    const staff: Scope = { kind: "corporation", corporationId, personId };
    const elsewhere = await givenMember(db, "coordinator");
    const stranger: Scope = { kind: "corporation", ...elsewhere };
    told(
      "invite",
      await inviteMember(db, plan.actor, plan.applicationId, { email: "l@d.example", role: "view" }),
    );
    told("submit", await submitApplication(db, plan.actor, plan.applicationId));
    const told_ = (scope: Scope) =>
      inScope(db, scope, async (tx) => ({
        members: await tx.$count(planMembers),
        events: await tx.$count(events, sql`${events.name} like 'application.%'`),
        letters: await tx.$count(outbox, sql`${outbox.letter} like 'plan-%'`),
      }));
    expect(await told_(staff)).toEqual({ members: 0, events: 0, letters: 0 });
    await plan.closeIn(-1);
    // Three receipts; never the invitations.
    expect(await told_(staff)).toMatchObject({ members: 4, letters: 3 });
    expect(await told_(stranger)).toEqual({ members: 0, events: 0, letters: 0 });
  });
});
