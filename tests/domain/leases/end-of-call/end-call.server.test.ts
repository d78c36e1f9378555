import { describe, expect } from "vitest";

import { openPlans } from "#app/domain/applications/opening/open-plans.server.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { withdrawApplication } from "#app/domain/applications/take-back.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { sweepPaperEntries } from "#app/domain/applications/paper/lapse-entries.server.ts";
import { sweepRepairs } from "#app/domain/applications/repair/sweep-repairs.server.ts";
import { remindDrafts } from "#app/domain/applications/remind-drafts.server.ts";
import { answerPitch } from "#app/domain/jury/answer-pitch.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { agreeToEnding, dropEnding, endCall } from "#app/domain/leases/end-of-call/end-call.server.ts";
import { findEnding } from "#app/domain/leases/end-of-call/ending-queries.server.ts";
import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { sendAlerts } from "#app/domain/tenders/alerts/send-alerts.server.ts";
import { findPublicTender, listPublicTenders } from "#app/domain/tenders/public-queries.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { bookViewing } from "#app/domain/tenders/viewings/book-viewing.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { applications } from "#db/schema/applications.ts";
import { callEndings } from "#db/schema/call-endings.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { eq } from "drizzle-orm";
import { givenCall } from "#tests/support/addendum.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenEntry } from "#tests/support/paper.ts";
import { givenMember } from "#tests/support/people.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenSlots } from "#tests/support/slots.ts";
import { givenStage, moveClock } from "#tests/support/stage.ts";

const REASON = "Onder de vloer zit een lekkage.\nHet herstel duurt tot de zomer.";
const withdraw = { kind: "withdraw", reason: REASON, heardOf: true } as const;
const fail = { kind: "fail", reason: "Geen van de plannen past.", heardOf: true } as const;

type Given = Parameters<typeof givenStage>;

/** How many letters of each name wait. */
async function letterNames(owner: Given[1]): Promise<string[]> {
  const rows = await owner<{ letter: string }[]>`select letter from outbox
    where letter in ('call-ended', 'jury-call-ended', 'viewing-cancelled', 'ending-approval-asked') order by letter`;
  return rows.map(({ letter }) => letter);
}

const stateOf = async (owner: Given[1]) =>
  (await owner<{ state: string }[]>`select state from tenders`).map(({ state }) => state);

/** An open call with a plan that is in. */
async function givenHandedIn(...[db, owner]: Given) {
  const call = await givenCall(db, owner);
  await call.handIn();
  const { coordinator, approver } = call.stage;
  const { tenderId } = call;
  const here = { corporationId: coordinator.corporationId, tenderId };
  const find = () => readInScope(db, scopeOf(coordinator), (tx) => findEnding(tx, here));
  const seen = async () => (await find())?.proposedAt.toISOString() ?? "";
  const agree = async (staff: Staff = approver, key?: string) =>
    agreeToEnding(db, staff, tenderId, await seen(), key);
  return { ...call, coordinator, approver, here, find, seen, agree };
}

describe("a call that ends before it opens", () => {
  test("is quiet: no letter, no page, and the reason for colleagues in the log", async ({ db, owner }) => {
    const { stage, tenderId, slug } = await givenCall(db, owner);
    await owner.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`delete from plan_parts`;
      await sql`delete from applications`;
      await sql`update tenders set state = 'scheduled', opened_at = null, opens_at = plint_now() + interval '1 day'`;
    });
    const quiet = { ...withdraw, heardOf: false };
    expect(await endCall(db, stage.coordinator, tenderId, { ...quiet, heardOf: true })).toMatchObject({
      problem: "changed-meanwhile",
    });
    expect(told("end", await endCall(db, stage.coordinator, tenderId, quiet))).toEqual({ hasEnded: true });
    expect(await stateOf(owner)).toEqual(["withdrawn"]);
    expect(await letterNames(owner)).toEqual([]);
    const [line] =
      await owner`select details ->> 'reason' as reason from events where name = 'tender.withdrawn'`;
    expect(line).toMatchObject({ reason: REASON });
    // The promised moment of opening comes: nothing opens, and nobody outside learns that there was a call.
    await moveClock(owner, "3 days");
    await sweepTenders(db);
    expect(await stateOf(owner)).toEqual(["withdrawn"]);
    const seen = await readInScope(db, { kind: "public" }, (tx) => findPublicTender(tx, slug));
    expect(seen).toBeNull();
  });
});

