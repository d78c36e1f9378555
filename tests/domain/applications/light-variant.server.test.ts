import { expect } from "vitest";

import { findOwnApplication } from "#app/domain/applications/queries.server.ts";
import { remindDrafts } from "#app/domain/applications/remind-drafts.server.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { inScope } from "#db/scope.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { test } from "#tests/support/database.ts";
import { givenWriter } from "#tests/support/writer.ts";

const light = { planVariant: "light" } as const;

test("a light plan is handed in with business plan, financial plan and the note on social value", async ({
  db,
  owner,
}) => {
  const { actor, applicationId, saveAll } = await givenWriter(db, owner, light);
  expect(await submitApplication(db, actor, applicationId)).toMatchObject({
    problem: "plan-incomplete",
    details: { parts: "business,financial,social" },
  });
  await saveAll();
  const plan = await inScope(db, { kind: "person", personId: actor.personId }, (tx) =>
    findOwnApplication(tx, actor.personId, applicationId),
  );
  expect(plan?.parts.map(({ part }) => part).toSorted()).toEqual(["business", "financial", "social"]);
  expect(await submitApplication(db, actor, applicationId)).toMatchObject({ ok: true });
});

test("a part that the call does not ask for is not there to be saved", async ({ db, owner }) => {
  const { actor, applicationId, payloads } = await givenWriter(db, owner, light);
  const input = { payload: payloads.motivation, version: 0 };
  expect(await savePart(db, actor, applicationId, "motivation", input)).toMatchObject({
    problem: "not-found",
  });
});

test("a call for the whole plan knows no note on social value", async ({ db, owner }) => {
  const { actor, applicationId, payloads } = await givenWriter(db, owner);
  const input = { payload: payloads.social, version: 0 };
  expect(await savePart(db, actor, applicationId, "social", input)).toMatchObject({ problem: "not-found" });
});

test("saving says which step comes next", async ({ db, owner }) => {
  const { actor, applicationId, payloads } = await givenWriter(db, owner, light);
  const save = (part: "financial" | "social") =>
    savePart(db, actor, applicationId, part, { payload: payloads[part], version: 0 });
  expect(await save("financial")).toMatchObject({ value: { next: "social" } });
  expect(await save("social")).toMatchObject({ value: { next: "files" } });
});

test("whoever is reminded of a light draft reads only the parts that it asks for", async ({ db, owner }) => {
  const { actor, applicationId, payloads, closeIn } = await givenWriter(db, owner, light);
  await savePart(db, actor, applicationId, "social", { payload: payloads.social, version: 0 });
  await owner`update applications set created_at = plint_now() - interval '10 days'`;
  await closeIn(36 * 3_600_000);
  await remindDrafts(db);
  const letters = await inScope(db, { kind: "system" }, (tx) => tx.select().from(outbox));
  const reminder = letters.find(({ letter }) => letter === "draft-reminder");
  expect(reminder?.props.openParts).toEqual(["business", "financial"]);
});

test("the rules say so when they are light, and read as they always did when they are not", async ({
  db,
  owner,
}) => {
  const rulesOf = async () =>
    (await owner<{ rules: object }[]>`select rules from tenders order by created_at desc limit 1`)[0]?.rules;
  await givenWriter(db, owner);
  expect(await rulesOf()).not.toHaveProperty("planVariant");
  await owner`update tenders set state = 'withdrawn', ended_at = now(), ended_reason = 'x'`;
  await givenWriter(db, owner, { ...light, houseNumber: "8" });
  expect(await rulesOf()).toHaveProperty("planVariant", "light");
});
