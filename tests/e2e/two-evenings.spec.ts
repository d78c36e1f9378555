import type { Browser, Page } from "@playwright/test";

import { addMonths, dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import type { World } from "#tests/bench/world.ts";

import { declare } from "./declare.ts";
import { test } from "./demo-world.ts";
import { fieldsOf, fillIn } from "./fill-in.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

const line = (page: Page) => page.locator("[data-save-line]").first();

test("write over two evenings: the first on a phone that goes off, the second on another one, and hand in", async ({
  browser,
  world,
}) => {
  const plan = demoPlans.find(({ key }) => key === "A11");
  if (!plan) throw new Error("no plan to write");
  const payloads = payloadsOf(plan, addMonths(dayOf(new Date()), 3));
  const { "funding.ownMoney.certain": _, ...sums } = fieldsOf(payloads.financial);
  const firstSums = Object.fromEntries(Object.entries(sums).slice(0, 12));

  // Whatever earlier journeys typed: two parts are done, the money and the window are still to do.
  const id = await ownDraft(world);
  await world.owner`delete from plan_parts where application_id = ${id}`;
  for (const part of ["motivation", "business"] as const)
    await world.owner`insert into plan_parts (corporation_id, application_id, part, content, complete)
      select corporation_id, id, ${part}, ${world.owner.json(JSON.parse(JSON.stringify(payloads[part])))}, true
      from applications where id = ${id}`;

  const first = await signedIn(browser, world);
  await first.goto(`${world.origin}${paths.applicant.home()}`);
  await expect(first.getByRole("link", { name: "Verder met je plan" }).first()).toBeVisible();
  await first.goto(`${world.origin}${paths.applicant.plan(id)}`);
  await expect(first).toHaveURL(/\/financieel-plan$/);
  await fillIn(first, firstSums);
  await expect(line(first)).toContainText("Bewaard om");
  // The phone goes off: no button, no goodbye.
  await first.context().close();

  await world.owner`insert into clock (ahead) values (interval '1 day')
    on conflict ((true)) do update set ahead = clock.ahead + interval '1 day'`;
  const second = await signedIn(browser, world);
  await second.goto(`${world.origin}${paths.applicant.home()}`);
  await expectAccessible(second);
  await second.goto(`${world.origin}${paths.applicant.plan(id)}`);
  await expect(second).toHaveURL(/\/financieel-plan$/);
  for (const [name, value] of Object.entries(firstSums))
    if (value !== "on") await expect(second.locator(`[name="${name}"]`).last()).toHaveValue(value);
  await fillIn(second, sums);
  await goOn(second, /\/etalageplan$/);
  await fillIn(second, fieldsOf(payloads.window));
  await goOn(second, /\/bijlagen$/);
  await second.goto(`${world.origin}${paths.applicant.submission(id)}`);
  // Without its ticks it stays where it is, and says what is asked.
  await second.getByRole("button", { name: "Doe mijn plan in de brievenbus" }).click();
  await expect(second.getByRole("alert")).toContainText("Vink dit aan als het klopt.");
  await expectAccessible(second);
  await declare(second);
  await second.getByRole("button", { name: "Doe mijn plan in de brievenbus" }).click();
  await expect(second).toHaveURL(/\/ontvangstbewijs$/);
  await expectAccessible(second);
  await second.context().close();
  // As it was, for the journeys that come after.
  await world.owner`update applications set state = 'draft', submitted_at = null, receipt_number = null,
    content_hash = null where id = ${id}`;
});

async function signedIn(browser: Browser, world: World): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "nl-NL" });
  const page = await context.newPage();
  await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "ondernemer" } });
  return page;
}

async function goOn(page: Page, next: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Klaar, naar het volgende deel" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page).toHaveURL(next);
}
