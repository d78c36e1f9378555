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
