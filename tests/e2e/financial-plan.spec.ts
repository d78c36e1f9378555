import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import type { World } from "#tests/bench/world.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

/** A quarter of the screen of a phone. */
const MOST_COVERED = 844 / 4;

test("on the smallest phone every year and field is in sight, and a sum says what it leaves out", async ({
  page,
  world,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  // Whatever an earlier journey typed: this one begins with sheets that hold nothing yet.
  await world.owner`delete from plan_parts where application_id = ${await ownDraft(world)} and part = 'financial'`;
  await open(page, world, "financialPlan");
  await expect(page.getByRole("heading", { name: "Zo begin je" })).toBeVisible();
  await expect(page.locator(".cash")).toHaveCount(0);
  await expect(page.getByText("Hier staat nog geen bedrag")).toBeVisible();
  await expectAccessible(page);

  for (const fold of await page.locator("details:has(.table-stacked)").all())
    await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
  const hidden = await page
    .locator(".table-box")
    .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
  expect(hidden).toBe(0);
  const third = page.locator('[name="operation.costs.energy.year3"]');
  await third.scrollIntoViewIfNeeded();
  const box = await third.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(320);
  expect(box?.height).toBeGreaterThanOrEqual(44);

  const amount = page.getByLabel("Inrichting, bedrag in euro");
  const sheet = page.locator('section[aria-labelledby="finance-start"]');
  await amount.fill("12,345");
  await expect(page.locator("#investments-interior-amount-error")).toHaveCount(0);
  await expect(sheet.getByText("Dit telt niet mee")).toBeVisible();
  await amount.press("Tab");
  await expect(amount).toHaveAccessibleDescription(/hooguit twee cijfers/);
  await amount.fill("abc");
  await expect(amount).toHaveAccessibleDescription(/Vul een bedrag in/);
  await expectAccessible(page);
  await sheet.getByRole("link", { name: "Inrichting" }).click();
  await expect(amount).toBeFocused();
  await amount.fill("12.345");
  await expect(amount).toHaveAccessibleDescription("");
  await expect(sheet.getByText("Dit telt niet mee")).toHaveCount(0);
  await expect(sheet.locator("tfoot").first()).toContainText("12.345");

  // One more line, by keyboard: the focus is in it, also when there were empty ones. Enter in a field leaves nobody's place.
  const products = page.locator('[name^="operation.turnover"][name$=".product"]');
  const before = await products.count();
  await page.getByRole("button", { name: "Regel erbij" }).press("Enter");
  await expect(products).toHaveCount(before + 1);
  await expect(products.last()).toBeFocused();
  const sold = page.locator('section[aria-labelledby="finance-operation"] td.num').first();
  await products.last().fill("Knippen");
  await page.locator('[name$=".price"]').last().fill("20");
  await page.locator('[name$=".perWeek"]').last().fill("10");
  await expect(sold).toContainText("10.400");
  // Taken out it counts no more, and the focus is on the way back to it, as it was typed.
  const away = page.getByRole("button", { name: `Haal weg : Regel ${before + 1}` });
  await away.press("Enter");
  await expect(sold).not.toContainText("10.400");
  await expect(page.getByRole("button", { name: "Zet terug" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.locator(`tr[data-row="${before}"]`)).toBeFocused();
  await expect(sold).toContainText("10.400");
  const address = page.url();
  await products.last().press("Enter");
  await expect(products.last()).toBeFocused();
  expect(page.url()).toBe(address);

  // A complaint that pushes the page down may not take a button away from under a finger.
  await page.getByLabel("Vaste lasten").fill("-5");
  await page.getByText("Wat is de KOR?").click();
  await expect(page.getByText("De kleineondernemersregeling")).toBeVisible();
  await expect(page.getByLabel("Vaste lasten")).toHaveAccessibleDescription(/onder nul/);

  await page.getByText("lampjes vragen aandacht").click();
  await page.getByRole("link", { name: "Er is een verschil van" }).click();
  await expect(page.locator("#light-C1")).toBeInViewport();
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole("columnheader", { name: "Jaar 3" })).toBeVisible();
});

test("what stays in sight while somebody scrolls leaves three quarters of a phone free", async ({
  page,
  world,
}) => {
  await open(page, world, "windowPlan");
  // The bar is at its highest once it says whether this is kept.
  await page.getByText("Zeegroen").click();
  await expect(page.locator(".action-bar [data-save-line]")).not.toBeEmpty();
  await page.evaluate(() => window.scrollBy(0, 500));
  const picture = page.locator(".canvas-picture");
  await expect(picture.locator("svg")).toBeInViewport({ ratio: 0.99 });
  expect(await covered(page, ".canvas-picture, .action-bar")).toBeLessThanOrEqual(MOST_COVERED);
  // The name on the front is part of what stays.
  await expect(picture.locator(".fc-sign")).toBeInViewport({ ratio: 0.99 });

  await open(page, world, "financialPlan");
  await page.getByLabel("Inrichting, bedrag in euro").scrollIntoViewIfNeeded();
  expect(await covered(page, ".action-bar")).toBeLessThanOrEqual(MOST_COVERED / 2);
});

/** The plan of the demo's entrepreneur; nothing that is typed here is kept, for the journeys that come after. */
async function open(page: Page, world: World, part: "financialPlan" | "windowPlan"): Promise<void> {
  await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "ondernemer" } });
  const id = await ownDraft(world);
  await page.route(`**${paths.applicant.autosave(id, "**")}`, (route) => route.abort());
  await page.goto(`${world.origin}${paths.applicant[part](id)}`);
  await expect(page.locator("form[data-kept]")).toBeAttached();
}

async function covered(page: Page, parts: string): Promise<number> {
  const heights = await page.locator(parts).evaluateAll((found) =>
    found.map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return Math.min(bottom, window.innerHeight) - Math.max(top, 0);
    }),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}