describe("an open call", () => {
  test("without a plan ends at once, and everybody who had to do with it hears why", async ({
    db,
    owner,
  }) => {
    const visitor = await givenSlots(db, owner);
    const { stage, tenderId, slug, actor, first } = visitor;
    told("book", await bookViewing(db, actor, slug, first));
    const writer = await visitor.visitor("schrijft@example.nl");
    const { applicationId } = told("start", await startApplication(db, writer, slug));
    const answer = await endCall(db, stage.coordinator, tenderId, withdraw, "ended-once-1");
    expect(told("end", answer)).toEqual({ hasEnded: true });
    expect(await endCall(db, stage.coordinator, tenderId, withdraw, "ended-once-1")).toEqual(answer);
    expect(await letterNames(owner)).toEqual(["call-ended", "call-ended", "viewing-cancelled"]);
    const letters = await lettersOf(db, "call-ended");
    expect(letters.map(({ to, props }) => [to, props.applicationId, props.reason]).toSorted()).toEqual([
      ["schrijft@example.nl", applicationId, REASON],
      ["vrager@example.nl", undefined, REASON],
    ]);
    expect(await visitor.places()).toEqual([0, 0]);
    expect(await bookViewing(db, actor, slug, visitor.second)).toMatchObject({ problem: "slot-closed" });
    expect(await endCall(db, stage.coordinator, tenderId, withdraw)).toMatchObject({
      problem: "not-in-this-state",
    });
    // Nothing waits for the clock any more.
    await moveClock(owner, "40 days");
    await Promise.all([sweepTenders(db), sendAlerts(db), remindDrafts(db)]);
    expect(await stateOf(owner)).toEqual(["withdrawn"]);
    expect(await owner`select 1 from outbox where letter in ('new-space', 'draft-reminder')`).toEqual([]);
  });

  test("that ends tells whose plan on paper waits for their word, and gives who typed it no link of theirs", async ({
    db,
    owner,
  }) => {
    const { tenderId, coordinator, enter, seal, stage } = await givenEntry(db, owner);
    const typed = await enter();
    await seal(typed);
    await enter({ name: "Bahar Demir", email: "bahar@naald.example" });
    // Only the plan of the writer is neither on paper nor handed in: nobody's agreement is asked.
    const answer = await endCall(db, coordinator, tenderId, withdraw);
    if (answer.ok && !answer.value.hasEnded) {
      const [ending] = await owner<{ at: Date }[]>`select proposed_at as at from call_endings`;
      told("agree", await agreeToEnding(db, stage.approver, tenderId, ending?.at.toISOString() ?? ""));
    }
    const letters = await lettersOf(db, "call-ended");
    const [desk] = await owner<
      { email: string }[]
    >`select email from people where id = ${coordinator.personId}`;
    const to = (email: string) => letters.filter((letter) => letter.to === email);
    expect(to("hatice@thee.example").map(({ props }) => props.applicationId)).toEqual([undefined]);
    expect(to(desk?.email ?? "").map(({ props }) => props.applicationId)).toEqual([undefined]);
    // What is still being typed is nobody's yet: whoever types it talks to its maker.
    expect(to("bahar@naald.example")).toEqual([]);
  });

  test("keeps what a writer typed, and refuses to save or hand in with a reason of its own", async ({
    db,
    owner,
  }) => {
    const call = await givenCall(db, owner);
    await call.saveAll();
    const kept = () => owner`select a.state, p.part, p.content, p.version from applications a
      join plan_parts p on p.application_id = a.id order by p.part`;
    const before = await kept();
    expect(before.length).toBeGreaterThan(2);
    told("end", await endCall(db, call.stage.coordinator, call.tenderId, withdraw));
    const typed = { payload: { whySpace: "Nog een zin." }, version: 1 };
    expect(await savePart(db, call.actor, call.applicationId, "motivation", typed)).toMatchObject({
      problem: "call-ended",
    });
    expect(await submitApplication(db, call.actor, call.applicationId)).toMatchObject({
      problem: "call-ended",
    });
    expect(await kept()).toEqual(before);
  });

  test("with a plan in it waits for a second person, and is told to nobody before", async ({ db, owner }) => {
    const { tenderId, coordinator, approver, find, agree } = await givenHandedIn(db, owner);
    expect(told("ask", await endCall(db, coordinator, tenderId, withdraw))).toEqual({ hasEnded: false });
    expect(await stateOf(owner)).toEqual(["open"]);
    expect(await letterNames(owner)).toEqual(["ending-approval-asked"]);
    expect(await endCall(db, approver, tenderId, fail)).toMatchObject({ problem: "not-in-this-state" });
    expect(await endCall(db, approver, tenderId, withdraw)).toMatchObject({ problem: "already-proposed" });
    expect(await agree(coordinator)).toMatchObject({ problem: "own-work" });
    expect(await agreeToEnding(db, approver, tenderId, new Date(0).toISOString())).toMatchObject({
      problem: "changed-meanwhile",
    });
    told("agree", await agree(approver, "agreed-once-1"));
    expect(await agree(approver)).toMatchObject({ problem: "not-in-this-state" });
    expect(await find()).toMatchObject({ kind: "withdraw", reason: REASON });
    expect(await stateOf(owner)).toEqual(["withdrawn"]);
    const [letter] = await lettersOf(db, "call-ended");
    expect(letter?.props).toMatchObject({ isHandedIn: true, isWithdrawn: true });
    const names = await owner`select name from events where name like 'tender.%' order by id desc limit 2`;
    expect(names.map(({ name }) => String(name))).toEqual(["tender.withdrawn", "tender.ending-asked"]);
  });

  test("goes on when the request is dropped, by whoever may sign", async ({ db, owner }) => {
    const { tenderId, coordinator, approver, find, seen } = await givenHandedIn(db, owner);
    told("ask", await endCall(db, coordinator, tenderId, withdraw));
    const first = await seen();
    told("drop", await dropEnding(db, approver, tenderId, first));
    told("drop again", await dropEnding(db, approver, tenderId, first));
    expect(await find()).toBeNull();
    expect(await stateOf(owner)).toEqual(["open"]);
    await moveClock(owner, "1 minute");
    told("ask again", await endCall(db, coordinator, tenderId, withdraw));
    // From a page that still shows the first one.
    expect(await dropEnding(db, approver, tenderId, first)).toMatchObject({ problem: "changed-meanwhile" });
    expect(await find()).toMatchObject({ reason: REASON });
  });

  test("does not end at once for whom the page promised a colleague's eyes, when the last plan was taken back", async ({
    db,
    owner,
  }) => {
    const { tenderId, coordinator, actor, applicationId } = await givenHandedIn(db, owner);
    told("take back", await withdrawApplication(db, actor, applicationId));
    const asked = { ...withdraw, asksSecond: true };
    expect(await endCall(db, coordinator, tenderId, asked)).toMatchObject({ problem: "changed-meanwhile" });
    expect(await stateOf(owner)).toEqual(["open"]);
    expect(await letterNames(owner)).toEqual([]);
    expect(told("end", await endCall(db, coordinator, tenderId, withdraw))).toEqual({ hasEnded: true });
  });

  test("is ended by nobody who looks on, and is not there for another corporation", async ({ db, owner }) => {
    const { tenderId, coordinator } = await givenHandedIn(db, owner);
    const reader: Staff = {
      kind: "staff",
      ...(await givenMember(db, "reader", coordinator.corporationId)),
      role: "reader",
    };
    const stranger: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
    expect(await endCall(db, reader, tenderId, withdraw)).toMatchObject({ problem: "not-your-role" });
    expect(await agreeToEnding(db, reader, tenderId, "")).toMatchObject({ problem: "not-your-role" });
    expect(await dropEnding(db, reader, tenderId, "")).toMatchObject({ problem: "not-your-role" });
    expect(await endCall(db, stranger, tenderId, withdraw)).toMatchObject({ problem: "not-found" });
    expect(await stateOf(owner)).toEqual(["open"]);
  });

  test("tells the corporation of no letter to somebody whose plan is sealed", async ({ db, owner }) => {
    const { tenderId, coordinator, agree } = await givenHandedIn(db, owner);
    told("ask", await endCall(db, coordinator, tenderId, withdraw));
    told("agree", await agree());
    const seen = await readInScope(db, scopeOf(coordinator), (tx) =>
      listLettersOfCorporation(tx, coordinator.corporationId),
    );
    expect(seen.map(({ letter }) => letter)).not.toContain("call-ended");
    expect(seen.map(({ letter }) => letter)).toContain("ending-approval-asked");
    await moveClock(owner, "60 days");
    expect(await openPlans(db, coordinator, tenderId)).toMatchObject({ ok: false });
  });

  test("stands in the overview for eight weeks, and on its own page for good", async ({ db, owner }) => {
    const { stage, tenderId, slug } = await givenCall(db, owner);
    told("end", await endCall(db, stage.coordinator, tenderId, withdraw));
    const shown = async () => {
      const [listed, page] = await readInScope(db, { kind: "public" }, async (tx) => [
        await listPublicTenders(tx, undefined),
        await findPublicTender(tx, slug),
      ]);
      return [listed?.length, page?.tender.endedReason];
    };
    expect(await shown()).toEqual([1, REASON]);
    await moveClock(owner, "57 days");
    expect(await shown()).toEqual([0, REASON]);
  });
});

