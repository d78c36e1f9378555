import { paths } from "#app/paths.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

test("a plan in the letter box is opened again to change it, and another time taken back for good", async ({
  page,
  world,
}) => {
  await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "ondernemer" } });
  const id = await ownDraft(world);
  const handIn = () => world.owner`update applications set state = 'submitted', submitted_at = now(),
    receipt_number = 'PL-7K3M-Q2XD', content_hash = repeat('a', 64) where id = ${id}`;

  await handIn();
  await page.goto(`${world.origin}${paths.applicant.plan(id)}`);
  await page.getByRole("link", { name: "Wijzigen of terugtrekken" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Open mijn plan weer" }).click();
  // To the first part that is still open.
  await expect(page).toHaveURL(/\/(motivatie|[a-z-]+plan)$/);
  await page.goto(`${world.origin}${paths.applicant.motivation(id)}`);
  await expect(page.locator('textarea[name="whySpace"]')).toBeEnabled();
  await page.goto(`${world.origin}${paths.applicant.change(id)}`);
  await expect(page).toHaveURL(/\/(motivatie|[a-z-]+plan)$/);

  await handIn();
  await page.goto(`${world.origin}${paths.applicant.change(id)}`);
  await page.getByRole("button", { name: "Trek mijn plan terug" }).click();
  await expect(page.locator("#error-summary")).toContainText("Je plan ligt er nog.");
  await expectAccessible(page);
  await page.getByLabel("Ja, ik wil stoppen met dit plan").check();
  await page.getByRole("button", { name: "Trek mijn plan terug" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je hebt je plan teruggetrokken");
  await expect(page.getByRole("link", { name: "Wijzigen of terugtrekken" })).toHaveCount(0);
  await expectAccessible(page);
  // As it was, for the journeys that come after.
  await world.owner`update applications set state = 'draft', submitted_at = null, receipt_number = null,
    content_hash = null where id = ${id}`;
});
