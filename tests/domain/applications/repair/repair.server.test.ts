import { describe, expect } from "vitest";

import { announceFile, confirmFile } from "#app/domain/applications/announce-file.server.ts";
import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { removeFile } from "#app/domain/applications/remove-file.server.ts";
import { answerRepair } from "#app/domain/applications/repair/answer-repair.server.ts";
import { askRepair } from "#app/domain/applications/repair/ask-repair.server.ts";
import { sweepRepairs } from "#app/domain/applications/repair/sweep-repairs.server.ts";
import { saveRepair } from "#app/domain/applications/repair/save-repair.server.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { applicationStates } from "#app/domain/applications/states.ts";
import { inviteToPitch } from "#app/domain/jury/invite-to-pitch.server.ts";
import type { Entrepreneur, Staff } from "#app/domain/people/actor.ts";
import { files } from "#db/schema/applications.ts";
import { events } from "#db/schema/events.ts";
import { repairDrafts, repairRequests } from "#db/schema/repairs.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember, givenPerson } from "#tests/support/people.ts";
import { answer, fields, givenAsked, givenClosed, storedPlan } from "#tests/support/repair.ts";
import { moveClock } from "#tests/support/stage.ts";
import { givenWriter } from "#tests/support/writer.ts";

const aFile = { part: "files", name: "file", sentence: "De offerte ontbreekt." } as const;
const pdf = { name: "offerte.pdf", type: "application/pdf", sizeBytes: 10, contentHash: "b".repeat(64) };
const key = "00000000-0000-4000-8000-00000000000";

describe("asking for what is missing", () => {
  test("tells exactly what and until when, once", async ({ db, owner }) => {
    const { applicationId } = await givenAsked(db, owner);
    const { plan, request } = await storedPlan(db);
    expect(plan?.state).toBe("repair_asked");
    expect(request?.fields).toEqual(fields);
    const [letter, ...others] = await lettersOf(db, "repair-asked");
    expect(others).toEqual([]);
    expect(letter?.props).toMatchObject({ applicationId, dueAt: request?.dueAt.toISOString() });
    expect(letter?.props.asked.map(({ sentence }) => sentence)).toEqual(
      fields.map(({ sentence }) => sentence),
    );
  });

  test("pressed five times asks once", async ({ db, owner }) => {
    const { stage, applicationId } = await givenClosed(db, owner);
    const press = () => askRepair(db, stage.coordinator, applicationId, fields, `${key}1`);
    const answers = await Promise.all([press(), press(), press(), press(), press()]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await lettersOf(db, "repair-asked")).toHaveLength(1);
  });

  test("is refused a second time, also after an answer", async ({ db, owner }) => {
    const { stage, actor, applicationId } = await givenAsked(db, owner);
    const again = () => askRepair(db, stage.approver, applicationId, fields);
    expect(await again()).toMatchObject({ problem: "repair-asked-before" });
    told("answer", await answerRepair(db, actor, applicationId, { payload: answer, version: 0 }));
    expect(await again()).toMatchObject({ problem: "repair-asked-before" });
  });

  test("is for editors of this corporation, about fields that there are", async ({ db, owner }) => {
    const { stage, applicationId } = await givenClosed(db, owner);
    const { coordinator } = stage;
    const reader: Staff = { ...coordinator, role: "reader" };
    const other: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
    expect(await askRepair(db, reader, applicationId, fields)).toMatchObject({ problem: "not-your-role" });
    expect(await askRepair(db, other, applicationId, fields)).toMatchObject({ problem: "not-found" });
    expect(await askRepair(db, coordinator, applicationId, [])).toMatchObject({ problem: "nothing-asked" });
    const forged = [{ part: "business", name: "nonsense", sentence: "x" } as const];
    expect(await askRepair(db, coordinator, applicationId, forged)).toMatchObject({
      problem: "not-a-choice",
    });
    expect((await storedPlan(db)).request).toBeUndefined();
  });

  test("cannot be before closing", async ({ db, owner }) => {
    const { stage, applicationId, saveAll } = await givenWriter(db, owner);
    await saveAll();
    expect(await askRepair(db, stage.coordinator, applicationId, fields)).toMatchObject({
      problem: "not-found",
    });
  });

  test("is refused in every state but handed in and checked", async ({ db, owner }) => {
    const { stage, applicationId } = await givenClosed(db, owner);
    const ask = () => askRepair(db, stage.coordinator, applicationId, fields);
    for (const state of applicationStates) {
      if (state === "submitted" || state === "checked") continue;
      await owner`update applications set state = ${state}`;
      const isHidden = state === "draft" || state === "withdrawn";
      expect(await ask(), state).toMatchObject({ problem: isHidden ? "not-found" : "not-in-this-state" });
    }
    await owner`update applications set state = 'checked'`;
    expect(await ask()).toMatchObject({ ok: true });
  });
});

