import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import type { World } from "#tests/bench/world.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

test("a front is dressed by touch and keyboard, seen by day and in the evening, and kept as it was drawn", async ({
  page,
  world,
}) => {
  const address = await openWindowPlan(page, world);
  const canvas = page.locator(".canvas-picture svg");
  await expectAccessible(page);

  await page.getByRole("radio", { name: "Bolle markies" }).check();
  await expect(canvas.locator('[data-awning="marquise"]')).toBeVisible();
  await expect(canvas.locator('[data-awning="wave"]')).toBeHidden();
  const name = page.getByLabel("Naam op de gevel");
  await name.fill("WWWWWWWWWWWWWWWWWWWWWWWW");
  const letters = canvas.locator(".fc-letter:visible");
  await expect(letters).toHaveText("WWWWWWWWWWWWWWWWWWWWWWWW");
  const [written, board] = await Promise.all([
    letters.boundingBox(),
    canvas.locator(".fc-sign").boundingBox(),
  ]);
  expect(written?.width).toBeLessThanOrEqual(board?.width ?? 0);
  await name.fill("De Naaikamer");
  await page.getByRole("checkbox", { name: "Naaimachine" }).check();
  await page.getByRole("checkbox", { name: "Bank", exact: true }).check();
  await expect(canvas.locator('[data-item="sewing"]').first()).toBeAttached();
  await expect(canvas.locator('[data-street="bench"]')).toBeAttached();

  const glass = page.getByLabel("Open glas, zonder folie of kasten");
  await glass.fill("70");
  const slider = page.getByRole("slider");
  await slider.focus();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press("ArrowRight");
  await expect(glass).toHaveValue("78");
  await expect(page.getByText("Je zit daar 8 boven.")).toBeVisible();
  await expect(page.locator('[data-check="openGlass"]')).toHaveAttribute("data-light", "green");
  await expect(page.locator('[data-check="openGlass"]')).toContainText(
    /78.% van het glas open. De grens is \d+.%/,
  );

  const shutters = page.locator('[data-check="shutters"]');
  await page.getByRole("radio", { name: "Buiten" }).check();
  await expect(shutters).toHaveAttribute("data-light", "red");
  await expect(shutters.getByText("Kies er een voor binnen")).toBeVisible();
  const opacity = () =>
    canvas.locator('[data-shutters="outside"]').evaluate((drawn) => getComputedStyle(drawn).opacity);
  expect(await opacity()).toBe("0");
  await page.getByRole("radio", { name: "Overdag" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(opacity).toBe("1");
  await expectAccessible(page);

  await expect(page.locator("[data-save-line]").first()).toContainText("Bewaard om");
  const drawn = await canvas.innerHTML();
  await page.goto(address);
  expect(await canvas.innerHTML()).toBe(drawn);
  await expect(page.getByRole("radio", { name: "Overdag" })).toBeChecked();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

test("without script the radio buttons still redress the front, and the rest follows when it is saved", async ({
  browser,
  world,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
  const page = await context.newPage();
  await openWindowPlan(page, world);
  await page.getByRole("radio", { name: "Geen" }).first().check();
  await expect(page.locator('.canvas-picture [data-awning="none"]')).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await page.getByLabel("Naam op de gevel").fill("Wol & Zo");
  await page.getByLabel("Open glas, zonder folie of kasten").fill("60");
  await page.getByRole("button", { name: "Bewaren", exact: true }).click();
  await expect(page.locator(".canvas-picture .fc-letter:visible")).toHaveText("Wol & Zo");
  await expect(page.getByText("Je zit daar 10 onder.")).toBeVisible();
  await expect(page.locator('[data-check="openGlass"]')).toHaveAttribute("data-light", "amber");
  await context.close();
});

/** The draft of the demo's entrepreneur, whose space has an agreement of 70 %. */
async function openWindowPlan(page: Page, world: World): Promise<string> {
  await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "ondernemer" } });
  const own = await ownDraft(world);
  const address = `${world.origin}${paths.applicant.windowPlan(own)}`;
  await page.goto(address);
  return address;
}
