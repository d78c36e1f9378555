import { paths } from "#app/paths.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";

const ISLAND = '[data-island="counted-plan"]';

test("a financial plan that was handed in still adds up once its page came alive", async ({
  page,
  world,
}) => {
  await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "ondernemer" } });
  await page.goto(`${world.origin}${paths.applicant.home()}`);
  await page.getByRole("link", { name: "Bekijk je plan Marskramerhof 30" }).click();
  await page.getByRole("link", { name: "Lees je plan terug" }).click();
  await page.goto(page.url().replace(/[^/]+$/, "financieel-plan"));
  const needed = page.getByRole("row", { name: /^Samen nodig/ });
  await expect(needed).toContainText("€ 33.000");
  // React marks what it took over; what it does first is done a frame later.
  await page.waitForFunction((island) => {
    const root = document.querySelector(island);
    return root && Object.keys(root).some((key) => key.startsWith("__reactContainer"));
  }, ISLAND);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await expect(needed).toContainText("€ 33.000");
  await expect(page.getByLabel("Inrichting, bedrag in euro")).toBeDisabled();
  await expect(page.locator("[data-save-line]")).toHaveCount(0);
  await expectAccessible(page);
});