describe("answering", () => {
  test("replaces exactly what was asked; the rest stays as it was sealed, and what was stays too", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId } = await givenAsked(db, owner);
    const before = await storedPlan(db);
    const forged = {
      ...answer,
      business: { ...answer.business, tradeName: "Andere Naam", backup: "geen" },
      motivation: { whySpace: "Iets anders." },
      financial: { operation: { ...answer.financial.operation, purchasePercent: "99" }, private: {} },
    };
    const answered = told(
      "answer",
      await answerRepair(db, actor, applicationId, { payload: forged, version: 0 }),
    );
    const after = await storedPlan(db);
    const part = (plan: typeof before, name: string) => plan.parts.find((one) => one.part === name);
    for (const name of ["motivation", "window"]) expect(part(after, name)).toEqual(part(before, name));
    const { channels, offers, ...business } = part(after, "business")?.content ?? {};
    expect({ channels, offers }).toEqual(answer.business);
    const { channels: _channels, offers: _offers, ...was } = part(before, "business")?.content ?? {};
    expect(JSON.stringify(business)).toBe(JSON.stringify(was));
    const operation = (plan: typeof before) => part(plan, "financial")?.content.operation as object;
    expect(operation(after)).toEqual({ ...operation(before), ...answer.financial.operation });
    expect({ ...part(after, "financial")?.content, operation: null }).toEqual({
      ...part(before, "financial")?.content,
      operation: null,
    });
    expect(after.request?.before).toEqual({
      business: part(before, "business")?.content,
      financial: part(before, "financial")?.content,
    });
    expect(after.plan).toMatchObject({
      state: "checked",
      contentHash: before.plan?.contentHash,
      submittedAt: before.plan?.submittedAt,
      tradeName: before.plan?.tradeName,
    });
    expect(after.request?.contentHash).toBe(answered.contentHash);
    expect(after.request?.contentHash).not.toBe(before.plan?.contentHash);
  });

  test("pressed five times hands in once", async ({ db, owner }) => {
    const { actor, applicationId } = await givenAsked(db, owner);
    const press = (once?: string) =>
      answerRepair(db, actor, applicationId, { payload: answer, version: 0 }, once);
    const answers = await Promise.all([
      press(`${key}2`),
      press(`${key}2`),
      press(`${key}2`),
      press(),
      press(),
    ]);
    expect(answers.filter((one) => !one.ok && one.problem !== "already-repaired")).toEqual([]);
    expect(await lettersOf(db, "repair-received")).toHaveLength(1);
    const log = await inScope(db, { kind: "system" }, (tx) => tx.select().from(events));
    expect(log.filter(({ name }) => name === "application.repaired")).toHaveLength(1);
  });

  test("asks for everything that was asked", async ({ db, owner }) => {
    const { actor, applicationId } = await givenAsked(db, owner);
    const half = { ...answer, business: { channels: "Veel mensen." } };
    expect(await answerRepair(db, actor, applicationId, { payload: half, version: 0 })).toMatchObject({
      problem: "repair-incomplete",
    });
    expect((await storedPlan(db)).plan?.state).toBe("repair_asked");
  });

  test("is kept meanwhile, and no tab overwrites another", async ({ db, owner }) => {
    const { actor, applicationId } = await givenAsked(db, owner);
    const half = { business: { channels: "Nog niet af." } };
    const save = (version: number) => saveRepair(db, actor, applicationId, { payload: half, version });
    expect(told("save", await save(0))).toEqual({ version: 1 });
    expect(await save(0)).toMatchObject({ problem: "changed-meanwhile" });
    expect(told("save", await save(1))).toEqual({ version: 2 });
    const part = (await storedPlan(db)).parts.find((one) => one.part === "business");
    expect(part?.content.channels).not.toBe("Nog niet af.");
  });

  test("is its maker's, and no other part of the plan opens with it", async ({ db, owner }) => {
    const { actor, applicationId, payloads } = await givenAsked(db, owner);
    const stranger: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
    for (const verb of [saveRepair, answerRepair])
      expect(await verb(db, stranger, applicationId, { payload: answer, version: 0 })).toMatchObject({
        problem: "not-found",
      });
    const window = { payload: payloads.window, version: 1 };
    expect(await savePart(db, actor, applicationId, "window", window)).toMatchObject({ ok: false });
    expect(await announceFile(db, actor, applicationId, pdf, { storageKey: `${key}3` })).toMatchObject({
      problem: "already-submitted",
    });
  });

  test("of nothing that was asked is refused", async ({ db, owner }) => {
    const { actor, applicationId } = await givenClosed(db, owner);
    for (const verb of [saveRepair, answerRepair])
      expect(await verb(db, actor, applicationId, { payload: answer, version: 0 })).toMatchObject({
        problem: "not-in-this-state",
      });
  });
});

