import { describe, expect } from "vitest";

import { businessPlanLimits } from "#app/domain/applications/business-plan-form.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as page from "#app/routes/applicant/$applicationId.ondernemingsplan.tsx";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { wholeBusinessPlan } from "#tests/domain/applications/whole-business-plan.ts";
import { fieldsOf } from "#tests/e2e/fill-in.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, locationOf } from "#tests/support/web.ts";

type Given = Parameters<typeof givenStage>;
type Answer = {
  data: { result: { error?: Record<string, string[]>; initialValue?: Record<string, unknown> } };
  init?: { status?: number };
};

async function givenPlan(...[db, owner]: Given) {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const { slug } = await buildOpenTender(stage);
  const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
  const { applicationId } = told("start", await startApplication(db, actor, slug));
  const sent = { cookies: await cookiesOf(db, actor.personId, "link"), params: { applicationId } };
  return {
    actor,
    applicationId,
    post: (form: Record<string, string>) =>
      page.action(args("/", { ...sent, form: { version: "0", ...form } })),
    load: (address = "/") => page.loader(args(address, sent)),
    stored: async () => {
      const [part] = await owner<{ content: Record<string, unknown> }[]>`select content from plan_parts`;
      return part?.content ?? null;
    },
  };
}

const whole = fieldsOf(wholeBusinessPlan);

