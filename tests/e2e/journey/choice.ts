import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import type { DemoPlan } from "#db/seeds/demo-plans.ts";

import { expect, expectAccessible } from "../fixtures.ts";

/** Before closing staff see a number and nothing else. */
export async function seeOnlyNumber(page: Page, tenderId: string, plans: readonly DemoPlan[]): Promise<void> {
  await page.goto(paths.staff.tender(tenderId));
  await expect(page.locator("main")).toContainText(`${plans.length} plannen liggen verzegeld`);
  for (const path of [paths.staff.tender(tenderId), paths.staff.applications(tenderId)]) {
    await page.goto(path);
    for (const plan of plans) await expect(page.locator("body")).not.toContainText(plan.tradeName);
    await expectAccessible(page);
  }
}

/** After closing one asks and a colleague opens; until then nobody reads a thing. */
export async function openBox(desk: Page, colleague: Page, tenderId: string, plans: number): Promise<void> {
  await desk.goto(paths.staff.tender(tenderId));
  await desk.getByRole("link", { name: "Plannen openen" }).click();
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Vraag een collega om te openen" }).click();
  await expect(desk.getByText("Jij vroeg dit.")).toBeVisible();
  await expect(desk.getByRole("button", { name: "Open de plannen" })).toHaveCount(0);
  await colleague.goto(paths.staff.opening(tenderId));
  await colleague.getByRole("button", { name: "Open de plannen" }).click();
  await expect(colleague.getByText("De plannen zijn open")).toBeVisible();
  await expect(colleague.locator("ol code.hash")).toHaveCount(plans);
  await expectAccessible(colleague);
}

/** Reads a plan, finds it complete and chooses with a reason for each criterion. */
export async function assess(page: Page, tenderId: string, plan: DemoPlan, chosen: boolean): Promise<void> {
  await page.goto(paths.staff.applications(tenderId));
  await expectAccessible(page);
  await page.getByRole("link", { name: plan.tradeName }).click();
  await expect(page.locator("main")).toContainText(plan.idea);
  await expectAccessible(page);
  await page.locator('[name="complete"][value="yes"]').check();
  await page.locator(`[name="choice"][value="${chosen ? "shortlist" : "decline"}"]`).check();
  const reasons = page.locator('textarea[name^="reasons"]');
  for (let row = 0; row < (await reasons.count()); row += 1) await reasons.nth(row).fill(reasonFor(chosen));
  await page.getByRole("button", { name: "Oordeel bewaren" }).click();
  await expect(page.getByText("Je oordeel is bewaard.")).toBeVisible();
}

export function reasonFor(chosen: boolean): string {
  return chosen ? "De buurt zit hierop te wachten." : "De buurt heeft hier weinig aan. Er is al veel van.";
}

/** Adds own words to all invitations, reads who gets what, and sends everything at once. */
export async function sendShortlist(page: Page, tenderId: string): Promise<void> {
  await page.goto(paths.staff.shortlist(tenderId));
  await expectAccessible(page);
  await page.locator("#words-pitch-invited").fill("Neem gerust iemand mee.");
  await page.getByRole("button", { name: "Woorden bewaren" }).first().click();
  await expect(page).toHaveURL(/#letters$/);
  await expect(page.locator("#words-pitch-invited")).toHaveValue("Neem gerust iemand mee.");
  await page
    .getByRole("link", { name: /^Lees of vul aan/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Brief die klaarligt");
  await expectAccessible(page);
  await page.goto(paths.staff.shortlist(tenderId));
  const why = page.getByLabel(/^Waarom minder dan/);
  if (await why.isVisible()) await why.fill("Alleen deze plannen passen hier.");
  await page.getByRole("button", { name: /^Verstuur \d+ brieven$/ }).click();
  await expect(page).toHaveURL(/\/pitchavond$/);
  await expectAccessible(page);
}
