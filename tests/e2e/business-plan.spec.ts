import type { Browser, Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import type { World } from "#tests/bench/world.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

const offers = (page: Page) => page.locator("#offers fieldset:visible");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("name") ?? null);

test("rows come and go at once by keyboard, are kept by themselves, and can be put back", async ({
  page,
  world,
}) => {
  const stored = await givenPlan(page, world);
  const before = await offers(page).count();
  await page.getByRole("button", { name: "Nog een product of dienst" }).press("Enter");
  await expect(offers(page)).toHaveCount(before + 1);
  expect(await focused(page)).toBe(`offers[${before}].product`);
  await expect(page.locator("#offers [role=status]")).toHaveText("Er is een lege regel bij gekomen.");
  await page.keyboard.type("Soepavond");
  await expect.poll(stored).toContain("Soepavond");
  const added = page.getByRole("group", { name: `Product of dienst ${before + 1}` });
  await added.getByRole("button", { name: "Haal weg" }).press("Enter");
  await expect(offers(page)).toHaveCount(before);
  await expect(page.getByRole("button", { name: "Zet terug" })).toBeFocused();
  await expect.poll(stored).not.toContain("Soepavond");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await page.locator(`[name="offers[${before}].price"]`).fill("€ 3,50");
  await expect.poll(stored).toMatch(/"Soepavond".*"€ 3,50"|"€ 3,50".*"Soepavond"/);
  await page.reload();
  await expect(page.locator(`[name="offers[${before}].product"]`)).toHaveValue("Soepavond");
});

test("a kind of business that does not fit is said the moment it is chosen, and stops nobody", async ({
  page,
  world,
}) => {
  await givenPlan(page, world);
  const said = page.getByText("Dit soort zaak past hier niet");
  await expect(said).toBeHidden();
  await page.locator('[name="branch"]').selectOption("chain");
  await expect(said).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Klaar, naar het volgende deel" }).click();
  await expect(page).toHaveURL(/financieel-plan$/);
  await page.goBack();
  await page.locator('[name="branch"]').selectOption("hairdresser");
  await expect(said).toBeHidden();
});

test("without script a row is a saved page away, and what is wrong stands beside its field and on top", async ({
  browser,
  world,
}) => {
  const page = await withoutScript(browser);
  const stored = await givenPlan(page, world);
  const before = await offers(page).count();
  await page.locator('[name="idea"]').fill("Bewaard door de knop.");
  await page.getByRole("button", { name: "Nog een product of dienst" }).click();
  await expect(offers(page)).toHaveCount(before + 1);
  expect(await stored()).toContain("Bewaard door de knop.");
  const price = page.locator(`[name="offers[${before}].price"]`);
  await price.fill("3,50");
  await price.press("Enter");
  await expect(page).toHaveURL(/bewaard=1#offers-\d+-price$/);
  await expect(price, "Enter keeps, and leaves nobody's place").toBeFocused();
  expect(await stored()).toContain("3,50");
  await price.fill("gratis");
  await page.getByRole("button", { name: "Klaar, naar het volgende deel" }).click();
  const summary = page.locator("#error-summary");
  await expect(summary).toContainText(`Product of dienst ${before + 1}`);
  await expect(page.locator(`#offers-${before}-price-error`)).toContainText("bedrag");
  await expect(page.locator(`[name="offers[${before}].price"]`)).toHaveValue("gratis");
  await page.locator(`[name="remove"][value="offers[${before}]"]`).click();
  await expect(offers(page)).toHaveCount(before);
  expect(await stored()).not.toContain("gratis");
  await page.context().close();
});

async function withoutScript(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
  return context.newPage();
}

/** The business plan of the demo's entrepreneur on the page; answers how it is stored. */
async function givenPlan(page: Page, world: World): Promise<() => Promise<string>> {
  const answer = await page.request.post(`${world.origin}${paths.demo.signIn()}`, {
    form: { persona: "ondernemer" },
  });
  expect(answer.ok()).toBe(true);
  const applicationId = await ownDraft(world);
  await page.goto(`${world.origin}${paths.applicant.businessPlan(applicationId)}`);
  return async () => {
    const [row] = await world.owner<{ content: object }[]>`
      select content from plan_parts where application_id = ${applicationId} and part = 'business'`;
    return JSON.stringify(row?.content ?? null);
  };
}
