import { describe, expect } from "vitest";

import { savePart } from "#app/domain/applications/save-part.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { reopenApplication, withdrawApplication } from "#app/domain/applications/take-back.server.ts";
import { listEventsOfTender } from "#app/domain/tenders/staff-queries.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { applications, planParts } from "#db/schema/applications.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenWriter } from "#tests/support/writer.ts";

async function givenSubmitted(...given: Parameters<typeof givenWriter>) {
  const writer = await givenWriter(...given);
  await writer.saveAll();
  const receipt = told("submit", await submitApplication(given[0], writer.actor, writer.applicationId));
  return { ...writer, receipt };
}

describe("a plan that was handed in", () => {
  test("is opened again until closing, can be changed, and counts once it is handed in again", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, receipt } = await givenSubmitted(db, owner);
    told("reopen", await reopenApplication(db, actor, applicationId, "reopened-once-1"));
    expect(await reopenApplication(db, actor, applicationId, "reopened-once-1")).toMatchObject({ ok: true });
    expect(await owner`select state, receipt_number, submitted_at from applications`).toMatchObject([
      { state: "draft", receipt_number: null, submitted_at: null },
    ]);
    expect(await lettersOf(db, "plan-reopened")).toHaveLength(1);
    const payload = { whySpace: "Beter", whyNeighbourhood: "Beter", residentsNotice: "Beter" };
    told("save", await savePart(db, actor, applicationId, "motivation", { payload, version: 1 }));
    const again = told("submit", await submitApplication(db, actor, applicationId));
    expect(again.contentHash).not.toBe(receipt.contentHash);
    expect(again.receiptNumber).not.toBe(receipt.receiptNumber);
    expect(await lettersOf(db, "plan-received")).toHaveLength(2);
  });

  test("gets a receipt of its own also when it is handed in again unchanged", async ({ db, owner }) => {
    const { actor, applicationId, receipt } = await givenSubmitted(db, owner);
    told("reopen", await reopenApplication(db, actor, applicationId));
    const again = told("submit", await submitApplication(db, actor, applicationId));
    expect(again.contentHash).toBe(receipt.contentHash);
    expect(await lettersOf(db, "plan-received")).toHaveLength(2);
  });

  test("is taken back for good until closing", async ({ db, owner }) => {
    const { actor, applicationId } = await givenSubmitted(db, owner);
    told("withdraw", await withdrawApplication(db, actor, applicationId));
    expect(await owner`select state from applications`).toMatchObject([{ state: "withdrawn" }]);
    expect(await lettersOf(db, "plan-withdrawn")).toHaveLength(1);
    for (const verb of [reopenApplication, withdrawApplication])
      expect(await verb(db, actor, applicationId)).toMatchObject({ problem: "not-in-this-state" });
    expect(await submitApplication(db, actor, applicationId)).toMatchObject({ ok: false });
  });

  test("stays as it is after closing, although the row of the call still says open", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, closeIn } = await givenSubmitted(db, owner);
    await closeIn(-1);
    for (const verb of [reopenApplication, withdrawApplication])
      expect(await verb(db, actor, applicationId)).toMatchObject({ problem: "tender-closed" });
    expect(await owner`select state from applications`).toMatchObject([{ state: "submitted" }]);
  });

  test("and was taken back is unknown to staff after closing, with all that happened to it", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, actor, applicationId, closeIn } = await givenSubmitted(db, owner);
    told("withdraw", await withdrawApplication(db, actor, applicationId));
    await closeIn(-1);
    const { corporationId, personId } = stage.coordinator;
    await readInScope(db, { kind: "corporation", corporationId, personId }, async (tx) => {
      for (const table of [applications, planParts]) expect(await tx.select().from(table)).toEqual([]);
      const log = await listEventsOfTender(tx, corporationId, tenderId);
      expect(log.filter(({ name }) => name.startsWith("application."))).toEqual([]);
    });
  });

  test("of somebody else is not there", async ({ db, owner }) => {
    const { applicationId } = await givenSubmitted(db, owner);
    const stranger: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
    for (const verb of [reopenApplication, withdrawApplication])
      expect(await verb(db, stranger, applicationId)).toMatchObject({ problem: "not-found" });
  });
});
