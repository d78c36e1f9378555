import type { Locator, Page } from "@playwright/test";

import { expect } from "./fixtures.ts";
import { expectNarrow } from "./narrow.ts";

/** What is on in the hall, on top of a juror's page. */
export const strip = (page: Page): Locator => page.getByRole("region", { name: "De pitchavond nu" });

/** From the strip to the sheet and a first line with its reason, without a finger on the screen. */
export async function scoreByKeyboard(page: Page): Promise<void> {
  await strip(page).getByRole("link", { name: "Geef punten" }).focus();
  await page.keyboard.press("Enter");
  const line = page.locator("form[data-alive] fieldset.score").first();
  await line.getByRole("radio").first().focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
  await expect(line.locator('input[value="4"]')).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Om de open deur.");
  await expect(line.locator("textarea")).toHaveValue("Om de open deur.");
  await expect(page.locator("[data-tap-line]")).toContainText("Verstuurd om");
  await page.getByRole("button", { name: "Verzegelen" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("fieldset.score").nth(1)).toBeFocused();
  await expectNarrow(page);
}