describe("too late", () => {
  test("nothing is kept or handed in; the plan is judged as it was, with a line in the log", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId } = await givenAsked(db, owner);
    const before = await storedPlan(db);
    await moveClock(owner, "60 days");
    for (const verb of [saveRepair, answerRepair])
      expect(await verb(db, actor, applicationId, { payload: answer, version: 0 })).toMatchObject({
        problem: "repair-late",
      });
    expect(await sweepRepairs(db)).toBe(1);
    expect(await sweepRepairs(db)).toBe(0);
    const after = await storedPlan(db);
    expect(after.parts).toEqual(before.parts);
    expect(after.plan).toMatchObject({ state: "checked", contentHash: before.plan?.contentHash });
    const log = await inScope(db, { kind: "system" }, (tx) => tx.select().from(events));
    expect(log.filter(({ name }) => name === "application.repair-expired")).toHaveLength(1);
  });

  test("is the very moment itself, for whichever code tries", async ({ db, owner }) => {
    const { actor, applicationId } = await givenAsked(db, owner);
    const due = (await storedPlan(db)).request?.dueAt ?? new Date();
    await owner`insert into clock (ahead) values (${due}::timestamptz - clock_timestamp())
      on conflict ((true)) do update set ahead = excluded.ahead`;
    expect(await answerRepair(db, actor, applicationId, { payload: answer, version: 0 })).toMatchObject({
      problem: "repair-late",
    });
    await expect(
      owner`update repair_requests set answered_at = due_at, before = '{}', content_hash = repeat('a', 64)`,
    ).rejects.toThrow("repaired_in_time");
    await expect(owner`update repair_requests set due_at = due_at + interval '1 day'`).rejects.toThrow(
      "a request cannot change",
    );
  });
});

describe("while a plan can be mended", () => {
  test("nobody judges it and no shortlist is sent; afterwards both go on", async ({ db, owner }) => {
    const { stage, actor, applicationId, tenderId, criterionIds } = await givenAsked(db, owner);
    const { coordinator } = stage;
    const reasons = Object.fromEntries(criterionIds.map((id) => [id, "Past hier."]));
    const found = { complete: true, note: "", reasons };
    const choose = () => assessApplication(db, coordinator, applicationId, { ...found, choice: "shortlist" });
    expect(await choose()).toMatchObject({ problem: "not-in-this-state" });
    expect(await inviteToPitch(db, coordinator, tenderId)).toMatchObject({
      problem: "repairs-open",
      details: { plans: 1 },
    });
    told("answer", await answerRepair(db, actor, applicationId, { payload: answer, version: 0 }));
    told("choose", await choose());
    told("invite", await inviteToPitch(db, coordinator, tenderId));
  });
});

describe("a file that was asked", () => {
  test("comes in, is nobody else's before it is handed in, and belongs to the plan after", async ({
    db,
    owner,
  }) => {
    const { stage, actor, applicationId } = await givenClosed(db, owner);
    told("ask", await askRepair(db, stage.coordinator, applicationId, [aFile]));
    const empty = { payload: {}, version: 0 };
    expect(await answerRepair(db, actor, applicationId, empty)).toMatchObject({
      problem: "repair-file-missing",
    });
    const { fileId } = told(
      "announce",
      await announceFile(db, actor, applicationId, pdf, { storageKey: `${key}4` }),
    );
    told("confirm", await confirmFile(db, actor, applicationId, fileId));
    const { corporationId, personId } = stage.coordinator;
    const seen = () =>
      readInScope(db, { kind: "corporation", corporationId, personId }, (tx) => tx.select().from(files));
    expect(await seen()).toEqual([]);
    told("answer", await answerRepair(db, actor, applicationId, empty));
    expect((await seen()).map(({ id }) => id)).toEqual([fileId]);
    expect(await removeFile(db, actor, applicationId, fileId)).toMatchObject({
      problem: "already-submitted",
    });
  });

  test("that was never handed in goes", async ({ db, owner }) => {
    const { stage, actor, applicationId } = await givenClosed(db, owner);
    told("ask", await askRepair(db, stage.coordinator, applicationId, [aFile]));
    const { fileId } = told(
      "announce",
      await announceFile(db, actor, applicationId, pdf, { storageKey: `${key}5` }),
    );
    told("confirm", await confirmFile(db, actor, applicationId, fileId));
    await moveClock(owner, "60 days");
    await sweepRepairs(db);
    expect((await storedPlan(db)).files).toMatchObject([{ id: fileId, ready: false }]);
  });
});

test("requests and drafts are their maker's and the corporation's: jurors and others see nothing", async ({
  db,
  owner,
}) => {
  const { stage, actor, applicationId, tenderId } = await givenAsked(db, owner);
  told("save", await saveRepair(db, actor, applicationId, { payload: answer, version: 0 }));
  const { corporationId, personId } = stage.coordinator;
  const other = await givenMember(db, "coordinator");
  const count = (scope: Parameters<typeof readInScope>[1]) =>
    readInScope(db, scope, async (tx) => [
      (await tx.select().from(repairRequests)).length,
      (await tx.select().from(repairDrafts)).length,
    ]);
  expect(await count({ kind: "person", personId: actor.personId })).toEqual([1, 1]);
  expect(await count({ kind: "corporation", corporationId, personId })).toEqual([1, 0]);
  expect(await count({ kind: "person", personId: other.personId })).toEqual([0, 0]);
  expect(await count({ kind: "corporation", ...other })).toEqual([0, 0]);
  expect(await count({ kind: "public" })).toEqual([0, 0]);
  const seat = { kind: "seat", personId, corporationId, tenderId, seatId: tenderId } as const;
  expect(await count(seat)).toEqual([0, 0]);
});
