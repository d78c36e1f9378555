import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

const line = (page: Page) => page.locator("[data-save-line]").first();
const why = (page: Page) => page.locator('textarea[name="whySpace"]');
const card = (page: Page) => page.getByText(/Werkt nu in/).locator("visible=true");

test("two people write one plan: asked by mail, nothing overwritten, and gone at once when removed", async ({
  page,
  browser,
  world,
}) => {
  await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "ondernemer" } });
  const id = await ownDraft(world);
  // Other journeys share this world.
  await world.owner`update applications set state = 'draft', submitted_at = null, receipt_number = null,
    content_hash = null where id = ${id}`;
  const motivation = `${world.origin}${paths.applicant.motivation(id)}`;

  await page.goto(motivation);
  await page.getByRole("link", { name: "Nodig iemand uit" }).locator("visible=true").click();
  await page.getByLabel("E-mailadres").fill("ruben@draad.example");
  await page.getByRole("button", { name: "Stuur de uitnodiging" }).click();
  await expect(page.getByText("De uitnodiging is onderweg.")).toBeVisible();
  await expect(page.getByText("Uitgenodigd, nog geen antwoord")).toBeVisible();
  await expectAccessible(page);

  const [letter] = await world.owner<{ url: string }[]>`
    select props->>'url' as url from outbox where letter = 'plan-member-invited' and to_email = 'ruben@draad.example'`;
  const others = await browser.newContext();
  const ruben = await others.newPage();
  await ruben.goto(`${world.origin}${letter?.url}`);
  await expectAccessible(ruben);
  await ruben.getByLabel("Hoe heet je?").fill("Ruben Kuipers");
  await ruben.getByRole("button", { name: "Doe mee als ruben@draad.example" }).click();
  await expect(ruben).toHaveURL(new RegExp(`/mijn-plannen/${id}/`));
  await ruben.goto(motivation);

  await page.goto(motivation);
  await why(ruben).fill("De versie van Ruben.");
  await expect(line(ruben)).toContainText("Bewaard om");
  await why(page).fill("De versie van Daan.");
  await expect(line(page)).toContainText("schreef ook");
  await page.getByRole("button", { name: "Kies wat blijft" }).first().click();
  await expect(page.getByText(/Ruben Kuipers heeft dit stuk net veranderd/)).toBeInViewport();
  await expect(page.locator("#both-versions")).toBeFocused();
  await expect(line(page)).toHaveText("Nog niet bewaard. Kies eerst wat blijft.");
  await expect(page.getByText("De versie van Ruben.", { exact: true })).toBeVisible();
  await expect(why(page)).toHaveValue("De versie van Daan.");
  await expectAccessible(page);
  await page.getByLabel("Neem de andere versie van").check();
  await page.getByRole("button", { name: "Bewaren", exact: true }).click();
  await expect(why(page)).toHaveValue("De versie van Ruben.");
  await ruben.reload();
  await expect(card(ruben)).toContainText("Werkt nu in Motivatie");

  await ruben.goto(`${world.origin}${paths.applicant.submission(id)}`);
  await expect(ruben.getByText("Alleen Daan de Boer kan dit plan indienen.")).toBeVisible();
  await expect(ruben.getByRole("link", { name: "Bekijk Financieel plan" })).toBeVisible();
  await expectAccessible(ruben);

  await page.goto(`${world.origin}${paths.applicant.together(id)}`);
  await page.getByText("Wijzig of verwijder Ruben Kuipers").click();
  await page.getByRole("button", { name: "Haal Ruben Kuipers van het plan" }).click();
  await expect(page.getByText("Bewaard. Het geldt vanaf nu.")).toBeVisible();
  const gone = await ruben.goto(motivation);
  expect(gone?.status()).toBe(404);
  await others.close();
});
