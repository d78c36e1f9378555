import { describe, expect } from "vitest";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { planParts } from "#app/domain/applications/plan-parts.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { addMonths } from "#app/lib/dates.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

async function givenWriter(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const call = await buildOpenTender(stage);
  const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
  const { applicationId } = told("start", await startApplication(db, actor, call.slug));
  const [plan] = demoPlans.filter((one) => one.level >= 3);
  if (!plan) throw new Error("no complete plan");
  const payloads = payloadsOf(plan, addMonths(stage.today, 3));
  /** Moves the deadline to so many milliseconds from now, as the database counts. */
  const closeIn = (milliseconds: number) =>
    owner`update tenders set closes_at = plint_now() + make_interval(secs => ${milliseconds / 1000})`;
  const saveAll = async () => {
    for (const part of planParts)
      told(part, await savePart(db, actor, applicationId, part, payloads[part], 0));
  };
  return { stage, ...call, actor, applicationId, payloads, closeIn, saveAll };
}

describe("a part of a plan", () => {
  test("that another tab saved since is not overwritten", async ({ db, owner }) => {
    const { actor, applicationId } = await givenWriter(db, owner);
    const save = (why: string, version: number) =>
      savePart(db, actor, applicationId, "motivation", { whySpace: why }, version);
    expect(await save("Eerst", 0)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await save("Tweede tab", 0)).toMatchObject({ problem: "changed-meanwhile" });
    expect(await save("Verder", 1)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await owner`select content from plan_parts`).toMatchObject([{ content: { whySpace: "Verder" } }]);
  });

  test("of somebody else is not there", async ({ db, owner }) => {
    const { applicationId } = await givenWriter(db, owner);
    const stranger: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
    expect(await savePart(db, stranger, applicationId, "motivation", { whySpace: "x" }, 0)).toMatchObject({
      problem: "not-found",
    });
    expect(await submitApplication(db, stranger, applicationId)).toMatchObject({ problem: "not-found" });
  });

  test("is kept until the deadline, and not a moment after", async ({ db, owner }) => {
    const { actor, applicationId, closeIn } = await givenWriter(db, owner);
    await closeIn(60_000);
    expect(await savePart(db, actor, applicationId, "motivation", { whySpace: "Op tijd" }, 0)).toMatchObject({
      ok: true,
    });
    await closeIn(-1);
    expect(await savePart(db, actor, applicationId, "motivation", { whySpace: "Te laat" }, 1)).toMatchObject({
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
    expect(await savePart(db, actor, applicationId, "motivation", { whySpace: "Nog iets" }, 1)).toMatchObject(
      { problem: "already-submitted" },
    );
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

  test("an incomplete plan is refused with the parts that are missing, and stays a draft", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, payloads } = await givenWriter(db, owner);
    told("save", await savePart(db, actor, applicationId, "motivation", payloads.motivation, 0));
    expect(await submitApplication(db, actor, applicationId)).toMatchObject({
      problem: "plan-incomplete",
      details: { parts: planParts.filter((part) => part !== "motivation").join(",") },
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
  });
});
