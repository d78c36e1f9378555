import { describe, expect } from "vitest";

import { remindDrafts } from "#app/domain/applications/remind-drafts.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenWriter } from "#tests/support/writer.ts";

const HOUR = 3_600_000;

/** Somebody who started ten days ago, while the call closes in so many hours. */
async function givenOldDraft(hours: number, ...given: Parameters<typeof givenWriter>) {
  const writer = await givenWriter(...given);
  await given[1]`update applications set created_at = plint_now() - interval '10 days'`;
  await writer.closeIn(hours * HOUR);
  return writer;
}

describe("the round of reminders", () => {
  test("writes once, with what is still to do, however often it runs", async ({ db, owner }) => {
    const { applicationId } = await givenOldDraft(30, db, owner);
    expect(await remindDrafts(db)).toBe(1);
    await Promise.all([remindDrafts(db), remindDrafts(db)]);
    const letters = await lettersOf(db, "draft-reminder");
    expect(letters).toHaveLength(1);
    expect(letters[0]?.props).toMatchObject({
      applicationId,
      openParts: ["motivation", "business", "financial", "window"],
    });
  });

  test("leaves alone who handed in, and everybody once the call is closed", async ({ db, owner }) => {
    const writer = await givenOldDraft(30, db, owner);
    await writer.closeIn(-1);
    expect(await remindDrafts(db)).toBe(0);
    await writer.closeIn(30 * HOUR);
    await writer.saveAll();
    told("submit", await submitApplication(db, writer.actor, writer.applicationId));
    expect(await remindDrafts(db)).toBe(0);
    expect(await lettersOf(db, "draft-reminder")).toHaveLength(0);
  });

  test("says nothing while there is time enough", async ({ db, owner }) => {
    await givenOldDraft(24 * 20, db, owner);
    expect(await remindDrafts(db)).toBe(0);
  });
});