describe("a business plan without script", () => {
  test("that is whole leads to the next part", async ({ db, owner }) => {
    const plan = await givenPlan(db, owner);
    const answer = await plan.post({ ...whole, intent: "finish" });
    expect(locationOf(answer)).toMatch(/\/financieel-plan$/);
    const [named] = await owner`select trade_name, branch from applications`;
    expect({ ...named }).toEqual({ trade_name: "Tafel Zuidwest", branch: "lunchroom" });
  });

  test("gets one more row by a button that keeps everything and leads to the new row", async ({
    db,
    owner,
  }) => {
    const plan = await givenPlan(db, owner);
    const answer = await plan.post({ "offers[0].product": "Soep", more: "offers" });
    expect(locationOf(answer)).toMatch(/\/ondernemingsplan\?nog=offers#nieuwe-regel$/);
    expect(await plan.stored()).toEqual({ offers: [{ product: "Soep" }] });
    expect((await plan.load("/?nog=offers")).more).toBe("offers");
  });

  test("lands, after Enter, at the field that was typed in, with everything kept", async ({ db, owner }) => {
    const plan = await givenPlan(db, owner);
    const enter = async (form: Record<string, string>) =>
      locationOf(await plan.post({ ...form, intent: "enter" }));
    const rows = { "offers[0].product": "Soep", "offers[1].product": "Brood" };
    expect(await enter(rows)).toMatch(/\/ondernemingsplan\?bewaard=1#offers-1-product$/);
    expect(await plan.stored()).toEqual({ offers: [{ product: "Soep" }, { product: "Brood" }] });
    const more = { ...rows, "offers[0].product": "Linzensoep", version: "1" };
    expect(await enter(more)).toMatch(/#offers-0-product$/);
  });

  test("lands, after Enter where nothing was typed, at the first field that is still missing", async ({
    db,
    owner,
  }) => {
    const plan = await givenPlan(db, owner);
    expect(locationOf(await plan.post({ intent: "enter" }))).toMatch(/#branch$/);
    const answer = await plan.post({ ...whole, version: "1", intent: "save" });
    expect(locationOf(answer)).toMatch(/\?bewaard=1$/);
    expect(locationOf(await plan.post({ ...whole, version: "2", intent: "enter" }))).toMatch(/\?bewaard=1$/);
  });

  test("goes back to the part before it with everything kept, whole or not", async ({ db, owner }) => {
    const plan = await givenPlan(db, owner);
    const answer = await plan.post({ "offers[0].product": "Soep", intent: "back" });
    expect(locationOf(answer)).toMatch(/\/motivatie$/);
    expect(await plan.stored()).toEqual({ offers: [{ product: "Soep" }] });
  });

  test("loses exactly the row that is taken out", async ({ db, owner }) => {
    const plan = await givenPlan(db, owner);
    const rows = { "offers[0].product": "Soep", "offers[1].product": "Brood", "risks[1].risk": "De zomer" };
    const answer = await plan.post({ ...rows, remove: "offers[0]" });
    expect(locationOf(answer)).toMatch(/\/ondernemingsplan\?bewaard=1#offers$/);
    expect(await plan.stored()).toEqual({ offers: [{ product: "Brood" }], risks: [{ risk: "De zomer" }] });
  });

  test.for(["offers", "offers[x]", "__proto__", "offers[0].product", "https://elders.example"])(
    "loses nothing by taking out %s",
    async (remove, { db, owner }) => {
      const plan = await givenPlan(db, owner);
      const answer = await plan.post({ "offers[0].product": "Soep", remove });
      expect(locationOf(answer)).toMatch(/\/ondernemingsplan\?bewaard=1$/);
      expect(await plan.stored()).toEqual({ offers: [{ product: "Soep" }] });
    },
  );
});

describe("bad input comes back beside its field, as it was typed", () => {
  test("a megabyte of text, of which nothing is kept", async ({ db, owner }) => {
    const plan = await givenPlan(db, owner);
    const channels = "😀".repeat(250_000);
    const { data, init } = (await plan.post({ ...whole, channels, intent: "finish" })) as Answer;
    expect(init?.status).toBe(413);
    expect(data.result.error).toEqual({
      "": ["problems.too-much-text"],
      channels: [`problems.too-long?max=${businessPlanLimits.answer}`],
    });
    expect(data.result.initialValue?.channels).toBe(channels);
    expect(await plan.stored()).toBeNull();
  });

  test("200 rows of people", async ({ db, owner }) => {
    const plan = await givenPlan(db, owner);
    const persons = Array.from({ length: 200 }, () => ({
      ...wholeBusinessPlan.persons[0],
      phone: "06",
      education: "mbo",
      lives: "on",
      works: "on",
      network: "on",
      tie: "x",
    }));
    const { data, init } = (await plan.post({
      ...fieldsOf({ ...wholeBusinessPlan, persons }),
      intent: "finish",
    })) as Answer;
    expect(init?.status).toBe(422);
    expect(data.result.error).toEqual({ persons: ["problems.too-many-rows?max=20"] });
    expect(data.result.initialValue?.persons).toHaveLength(200);
  });

  test("a NUL, which no database keeps: without it, and nothing is saved until somebody looked", async ({
    db,
    owner,
  }) => {
    const plan = await givenPlan(db, owner);
    const { data, init } = (await plan.post({
      ...whole,
      idea: "Lunch\u0000 voor iedereen",
      "offers[0].product": "So\u0000ep",
      intent: "finish",
    })) as Answer;
    expect(init?.status).toBe(400);
    expect(data.result.error).toEqual({
      idea: ["problems.character-taken-out"],
      "offers[0].product": ["problems.character-taken-out"],
    });
    expect(data.result.initialValue).toMatchObject({
      idea: "Lunch voor iedereen",
      offers: [{ product: "Soep" }],
    });
    expect(await plan.stored()).toBeNull();
  });

  test("a NUL in what a tab sends in the background is left out, and the rest is kept", async ({
    db,
    owner,
  }) => {
    const plan = await givenPlan(db, owner);
    await plan.post({ idea: "Lunch\u0000", tab: "a-tab-of-somebody", count: "1" });
    expect(await plan.stored()).toEqual({ idea: "Lunch" });
  });

  test("a mark that turns a name around is taken out and said: it would read as another name", async ({
    db,
    owner,
  }) => {
    const plan = await givenPlan(db, owner);
    const { data } = (await plan.post({
      ...whole,
      tradeName: "Bij \u202eleraK",
      intent: "finish",
    })) as Answer;
    expect(data.result.error).toEqual({ tradeName: ["problems.character-taken-out"] });
    expect(data.result.initialValue).toMatchObject({ tradeName: "Bij leraK" });
    expect(await plan.stored()).toBeNull();
  });

  test("emoji and marks from right to left are text like any other", async ({ db, owner }) => {
    const plan = await givenPlan(db, owner);
    const idea = "\u202bمطعم\u202c 👩🏽‍🍳 voor de straat";
    await plan.post({ ...whole, idea });
    expect(await plan.stored()).toMatchObject({ idea });
  });
});

test("a plan that was written before the questions were rows shows every word of it again", async ({
  db,
  owner,
}) => {
  const plan = await givenPlan(db, owner);
  const former = {
    tradeName: "Naaiplek",
    audience: "Gezinnen.",
    openingHours: "di t/m za",
    risks: "De zomer.",
  };
  const input = { payload: former, version: 0 };
  told("save", await savePart(db, plan.actor, plan.applicationId, "business", input));
  const { part } = await plan.load();
  expect(part.content).toMatchObject({
    tradeName: "Naaiplek",
    audiences: [{ who: "Gezinnen." }],
    hoursNote: "di t/m za",
    risks: [{ risk: "De zomer." }],
  });
});

test("who writes is the first entrepreneur, until somebody else is filled in", async ({ db, owner }) => {
  const plan = await givenPlan(db, owner);
  const first = (await plan.load()).part.content as { persons: { email: string }[] };
  expect(first.persons).toHaveLength(1);
  expect(first.persons[0]?.email).toContain("@");
  await plan.post({ "persons[0].name": "Mijn zus" });
  expect((await plan.load()).part.content).toMatchObject({ persons: [{ name: "Mijn zus" }] });
});
