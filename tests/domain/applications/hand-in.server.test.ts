import { describe, expect } from "vitest";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import type { Payload } from "#app/domain/applications/payload.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { reopenApplication } from "#app/domain/applications/take-back.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenWriter } from "#tests/support/writer.ts";

describe("the name of who came in by a mailed link", () => {
  test("is the one in the plan from the moment it is handed in, also in its receipt; a name that is there stays", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, saveAll } = await givenWriter(db, owner);
    await owner`update people set name = '' where id = ${actor.personId}`;
    await saveAll();
    told("submit", await submitApplication(db, actor, applicationId));
    const names = () => owner`select p.name, o.to_name as receipt from people p, outbox o
      where p.id = ${actor.personId} and o.letter = 'plan-received' order by o.created_at desc limit 1`;
    const [{ name, receipt } = { name: "", receipt: "" }] = await names();
    expect(name).not.toBe("");
    expect(receipt).toBe(name);
    await owner`update people set name = 'Eigen naam' where id = ${actor.personId}`;
    told("reopen", await reopenApplication(db, actor, applicationId));
    told("submit", await submitApplication(db, actor, applicationId));
    expect(await names()).toEqual([{ name: "Eigen naam", receipt: "Eigen naam" }]);
  });
});

describe("a part of a plan", () => {
  test("that another tab saved since is not overwritten", async ({ db, owner }) => {
    const { actor, applicationId } = await givenWriter(db, owner);
    const save = (why: string, version: number) =>
      savePart(db, actor, applicationId, "motivation", { payload: { whySpace: why }, version: version });
    expect(await save("Eerst", 0)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await save("Tweede tab", 0)).toMatchObject({ problem: "changed-meanwhile" });
    expect(await save("Verder", 1)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await owner`select content from plan_parts`).toMatchObject([{ content: { whySpace: "Verder" } }]);
  });

  test("saved by one tab goes on although an answer was lost, and what arrives late changes nothing", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId } = await givenWriter(db, owner);
    const save = (why: string, version: number, count?: number, id = "tab-of-the-maker") =>
      savePart(db, actor, applicationId, "motivation", {
        payload: { whySpace: why },
        version,
        tab: count === undefined ? undefined : { id, count },
      });
    const stored = async () => (await owner`select content ->> 'whySpace' as why from plan_parts`)[0]?.why;
    expect(await save("Een", 0, 1)).toMatchObject({ value: { version: 1 } });
    // The answer was lost: the tab still believes in version 0.
    expect(await save("Een twee drie", 0, 3)).toMatchObject({ value: { version: 2 } });
    expect(await save("Een twee", 0, 2)).toMatchObject({ value: { version: 2 } });
    expect(await save("Een twee drie", 0, 3)).toMatchObject({ value: { version: 2 } });
    expect(await stored()).toBe("Een twee drie");
    // Somebody else came between: from here on the tab may not go on by itself.
    expect(await save("Van een ander", 2, 1, "tab-of-another")).toMatchObject({ value: { version: 3 } });
    expect(await save("Een twee drie vier", 2, 4)).toMatchObject({ problem: "changed-meanwhile" });
    expect(await save("Met de knop", 2)).toMatchObject({ problem: "changed-meanwhile" });
    expect(await stored()).toBe("Van een ander");
    // The other tab never saw version 1, so its row of saves begins at 2.
    expect(await save("Nog eens", 1, 2, "tab-of-another")).toMatchObject({ problem: "changed-meanwhile" });
    expect(await save("Na het lezen", 3, 5)).toMatchObject({ value: { version: 4 } });
  });

  test("keeps of two versions what the writer chose", async ({ db, owner }) => {
    const { actor, applicationId } = await givenWriter(db, owner);
    const save = (payload: Payload, version: number, theirs: readonly string[] = []) =>
      savePart(db, actor, applicationId, "motivation", { payload, version, theirs });
    await save({ whySpace: "Hun waarom", whyNeighbourhood: "Hun buurt" }, 0);
    await save({ whySpace: "Mijn waarom", whyNeighbourhood: "Mijn buurt" }, 1, ["whyNeighbourhood"]);
    expect(await owner`select content from plan_parts`).toMatchObject([
      { content: { whySpace: "Mijn waarom", whyNeighbourhood: "Hun buurt" } },
    ]);
  });

  test("of somebody else is not there", async ({ db, owner }) => {
    const { applicationId } = await givenWriter(db, owner);
    const stranger: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
    expect(
      await savePart(db, stranger, applicationId, "motivation", { payload: { whySpace: "x" }, version: 0 }),
    ).toMatchObject({
      problem: "not-found",
    });
    expect(await submitApplication(db, stranger, applicationId)).toMatchObject({ problem: "not-found" });
  });

  test("is kept until the deadline, and not a moment after", async ({ db, owner }) => {
    const { actor, applicationId, closeIn } = await givenWriter(db, owner);
    await closeIn(60_000);
    expect(
      await savePart(db, actor, applicationId, "motivation", {
        payload: { whySpace: "Op tijd" },
        version: 0,
      }),
    ).toMatchObject({
      ok: true,
    });
    await closeIn(-1);
    expect(
      await savePart(db, actor, applicationId, "motivation", {
        payload: { whySpace: "Te laat" },
        version: 1,
      }),
    ).toMatchObject({
      problem: "tender-closed",
    });
  });
});

