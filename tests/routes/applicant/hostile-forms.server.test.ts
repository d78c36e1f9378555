import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { addMonths } from "#app/lib/dates.ts";
import * as files from "#app/routes/applicant/$applicationId.bijlagen.tsx";
import * as submission from "#app/routes/applicant/$applicationId.indienen.tsx";
import * as motivation from "#app/routes/applicant/$applicationId.motivatie.tsx";
import * as space from "#app/routes/staff/ruimtes.$spaceId.tsx";
import * as file from "#app/routes/system/bestanden.$fileId.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { pdfOf } from "#tests/support/documents.ts";
import { cookiesOf, givenMember, givenPerson } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, statusOf } from "#tests/support/web.ts";

type Given = Parameters<typeof givenStage>;

async function givenPlan(...[db, owner]: Given) {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const call = await buildOpenTender(stage);
  const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
  const { applicationId } = told("start", await startApplication(db, actor, call.slug));
  const cookies = await cookiesOf(db, actor.personId, "link");
  return { ...call, stage, actor, applicationId, cookies };
}

async function upload(
  plan: Awaited<ReturnType<typeof givenPlan>>,
  name: string,
  once: string = randomUUID(),
) {
  const body = new FormData();
  body.set("once", once);
  body.set("file", new File([new Uint8Array(await pdfOf())], name, { type: "application/pdf" }));
  const given = args("/", { cookies: plan.cookies, params: { applicationId: plan.applicationId } });
  const { headers, url } = given.request;
  return statusOf(files.action({ ...given, request: new Request(url, { method: "POST", headers, body }) }));
}

describe("a plan that is posted by hand", () => {
  test.for(["1.5", "1e10", "1e309", "-1", "99999999999", "NaN", "een"])(
    "with version %s overwrites nothing and breaks nothing",
    async (version, { db, owner }) => {
      const { applicationId, cookies } = await givenPlan(db, owner);
      const save = (form: Record<string, string>) =>
        statusOf(
          motivation.action(
            args("/", { form: { intent: "save", ...form }, cookies, params: { applicationId } }),
          ),
        );
      expect(await save({ version: "0", whySpace: "Om het raam." })).toBe(303);
      expect(await save({ version, whySpace: "Om iets anders." })).toBe(409);
      const kept = await owner`select content->>'whySpace' as why from plan_parts`;
      expect(kept.map(({ why }) => String(why))).toEqual(["Om het raam."]);
    },
  );
});

test("a book that is pasted into a plan is not kept, stands on the page again, and is refused beside its field", async ({
  db,
  owner,
}) => {
  const { applicationId, cookies } = await givenPlan(db, owner);
  const whySpace = "Een heel boek. ".repeat(70_000);
  const form = { intent: "finish", version: "0", whySpace };
  const answer = await motivation.action(args("/", { form, cookies, params: { applicationId } }));
  expect(answer).toMatchObject({
    data: {
      isKept: false,
      result: {
        initialValue: { whySpace },
        error: { "": ["problems.too-much-text"], whySpace: ["problems.too-long?max=1500"] },
      },
    },
    init: { status: 413 },
  });
  expect(await owner`select 1 from plan_parts`).toHaveLength(0);
});

describe("a file with", () => {
  test("a character in its name that cannot be kept is refused with the reason", async ({ db, owner }) => {
    expect(await upload(await givenPlan(db, owner), "a\u0000b.pdf")).toBe(422);
    expect(await owner`select 1 from files`).toHaveLength(0);
  });

  test("a key that no form of ours made is refused or kept without it", async ({ db, owner }) => {
    const plan = await givenPlan(db, owner);
    expect(await upload(plan, "plan.pdf", "\u0000".repeat(20))).toBe(422);
    expect(await upload(plan, "plan.pdf", "x".repeat(20_000))).toBe(303);
  });

  test("a path or a very long name is kept under a key of our own", async ({ db, owner }) => {
    const plan = await givenPlan(db, owner);
    expect(await upload(plan, "../../etc/passwd.pdf")).toBe(303);
    expect(await upload(plan, `${"🌷".repeat(200)}.pdf`)).toBe(303);
    const keys = await owner<{ storageKey: string }[]>`select storage_key as "storageKey" from files`;
    for (const { storageKey } of keys) expect(storageKey).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test("a plan that is started five times at once is one plan", async ({ db, owner }) => {
  const { slug } = await givenPlan(db, owner);
  const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
  const starts = await Promise.all(Array.from({ length: 5 }, () => startApplication(db, actor, slug)));
  expect(new Set(starts.map((start) => told("start", start).applicationId)).size).toBe(1);
});

test("a plan that is handed in five times at once is handed in once, with one receipt", async ({
  db,
  owner,
}) => {
  const { actor, applicationId, cookies, stage } = await givenPlan(db, owner);
  const [plan] = demoPlans.filter((one) => one.level >= 3);
  if (!plan) throw new Error("no complete plan to hand in");
  const payloads = payloadsOf(plan, addMonths(stage.today, 3));
  for (const part of partsOf(null))
    told(part, await savePart(db, actor, applicationId, part, { payload: payloads[part], version: 0 }));
  const once = randomUUID();
  const keys = [once, once, once, randomUUID(), randomUUID()];
  const press = (form: Readonly<Record<string, string>>) =>
    statusOf(submission.action(args("/", { form, cookies, params: { applicationId } })));
  expect(await press({ once: randomUUID() })).toBe(400);
  expect(await owner`select state from applications`).toEqual([{ state: "draft" }]);
  const knows = "Mijn nicht zit in de jury.";
  const answers = await Promise.all(keys.map((key) => press({ once: key, isTrue: "on", knows })));
  expect(answers).toEqual([303, 303, 303, 303, 303]);
  expect(await owner`select 1 from events where name = 'application.submitted'`).toHaveLength(1);
  expect(await owner`select knows from applications`).toEqual([{ knows }]);
  expect(await owner`select 1 from outbox where letter = 'plan-received'`).toHaveLength(1);
});

test("a space or a file of somebody else is not there, also for staff of another corporation", async ({
  db,
  owner,
}) => {
  const plan = await givenPlan(db, owner);
  expect(await upload(plan, "plan.pdf")).toBe(303);
  const [stored] = await owner<{ fileId: string; spaceId: string }[]>`
    select f.id as "fileId", s.id as "spaceId" from files f, spaces s`;
  const { fileId = "", spaceId = "" } = stored ?? {};
  const read = (cookies: Map<string, string>) =>
    statusOf(file.loader(args("/", { cookies, params: { fileId } })));
  expect(await read(plan.cookies)).toBe(200);
  expect(await read(await cookiesOf(db, await givenPerson(db), "link"))).toBe(404);
  const stranger = await givenMember(db, "coordinator");
  const cookies = await cookiesOf(db, stranger.personId, "passkey");
  expect(await read(cookies)).toBe(404);
  expect(await statusOf(space.loader(args("/", { cookies, params: { spaceId } })))).toBe(404);
  const posted = args("/", { cookies, form: { once: randomUUID() }, params: { spaceId } });
  expect(await statusOf(space.action(posted))).toBe(404);
  const own = await cookiesOf(db, plan.stage.coordinator.personId, "passkey");
  expect(await statusOf(space.loader(args("/", { cookies: own, params: { spaceId } })))).toBe(200);
});
