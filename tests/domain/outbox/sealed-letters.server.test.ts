import { expect } from "vitest";

import { remindDrafts } from "#app/domain/applications/remind-drafts.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { reopenApplication, withdrawApplication } from "#app/domain/applications/take-back.server.ts";
import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenWriter } from "#tests/support/writer.ts";

test("until closing the letters of a corporation tell nothing of whose plans lie in the box", async ({
  db,
  owner,
}) => {
  const { stage, actor, applicationId, saveAll, closeIn } = await givenWriter(db, owner);
  const staff = stage.coordinator;
  const toMakers = async () =>
    (await readInScope(db, scopeOf(staff), (tx) => listLettersOfCorporation(tx, staff.corporationId)))
      .map(({ letter }) => letter)
      .filter((letter) => letter.startsWith("plan-") || letter === "draft-reminder");
  await saveAll();
  told("submit", await submitApplication(db, actor, applicationId));
  told("reopen", await reopenApplication(db, actor, applicationId));
  await owner`update applications set created_at = plint_now() - interval '10 days'`;
  await closeIn(30 * 3_600_000);
  expect(await remindDrafts(db)).toBe(1);
  told("submit", await submitApplication(db, actor, applicationId));
  expect(
    await owner`select 1 from outbox where letter in ('plan-received', 'plan-reopened', 'draft-reminder')`,
  ).toHaveLength(4);
  expect(await toMakers()).toEqual([]);
  await closeIn(-1);
  expect(await toMakers()).toEqual(["plan-received", "plan-received"]);
});

test("the letters about a plan that was taken back are never the corporation's to see", async ({
  db,
  owner,
}) => {
  const { stage, actor, applicationId, saveAll, closeIn } = await givenWriter(db, owner);
  const staff = stage.coordinator;
  await saveAll();
  told("submit", await submitApplication(db, actor, applicationId));
  told("withdraw", await withdrawApplication(db, actor, applicationId));
  await closeIn(-1);
  const letters = await readInScope(db, scopeOf(staff), (tx) =>
    listLettersOfCorporation(tx, staff.corporationId),
  );
  expect(letters.filter(({ letter }) => letter.startsWith("plan-"))).toEqual([]);
});