describe("handing a plan in", () => {
  test("a moment before the deadline seals it, with a receipt, and nothing can be changed after", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, closeIn, saveAll } = await givenWriter(db, owner);
    await saveAll();
    await closeIn(60_000);
    const receipt = told("submit", await submitApplication(db, actor, applicationId));
    expect(receipt.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await submitApplication(db, actor, applicationId)).toMatchObject({ problem: "already-submitted" });
    expect(
      await savePart(db, actor, applicationId, "motivation", {
        payload: { whySpace: "Nog iets" },
        version: 1,
      }),
    ).toMatchObject({ problem: "already-submitted" });
  });

  test("a moment after the deadline is refused, although the row still says open", async ({ db, owner }) => {
    const { actor, applicationId, closeIn, saveAll } = await givenWriter(db, owner);
    await saveAll();
    await closeIn(-1);
    expect(await owner`select state from tenders`).toMatchObject([{ state: "open" }]);
    expect(await submitApplication(db, actor, applicationId)).toMatchObject({ problem: "tender-closed" });
    expect(await owner`select state from applications`).toMatchObject([{ state: "draft" }]);
    expect(await owner`select 1 from outbox where letter = 'plan-received'`).toHaveLength(0);
  });

  test("what reached the server before the deadline is in time, however long it stood in line", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, closeIn, saveAll } = await givenWriter(db, owner);
    await saveAll();
    await closeIn(-2_000);
    await owner`update tenders set state = 'closed'`;
    const hand = (underWay: number) => submitApplication(db, actor, applicationId, undefined, () => underWay);
    expect(await hand(1_000)).toMatchObject({ problem: "tender-closed" });
    expect(await hand(8_000)).toMatchObject({ ok: true });
    expect(
      await owner`select submitted_at < closes_at as "inTime" from applications a
      join tenders t on t.id = a.tender_id`,
    ).toMatchObject([{ inTime: true }]);
  });

  test("a request that pretends to be hours old is not believed", async ({ db, owner }) => {
    const { actor, applicationId, closeIn, saveAll } = await givenWriter(db, owner);
    await saveAll();
    await closeIn(-120_000);
    expect(await submitApplication(db, actor, applicationId, undefined, () => 3_600_000)).toMatchObject({
      problem: "tender-closed",
    });
  });

  test("an incomplete plan is refused with the parts that are missing, and stays a draft", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, payloads } = await givenWriter(db, owner);
    told(
      "save",
      await savePart(db, actor, applicationId, "motivation", { payload: payloads.motivation, version: 0 }),
    );
    expect(await submitApplication(db, actor, applicationId)).toMatchObject({
      problem: "plan-incomplete",
      details: {
        parts: partsOf(null)
          .filter((part) => part !== "motivation")
          .join(","),
      },
    });
    expect(await owner`select state, receipt_number as receipt from applications`).toMatchObject([
      { state: "draft", receipt: null },
    ]);
  });
});

describe("judging a plan", () => {
  const choice = { complete: true, note: "", choice: "shortlist" } as const;

  test("waits until the call is closed, and asks for a reason", async ({ db, owner }) => {
    const { stage, actor, applicationId, criterionIds, closeIn, saveAll } = await givenWriter(db, owner);
    await saveAll();
    told("submit", await submitApplication(db, actor, applicationId));
    const reasons = { [criterionIds[0] ?? ""]: "Hier wacht de straat op." };
    const assess = (given: Readonly<Record<string, string>>) =>
      assessApplication(db, stage.coordinator, applicationId, { ...choice, reasons: given });
    expect(await assess(reasons)).toMatchObject({ ok: false });
    await closeIn(-1);
    expect(await assess({})).toMatchObject({ problem: "no-reason" });
    expect(await assess({ [applicationId]: "Bij een ander onderdeel" })).toMatchObject({
      problem: "no-reason",
    });
    expect(await assess(reasons)).toMatchObject({ ok: true });
    expect(await owner`select choice, complete from assessments`).toEqual([
      { choice: "shortlist", complete: true },
    ]);
    // A colleague who opened the page before that overwrites nothing.
    const late = { complete: false, note: "Te laat", choice: "decline", reasons, seen: "" } as const;
    expect(await assessApplication(db, stage.approver, applicationId, late)).toMatchObject({
      problem: "changed-meanwhile",
    });
    expect(await owner`select choice, note from assessments`).toEqual([{ choice: "shortlist", note: "" }]);
  });
});