describe("the database itself", () => {
  test("lets no call with a plan end on one person's word, nor with other words, nor twice", async ({
    db,
    owner,
  }) => {
    const { tenderId, coordinator, approver, here } = await givenHandedIn(db, owner);
    const end = (reason: string) =>
      inScope(db, scopeOf(coordinator), (tx) =>
        tx
          .update(tenders)
          .set({ state: "withdrawn", endedAt: new Date(), endedReason: reason })
          .where(eq(tenders.id, tenderId)),
      );
    await expect(end(REASON)).rejects.toThrow();
    told("ask", await endCall(db, coordinator, tenderId, withdraw));
    await expect(end(REASON)).rejects.toThrow();
    const agreeFor = (personId: string, staff: Staff) =>
      inScope(db, scopeOf(staff), (tx) =>
        tx.update(callEndings).set({ agreedBy: personId, agreedAt: new Date() }),
      );
    await expect(agreeFor(coordinator.personId, coordinator)).rejects.toThrow();
    await expect(agreeFor(approver.personId, coordinator)).rejects.toThrow();
    await agreeFor(approver.personId, approver);
    await expect(end("Iets anders.")).rejects.toThrow();
    await end(REASON);
    await expect(
      inScope(db, scopeOf(coordinator), (tx) =>
        tx
          .update(tenders)
          .set({ state: "open", endedAt: null, endedReason: "" })
          .where(eq(tenders.id, tenderId)),
      ),
    ).rejects.toThrow();
    await expect(inScope(db, scopeOf(approver), (tx) => tx.delete(callEndings))).rejects.toThrow();
    const outside = await readInScope(db, { kind: "public" }, (tx) => tx.select().from(callEndings));
    expect([outside, here.tenderId]).toEqual([[], tenderId]);
  });

  test("lets no plan in that waited for the end of its call", async ({ db, owner }) => {
    const call = await givenCall(db, owner);
    await call.saveAll();
    const [handedIn] = await Promise.all([
      submitApplication(db, call.actor, call.applicationId),
      endCall(db, call.stage.coordinator, call.tenderId, withdraw),
    ]);
    const [ended] = await stateOf(owner);
    const [plan] = await owner<{ state: string }[]>`select state from applications`;
    // Whoever was first: never a plan that is in, in a call that one person ended.
    expect([`${ended} ${plan?.state}`]).toEqual([handedIn.ok ? "open submitted" : "withdrawn draft"]);
  });
});

