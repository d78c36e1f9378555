import { expect, type Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import type { Persona } from "#db/seeds/demo-cast.ts";
import type { World } from "#tests/bench/world.ts";
import budget from "#tests/budget.json" with { type: "json" };

import { test } from "./demo-world.ts";

const { scriptKilobytes, spacePageKilobytes } = budget;
const space = paths.space("zwanenkade-21");

type Weight = {
  /** Bodies as sent, compressed. */
  readonly scripts: number;
  /** Everything, headers too. */
  readonly total: number;
};

/** What a browser with an empty cache fetches for this page, in KB. */
async function weigh(page: Page, address: string): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const weight = { scripts: 0, total: 0 };
  const scripts = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) weight.scripts += encodedDataLength / 1_000;
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    weight.total += encodedDataLength / 1_000;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await session.detach();
  return weight;
}

async function signIn(page: Page, world: World, persona: Persona): Promise<void> {
  const answer = await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona } });
  expect(answer.ok()).toBe(true);
}

test.describe("the budget", () => {
  const open = [paths.home(), paths.spaces(), space, paths.signIn.start(), paths.signIn.staff()];
  for (const path of [...open, paths.result("wisselspoor-14")]) {
    test(`${path} has at most ${scriptKilobytes.public} KB of scripts`, async ({ page, world }) => {
      const { scripts } = await weigh(page, `${world.origin}${path}`);
      expect(scripts).toBeLessThanOrEqual(scriptKilobytes.public);
    });
  }

  test("a space page without photos weighs little, with its styles and fonts", async ({ page, world }) => {
    const { total } = await weigh(page, `${world.origin}${space}`);
    expect(total).toBeGreaterThan(10);
    expect(total).toBeLessThanOrEqual(spacePageKilobytes);
  });

  test("the forms of a plan stay within theirs, and the sheets that count do come alive", async ({
    page,
    world,
  }) => {
    await signIn(page, world, "ondernemer");
    await page.goto(`${world.origin}${paths.applicant.home()}`);
    const home = await page.locator("ul.grid a").first().getAttribute("href");
    const applicationId = home?.split("/").at(-1) ?? "";
    const { motivation, businessPlan, financialPlan, windowPlan, files } = paths.applicant;
    for (const form of [motivation, businessPlan, windowPlan, files]) {
      const { scripts } = await weigh(page, `${world.origin}${form(applicationId)}`);
      expect(scripts, form(applicationId)).toBeLessThanOrEqual(scriptKilobytes.form);
    }
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    const { scripts } = await weigh(page, `${world.origin}${financialPlan(applicationId)}`);
    expect(scripts).toBeLessThanOrEqual(scriptKilobytes.form);
    expect(scripts, "it counts while somebody types").toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  test("the jury's pages stay within theirs", async ({ page, world }) => {
    await signIn(page, world, "jurylid");
    const home = await weigh(page, `${world.origin}${paths.jury.home()}`);
    expect(home.scripts).toBeLessThanOrEqual(scriptKilobytes.jury);
    const plan = await page.locator("main a[href*='/plannen/']").first().getAttribute("href");
    const sheet = paths.jury.scoreSheet(plan?.split("/")[3] ?? "");
    const { scripts } = await weigh(page, `${world.origin}${sheet}`);
    await expect(page.locator("h1")).toBeVisible();
    expect(scripts).toBeLessThanOrEqual(scriptKilobytes.jury);
  });
});
