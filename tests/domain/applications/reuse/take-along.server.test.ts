import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { announceFile, confirmFile } from "#app/domain/applications/announce-file.server.ts";
import { removeFile } from "#app/domain/applications/remove-file.server.ts";
import { announceTakingAlong, takeAlong } from "#app/domain/applications/reuse/take-along.server.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { sweepFiles } from "#app/domain/applications/sweep-files.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { applications, files, planParts } from "#db/schema/applications.ts";
import { inScope } from "#db/scope.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { openSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenWriter } from "#tests/support/writer.ts";

const key = "00000000-0000-4000-8000-00000000000";
const keys = { storageKey: `${key}1`, previewKey: `${key}9` };
const pdf = { name: "cv.pdf", type: "application/pdf", sizeBytes: 10, contentHash: "b".repeat(64) };

/** A whole plan with a file, and another call that is open. */
async function givenTwoCalls(...given: Parameters<typeof givenWriter>) {
  const writer = await givenWriter(...given);
  const { stage, actor, applicationId } = writer;
  await writer.saveAll();
  const { fileId } = told("announce", await announceFile(stage.db, actor, applicationId, pdf, keys));
  told("confirm", await confirmFile(stage.db, actor, applicationId, fileId));
  const other = demoSpaces[1];
  if (!other) throw new Error("no second space");
  const { slug } = await openSpace(stage, { ...other, excluded: [] }, 0);
  return { ...writer, fileId, other: slug };
}

/** Both steps, as one press does them; the bytes are the storage's business. */
async function press(given: Awaited<ReturnType<typeof givenTwoCalls>>, once?: string) {
  const { stage, actor, applicationId: fromId, other } = given;
  const announced = await announceTakingAlong(stage.db, actor, fromId, other);
  if (!announced.ok) return announced;
  const { applicationId, copies } = announced.value;
  const fileIds = copies.map(({ fileId }) => fileId);
  const taken = await takeAlong(stage.db, actor, { fromId, applicationId, fileIds }, once);
  return taken.ok ? { ok: true as const, value: { ...taken.value, copies } } : taken;
}

describe("taking a plan along", () => {
  test("brings all its parts and files, and leaves the old plan as it is", async ({ db, owner }) => {
    const given = await givenTwoCalls(db, owner);
    const { applicationId } = told("take", await press(given));
    await inScope(db, { kind: "system" }, async (tx) => {
      const partsOf = (id: string) =>
        tx
          .select({ part: planParts.part, content: planParts.content, complete: planParts.complete })
          .from(planParts)
          .where(eq(planParts.applicationId, id))
          .orderBy(planParts.part);
      expect(await partsOf(applicationId)).toEqual(await partsOf(given.applicationId));
      const [from] = await tx.select().from(applications).where(eq(applications.id, given.applicationId));
      const [to] = await tx.select().from(applications).where(eq(applications.id, applicationId));
      expect(to).toMatchObject({ state: "draft", tradeName: from?.tradeName, branch: from?.branch });
      const marks = await tx
        .select({ part: planParts.part })
        .from(planParts)
        .where(eq(planParts.lookAgain, true))
        .orderBy(planParts.part);
      expect(marks.map(({ part }) => part)).toEqual(["financial", "motivation", "window"]);
    });
  });

  test("marks what must be looked at until it is saved once", async ({ db, owner }) => {
    const given = await givenTwoCalls(db, owner);
    const { applicationId } = told("take", await press(given));
    const payload = given.payloads.motivation;
    told("save", await savePart(db, given.actor, applicationId, "motivation", { payload, version: 1 }));
    const marks = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ part: planParts.part }).from(planParts).where(eq(planParts.lookAgain, true)),
    );
    expect(marks.map(({ part }) => part).toSorted()).toEqual(["financial", "window"]);
  });

  test("gives each plan bytes of its own: what one takes out, the other keeps", async ({ db, owner }) => {
    const given = await givenTwoCalls(db, owner);
    const { copies } = told("take", await press(given));
    const [copy] = copies;
    told("remove", await removeFile(db, given.actor, given.applicationId, given.fileId));
    const deleted: string[] = [];
    await sweepFiles(db, async (keys) => void deleted.push(...keys));
    expect(deleted).toEqual([keys.storageKey, keys.previewKey]);
    expect([copy?.bytes.from, copy?.picture?.from]).toEqual(deleted);
    const kept = await inScope(db, { kind: "system" }, (tx) => tx.select().from(files));
    expect(kept).toMatchObject([
      { id: copy?.fileId, storageKey: copy?.bytes.to, previewKey: copy?.picture?.to },
    ]);
    expect(deleted).not.toContain(copy?.bytes.to);
    expect(deleted).not.toContain(copy?.picture?.to);
  });

  test("pressed five times at once has its effect once", async ({ db, owner }) => {
    const given = await givenTwoCalls(db, owner);
    const answers = await Promise.all(Array.from({ length: 5 }, () => press(given, `${key}2`)));
    expect(answers.filter((one) => !one.ok && one.problem !== "plan-exists")).toEqual([]);
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    await inScope(db, { kind: "system" }, async (tx) => {
      expect(await tx.select().from(applications)).toHaveLength(2);
      expect(await tx.select().from(files).where(eq(files.ready, true))).toHaveLength(2);
    });
  });

  test("is refused where a plan with something in it is already, which stays", async ({ db, owner }) => {
    const given = await givenTwoCalls(db, owner);
    const { applicationId } = told("start", await startApplication(db, given.actor, given.other));
    const payload = { whySpace: "Dit schreef ik hier." };
    told("save", await savePart(db, given.actor, applicationId, "motivation", { payload, version: 0 }));
    expect(await press(given)).toMatchObject({ problem: "plan-exists", details: { plan: applicationId } });
    const [part] = await inScope(db, { kind: "system" }, (tx) =>
      tx.select().from(planParts).where(eq(planParts.applicationId, applicationId)),
    );
    expect(part?.content).toEqual(payload);
  });

  test("goes on in a draft in which nothing stands yet", async ({ db, owner }) => {
    const given = await givenTwoCalls(db, owner);
    told("start", await startApplication(db, given.actor, given.other));
    expect(await press(given)).toMatchObject({ ok: true });
  });

  test("is refused for an empty plan, a closed call, and somebody else's plan", async ({ db, owner }) => {
    const given = await givenTwoCalls(db, owner);
    const stranger: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
    expect(await press({ ...given, actor: stranger })).toMatchObject({ problem: "not-found" });
    const { applicationId } = told("start", await startApplication(db, given.actor, given.other));
    const back = { ...given, applicationId, other: given.slug };
    expect(await press(back)).toMatchObject({ problem: "plan-exists" });
    await owner`update tenders set closes_at = plint_now() - interval '1 second'`;
    expect(await press(given)).toMatchObject({ problem: "tender-closed" });
  });
});
