import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import type { DemoPlan } from "#db/seeds/demo-plans.ts";

import { expect, expectAccessible } from "../fixtures.ts";

/** Takes the seat by the link of the letter. */
export async function join(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ik doe mee" }).click();
  await expect(page).toHaveURL(/\/jury$/);
  await expectAccessible(page);
}

/** Cannot, says why, can after all; then the same from the own page: the seat is theirs when this returns. */
export async function joinInDoubt(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Ik kan niet" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je hebt gezegd dat je niet kunt");
  await expectAccessible(page);
  await page.getByLabel("Waarom kun je niet?").fill("Ik heb dan dienst.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByText("Bedankt, de corporatie leest wat je schreef.")).toBeVisible();
  await page.getByRole("button", { name: "Ik doe toch mee" }).click();
  await expect(page).toHaveURL(/\/jury$/);
  await page.getByRole("link", { name: "Kun je toch niet? Zeg het hier" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ik kan toch niet" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je hebt gezegd dat je niet kunt");
  await page.getByRole("button", { name: "Ik doe toch mee" }).click();
  await expect(page).toHaveURL(/\/jury$/);
}

/**
 * The same up to the first score, as quickly as is promised: three taps and half a minute, the confirming tap that mail
 * scanners do not make included.
 */
export async function joinInThreeTaps(page: Page, link: string): Promise<void> {
  await page.addInitScript(() =>
    window.addEventListener(
      "pointerdown",
      () => sessionStorage.setItem("taps", String(Number(sessionStorage.getItem("taps")) + 1)),
      true,
    ),
  );
  const begun = Date.now();
  await page.goto(link);
  await page.getByRole("button", { name: "Ik doe mee" }).click();
  await page
    .getByRole("link", { name: /^Punten geven/ })
    .first()
    .click();
  await expect(page.locator("form[data-alive]")).toBeAttached();
  await page.locator('fieldset.score label:has(input[value="4"])').first().click();
  await expect(page.locator("[data-tap-line]")).toContainText("Verstuurd om");
  expect(Date.now() - begun).toBeLessThan(30_000);
  expect(await page.evaluate(() => sessionStorage.getItem("taps"))).toBe("3");
}

/** Reads a plan and gives points with a reason on every criterion; sealed when this returns. */
export async function score(page: Page, plan: DemoPlan, points: readonly number[]): Promise<void> {
  await page.goto(paths.jury.home());
  await page.getByRole("link", { name: `Lees het plan ${plan.tradeName}` }).click();
  await expect(page.locator("main")).toContainText(plan.idea);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Geef punten" }).click();
  await expectAccessible(page);
  await expect(page.locator("form[data-alive]")).toBeAttached();
  const reasons = page.locator("textarea");
  await expect(reasons).toHaveCount(points.length);
  for (const [row, given] of points.entries()) {
    const sheet = page.locator("fieldset:has(textarea)").nth(row);
    await sheet.locator(`label:has(input[value="${given}"])`).click();
    await reasons.nth(row).fill(`Daarom ${given} punten.`);
  }
  await page.getByRole("button", { name: "Verzegelen" }).click();
  await expect(page.getByRole("heading", { name: "Je punten zijn verzegeld" })).toBeVisible();
  await expectAccessible(page);
}

/** Declares a tie; the plan is then gone for this juror. */
export async function declareTie(page: Page, plan: DemoPlan): Promise<void> {
  await page.goto(paths.jury.home());
  await page.getByRole("link", { name: `Lees het plan ${plan.tradeName}` }).click();
  const planAddress = page.url();
  await page.getByRole("link", { name: "Ken je deze ondernemers?" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: /Ik doe bij dit plan niet mee/ }).click();
  await expect(page).toHaveURL(/\/jury$/);
  await expect(page.locator("main")).not.toContainText(plan.tradeName);
  for (const address of [planAddress, `${planAddress}/punten`])
    expect((await page.goto(address))?.status()).toBe(404);
}
