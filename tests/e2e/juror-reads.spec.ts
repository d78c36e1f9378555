import { paths } from "#app/paths.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";

test("a juror who scores can read the plan in between, and a sheet that lacks something says where", async ({
  page,
  world,
  afterwards,
}) => {
  const { owner } = world;
  afterwards(() => owner`delete from scores where reason = 'Dit mist de straat.'`);
  afterwards(() => owner`delete from score_taps where reason = 'Dit mist de straat.'`);
  await page.goto(`${world.origin}${paths.demo.home()}`);
  await page.locator('button[value="jurylid"]').click();
  await expect(page.getByRole("link", { name: "Punten geven" }).first()).toBeVisible();
  for (const past of await page.locator("details").all()) await expect(past).not.toHaveAttribute("open");
  await page.getByRole("link", { name: "Punten geven" }).first().click();

  await expect(page.locator("form[data-alive]")).toBeAttached();
  await expect(page.locator("[data-tap-line]")).toContainText("Elke tik staat eerst op dit toestel");
  const sheet = page.locator("fieldset.score").first();
  const five = sheet.locator('label:has(input[value="5"])');
  await five.click();
  await sheet.locator("textarea").fill("Dit mist de straat.");
  await expect(page.locator("[data-tap-line]")).toContainText("Verstuurd om");
  await page.getByRole("button", { name: "Het plan" }).click();
  await expect(page).not.toHaveURL(/punten/);
  await page.getByRole("link", { name: "Geef punten" }).click();
  await expect(five.locator("input")).toBeChecked();
  await expect(sheet.locator("textarea")).toHaveValue("Dit mist de straat.");
  await expect(page.locator(".score-progress")).toContainText("1 van 7 ingevuld");

  await page.getByRole("button", { name: "Verzegelen" }).click();
  await expect(page.getByRole("alert")).toContainText("Onderdelen zonder punten of zonder reden: 6");
  await expect(page.locator("fieldset.score[data-error]")).toHaveCount(6);
  await expect(page.locator("fieldset.score").nth(1)).toBeFocused();
  await expectAccessible(page, { inADimHall: true });
});