describe("a call whose jury was invited", () => {
  test("ends without a suitable candidate: makers, jurors and the street hear why, and no point counts", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const { tenderId, pitches, jury, criterionIds } = await buildEvening(stage);
    const readable = async () =>
      Promise.all(
        jury.map((one) =>
          readInScope(db, scopeOf(one), async (tx) => (await tx.select().from(applications)).length),
        ),
      );
    expect(Math.min(...(await readable()))).toBeGreaterThan(0);
    told("ask", await endCall(db, stage.coordinator, tenderId, fail));
    const [row] = await owner<{ at: Date }[]>`select proposed_at as at from call_endings`;
    told("agree", await agreeToEnding(db, stage.approver, tenderId, row?.at.toISOString() ?? ""));
    expect(await stateOf(owner)).toEqual(["no_suitable_candidate"]);
    const names = await letterNames(owner);
    expect(names.filter((name) => name === "call-ended")).toHaveLength(pitches.length);
    expect(names.filter((name) => name === "jury-call-ended")).toHaveLength(jury.length);
    const [juror, pitch] = [jury[0], pitches[0]];
    if (!juror || !pitch) throw new Error("an evening without jury or pitch");
    // Nothing is judged any more: no juror reaches a plan, whichever code asks.
    expect(Math.max(...(await readable()))).toBe(0);
    expect(
      await recordScores(db, juror, pitch.applicationId, fullSheet(criterionIds, "4", "save")),
    ).toMatchObject({
      ok: false,
    });
    const maker = {
      kind: "entrepreneur",
      personId: (await stage.entrepreneur(pitch.plan)).personId,
    } as const;
    expect(await answerPitch(db, maker, pitch.applicationId, false)).toMatchObject({ problem: "call-ended" });
    expect(await sweepRepairs(db)).toBe(0);
    expect(await sweepPaperEntries(db)).toBe(0);
    // Their plans are open to staff, so staff see whom they wrote to.
    const seen = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      listLettersOfCorporation(tx, stage.coordinator.corporationId),
    );
    expect(seen.filter(({ letter }) => letter === "call-ended")).toHaveLength(pitches.length);
    // Who watches over the money may know that there were letters, and not to whom.
    const money: Staff = {
      kind: "staff",
      ...(await givenMember(db, "controller", stage.coordinator.corporationId)),
      role: "controller",
    };
    const counted = await readInScope(db, scopeOf(money), (tx) =>
      listLettersOfCorporation(tx, money.corporationId),
    );
    const toMakers = counted.filter(({ letter }) => letter === "call-ended");
    expect(toMakers.map(({ toEmail, toName }) => toEmail + toName)).toEqual(pitches.map(() => ""));
  });
});
