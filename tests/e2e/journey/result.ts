import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import type { DemoPlan } from "#db/seeds/demo-plans.ts";

import { expect, expectAccessible } from "../fixtures.ts";

/** Reveals the ranking and proposes its first as winner. */
export async function reveal(page: Page, tenderId: string, totals: readonly string[]): Promise<void> {
  await page.goto(paths.staff.evening(tenderId));
  await expectAccessible(page);
  await page.locator('[name="even"]').check();
  await page.getByRole("button", { name: "Onthul de rangorde" }).click();
  await expect(page).toHaveURL(/\/uitslag$/);
  await expect(page.getByText("Opnieuw uitgerekend uit alle losse punten: het klopt.")).toBeVisible();
  for (const total of totals) await expect(page.locator("main")).toContainText(total);
  await expectAccessible(page);
}

export async function propose(page: Page, report: string): Promise<void> {
  await page.locator('[name="report"]').fill(report);
  await page.getByRole("button", { name: "Voorstellen aan een collega" }).click();
  await expect(page.getByText("Voorgesteld. Een collega moet akkoord geven.")).toBeVisible();
}

export async function confirm(page: Page, tenderId: string): Promise<void> {
  await page.goto(paths.staff.result(tenderId));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Akkoord, maak de uitslag openbaar" }).click();
  await expect(page.getByText("De uitslag is openbaar.")).toBeVisible();
}

/** The public page of the result tells of the winner and of nobody else. */
export async function readResult(page: Page, winner: DemoPlan, others: readonly DemoPlan[]): Promise<void> {
  await page.goto(paths.result("zwanenkade-21"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(winner.tradeName);
  for (const other of others) await expect(page.locator("body")).not.toContainText(other.tradeName);
  await expectAccessible(page);
}

/** From "Gekozen" to the contract, with every task of a step seen first. */
export async function leadToContract(page: Page, winner: DemoPlan): Promise<void> {
  await page.goto(paths.staff.leases());
  const chosen = page.locator("section", { has: page.getByRole("heading", { name: /^Gekozen/ }) });
  await expect(chosen).toContainText("Zwanenkade");
  await expectAccessible(page);
  await chosen.getByRole("link", { name: winner.tradeName }).click();
  for (const amount of ["750", "1.000"]) await expect(page.locator("main")).toContainText(amount);
  await expectAccessible(page);
  for (const step of ["Naar screening", "Naar voorwaarden", "Naar contract"]) {
    for (let open = tasks(page); (await open.count()) > 0; open = tasks(page)) {
      const before = await open.count();
      await open.first().click();
      await expect(tasks(page)).toHaveCount(before - 1);
    }
    await page.getByRole("button", { name: step }).click();
    await expect(page.getByText("De stap is gezet. De huurder krijgt bericht.")).toBeVisible();
    await expectAccessible(page);
  }
  await expect(page.locator(".sign-result").first()).toHaveText("Contract");
}

function tasks(page: Page) {
  return page.getByRole("button", { name: /^Gezien ?:/ });
}
