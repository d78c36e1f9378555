import { randomUUID } from "node:crypto";

import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import { openWorld, type World } from "#tests/bench/world.ts";
import { cookieOf, type EventLine, openEventLine } from "#tests/support/event-line.ts";
import { openLine } from "#tests/support/faulty-line.ts";

import { test as base } from "./demo-world.ts";
import { expect } from "./fixtures.ts";
import { openPhone, storedTaps } from "./juror-phone.ts";

/** Two seconds is the promise, which the bench measures; a machine that does more may take longer. */
const soon = { timeout: 15_000 };

/** A world of its own: here the server is stopped, and the evening of the demo conducted. */
const test = base.extend<object, { evening: Evening }>({
  evening: [
    async ({}, use) => {
      const world = await openWorld();
      await use(await conduct(world));
      await world.end();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

test("a line that broke goes on where it was: nothing is heard twice, and what happened meanwhile at once", async ({
  evening,
}) => {
  const { juror, address, press } = evening;
  const first = await openEventLine(address, { cookie: juror });
  await expect.poll(() => news(first).length).toBe(1);
  const lastId = news(first)[0]?.id ?? "";
  first.cut();
  const second = await openEventLine(address, { cookie: juror, lastId });
  await expect.poll(() => second.heard.map(({ event }) => event)).toEqual(["beat"]);
  await press("begin");
  await expect.poll(() => news(second).length, soon).toBe(1);
  second.cut();
  await press("open", { applicationId: evening.pitches[0] ?? "" });
  const third = await openEventLine(address, { cookie: juror, lastId: news(second)[0]?.id ?? "" });
  await expect.poll(() => news(third).map(({ data }) => JSON.parse(data).say), soon).toEqual(["open"]);
  expect(new Set([lastId, news(second)[0]?.id, news(third)[0]?.id]).size).toBe(3);
  third.cut();
});

test("nobody without a seat hears the evening of a jury, as a stream or as an answer", async ({
  evening,
}) => {
  const stranger = await cookieOf(evening.world.origin, "ondernemer");
  for (const cookie of ["", stranger]) {
    const line = await openEventLine(evening.address, { cookie });
    expect(line.status).not.toBe(200);
    expect(line.heard).toEqual([]);
    line.cut();
    const asked = await fetch(evening.address, { headers: { cookie }, redirect: "manual" });
    expect(asked.status).not.toBe(200);
  }
});

for (const [fault, words] of [
  ["no-streams", "refuses streams"],
  ["held-streams", "holds streams back"],
] as const)
  test(`behind a proxy that ${words} a phone asks for itself, and follows all the same`, async ({
    context,
    evening,
  }) => {
    const line = await openLine(evening.world.origin);
    line.set(fault);
    await evening.onStage();
    const { page } = await openPhone(context, line.origin);
    await evening.press("pause");
    await expect.poll(() => line.met()).toBeGreaterThan(0);
    await expect(clock(page)).toBeHidden(soon);
    await evening.press("resume");
    await expect(clock(page)).toBeVisible(soon);
    await expect(page.getByText("Geen verbinding.")).toBeHidden();
    await line.stop();
  });

test("a server that is told to stop ends all streams in order and is gone at once; phones follow the next one", async ({
  context,
  evening,
}) => {
  const { world, juror, address, press } = evening;
  await evening.onStage();
  const { page } = await openPhone(context, world.origin);
  await expect(clock(page)).toBeVisible(soon);
  const lines = await Promise.all(
    Array.from({ length: 20 }, () => openEventLine(address, { cookie: juror })),
  );
  await expect.poll(() => lines.every((line) => news(line).length === 1)).toBe(true);
  const restarting = world.restart();
  expect(await Promise.all(lines.map(({ ended }) => ended))).toEqual(lines.map(() => "closed"));
  await restarting;
  await press("pause");
  await expect(clock(page)).toBeHidden(soon);
});

test("a page from before a deploy goes on with the new server: it taps, sends and follows without any file of its own", async ({
  context,
  evening,
}) => {
  const { world, press } = evening;
  await evening.onStage();
  await press("pause");
  const line = await openLine(world.origin);
  const phone = await openPhone(context, line.origin);
  await expect(clock(phone.page)).toBeHidden();
  line.set("not-found", /^\/(assets|islands)\//);
  await world.restart();
  await phone.tap(0, 3);
  await phone.tap(1, "unknown");
  await expect(phone.line).toContainText("Verstuurd om", { timeout: 15_000 });
  expect((await storedTaps(world)).points).toEqual([3, null]);
  await press("resume");
  await expect(clock(phone.page)).toBeVisible(soon);
  await line.stop();
});

type Evening = Awaited<ReturnType<typeof conduct>>;

/** The evening of the demo, led by its member of staff from one device. */
async function conduct(world: World) {
  const { origin, owner } = world;
  const [call] = await owner<{ id: string }[]>`select id from tenders where state = 'pitching'`;
  const tenderId = call?.id ?? "";
  const drawn = await owner<{ id: string }[]>`
    select application_id as id from pitches where tender_id = ${tenderId} order by position`;
  const staff = await cookieOf(origin, "medewerker");
  const press = async (step: string, about: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}${paths.staff.conduct(tenderId)}`, {
      method: "POST",
      body: new URLSearchParams({ step, once: randomUUID(), ...about }),
      headers: { origin, cookie: staff },
      redirect: "manual",
    });
    expect(answer.status, step).toBe(303);
  };
  await press("take-over", { from: "" });
  const juror = await cookieOf(origin, "jurylid");
  const pitches = drawn.map(({ id }) => id);
  /** The first pitch is on and its clock runs, whichever journey came before. */
  const onStage = async () => {
    // By the line of now: one from before a restart is dead.
    const [now] = await world.owner<{ state: string; phase: string | null; since: Date | null }[]>`
      select state, timer_phase as phase, timer_running_since as since from evenings where tender_id = ${tenderId}`;
    if (now?.state === "ready") await press("begin");
    if (now?.phase === null) await press("open", { applicationId: pitches[0] ?? "" });
    else if (now?.since === null) await press("resume");
  };
  return {
    world,
    press,
    juror,
    onStage,
    pitches,
    address: `${origin}${paths.jury.live(tenderId)}`,
  };
}

const news = ({ heard }: EventLine) => heard.filter(({ event }) => event === "message");

/** Runs on a phone while it runs on stage. */
const clock = (page: Page) => page.locator(".evening-clock");
