import { expect } from "vitest";

import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { withdrawApplication } from "#app/domain/applications/take-back.server.ts";
import { isLockedNow } from "#app/components/applicant/answered.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as motivation from "#app/routes/applicant/$applicationId.motivatie.tsx";
import * as page from "#app/routes/applicant/$applicationId.wijzigen.tsx";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { args, locationOf } from "#tests/support/web.ts";
import { givenWriter } from "#tests/support/writer.ts";

test("whoever presses to change or take back after closing is told so, on a page of its own", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { actor, applicationId, saveAll, closeIn } = await givenWriter(db, owner);
  await saveAll();
  told("submit", await submitApplication(db, actor, applicationId));
  const cookies = await cookiesOf(db, actor.personId, "link");
  const sent = (intent?: string) =>
    args("/", { cookies, params: { applicationId }, ...(intent ? { form: { intent, sure: "on" } } : {}) });
  expect(await page.loader(sent())).toMatchObject({ init: { status: 200 }, data: { canTakeBack: true } });

  await closeIn(-1);
  for (const intent of ["reopen", "withdraw"])
    expect(await page.action(sent(intent))).toMatchObject({
      init: { status: 410 },
      data: { error: "problems.tender-closed" },
    });
  // What the page is drawn from after either press: no way elsewhere, as that would hide what became of it.
  const loaded = await page.loader(sent());
  expect(loaded).toMatchObject({ init: { status: 410 }, data: { canTakeBack: false } });
  expect(loaded.data.title).toContain("Wijzigen kan niet meer");
  expect(await owner`select state from applications`).toMatchObject([{ state: "submitted" }]);
});

test("a press that cannot be undone takes a plan back only from who says to be sure", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { actor, applicationId, saveAll } = await givenWriter(db, owner);
  await saveAll();
  told("submit", await submitApplication(db, actor, applicationId));
  const cookies = await cookiesOf(db, actor.personId, "link");
  const press = (form: Record<string, string>) =>
    page.action(args("/", { cookies, params: { applicationId }, form: { intent: "withdraw", ...form } }));
  expect(await press({})).toMatchObject({
    init: { status: 422 },
    data: { error: "problems.withdraw-not-sure" },
  });
  expect(await owner`select state from applications`).toMatchObject([{ state: "submitted" }]);
  expect(locationOf(await press({ sure: "on" }))).toBe(`/mijn-plannen/${applicationId}`);
  expect(await owner`select state from applications`).toMatchObject([{ state: "withdrawn" }]);
});

test("a draft of a call that closed is only looked at, but for a form that came too late: its text can be copied", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { actor, applicationId, closeIn } = await givenWriter(db, owner);
  const cookies = await cookiesOf(db, actor.personId, "link");
  const look = async () => (await motivation.loader(args("/", { cookies, params: { applicationId } }))).plan;
  const late = { result: { status: "error" }, isConflict: false, isKept: false } as const;
  expect(isLockedNow(await look(), undefined)).toBe(false);
  await closeIn(-1);
  expect(isLockedNow(await look(), undefined)).toBe(true);
  expect(isLockedNow(await look(), late)).toBe(false);
});

test("a draft is changed on its own pages", async ({ db, owner }) => {
  useDatabase(db);
  const { actor, applicationId } = await givenWriter(db, owner);
  const cookies = await cookiesOf(db, actor.personId, "link");
  const loaded = page.loader(args("/", { cookies, params: { applicationId } }));
  expect(locationOf(await loaded.catch((thrown: unknown) => thrown))).toBe(`/mijn-plannen/${applicationId}`);
});

test("whoever took a plan back and goes to the page again is not told that nothing changed", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { actor, applicationId, saveAll } = await givenWriter(db, owner);
  await saveAll();
  told("submit", await submitApplication(db, actor, applicationId));
  told("take back", await withdrawApplication(db, actor, applicationId));
  const cookies = await cookiesOf(db, actor.personId, "link");
  const loaded = page.loader(args("/", { cookies, params: { applicationId } }));
  expect(locationOf(await loaded.catch((thrown: unknown) => thrown))).toBe(`/mijn-plannen/${applicationId}`);
});
