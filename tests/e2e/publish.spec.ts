import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import { photoOf } from "#tests/support/documents.ts";

import { test } from "./demo-world.ts";
import { fillIn } from "./fill-in.ts";
import { expect, expectAccessible } from "./fixtures.ts";

test("a building on its way is written, shown early and waited for, on every page of publishing", async ({
  page,
  world,
}) => {
  const { origin, owner } = world;
  const [early] = await owner<{ space: string; slug: string; call: string }[]>`
    select s.id as space, s.slug, t.id as call from spaces s join tenders t on t.space_id = s.id
    where s.street = 'Stoomweverij'`;
  const [review] = await owner<{ id: string }[]>`select id from tenders where state = 'review'`;
  if (!early || !review) throw new Error("the demo has no building on its way, or no call in review");
  const main = page.getByRole("main");
  const open = async (address: string) => {
    await page.goto(`${origin}${address}`);
    await expectAccessible(page);
  };

  await page.request.post(`${origin}${paths.demo.signIn()}`, { form: { persona: "medewerker" } });
  for (const address of [
    paths.staff.space(early.space),
    paths.staff.property(early.space),
    paths.staff.pictures(early.space),
    paths.staff.realm(early.space),
    paths.staff.value(early.space),
    paths.staff.budget(),
    paths.staff.tenderReview(review.id),
    paths.staff.preview(review.id),
  ])
    await open(address);

  await open(paths.staff.property(early.space));
  await pressedPin(page);
  await open(paths.staff.pictures(early.space));
  await pictureWithoutWords(page);
  await open(paths.staff.realm(early.space));
  await advice(page);

  await open(paths.staff.building(early.space));
  await fillIn(page, { careHomes: "12" });
  await page.getByRole("button", { name: "Bewaren" }).last().click();
  await expect(page.getByRole("alert").first()).toContainText("Dagdelen per week");
  await expectAccessible(page);
  await fillIn(page, {
    careDayParts: "6",
    careDuty: "Werk voor bewoners, met begeleiding van de zorgpartner.",
    "units[0].name": "Atelier 1",
    "units[0].unitType": "ATE",
    "units[0].areaM2": "18",
    "units[0].rent": "198",
    "partners[0].name": "ROC",
    "partners[0].does": "Stageplekken",
  });
  await page.getByRole("button", { name: "Bewaren" }).last().click();
  await expect(main).toContainText("Bewaard.");
  await expect(page.getByText("Prijslijst klopt niet met de streefhuur").first()).toBeAttached();
  await expectAccessible(page);

  await open(paths.staff.tenderDraft(early.call));
  await templates(page);
  await fillIn(page, { temporaryUntil: "2099-01-01" });
  await page.getByRole("button", { name: "Concept bewaren" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Tijdelijke huur duurt hooguit twee jaar");
  await expectAccessible(page);

  await open(paths.spaces());
  await expect(page.getByRole("heading", { name: "Binnenkort" })).toBeVisible();
  await open(paths.space(early.slug));
  await page.getByRole("button", { name: "Ja, mail mij als het zover is" }).click();
  await expect(page).toHaveURL(/klaar=bewaard/);
  await open(paths.staff.early(early.space));
  // Whoever of the demo asked before is one of them.
  await expect(main).toContainText("2 mensen wachten op deze ruimte.");
});

/** The map answers at its own place on the page; what is saved then is said where it can be seen. */
async function pressedPin(page: Page): Promise<void> {
  await page.locator(".pin-map").click({ position: { x: 60, y: 60 } });
  await expect(page).toHaveURL(/#speld$/);
  await page.getByRole("main").getByRole("button", { name: "Bewaren" }).last().click();
  await expect(page).toHaveURL(/bewaard=1$/);
  await expect(page.getByText("Bewaard.")).toBeInViewport();
}

/** The browser asks for the words before the picture leaves; a browser that does not is told to choose it again. */
async function pictureWithoutWords(page: Page): Promise<void> {
  const picture = page.locator('[name="picture"]');
  const send = () => page.getByRole("button", { name: "Toevoegen" }).click();
  await picture.setInputFiles({ name: "gevel.jpg", mimeType: "image/jpeg", buffer: await photoOf() });
  await send();
  await expect(page.locator('[name="alt"]')).toBeFocused();
  expect(await picture.evaluate((field: HTMLInputElement) => field.files?.length)).toBe(1);
  await page.locator("form[enctype]").evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await send();
  await expect(page.getByRole("alert").first()).toContainText(
    "Kies dit bestand opnieuw. Het is niet bewaard.",
  );
  await expectAccessible(page);
}

/** Adds a criterion and takes it out again, keeps the criteria as they stand under a name, and begins anew with them. */
async function templates(page: Page): Promise<void> {
  const rows = page.locator(".criterion-row");
  const count = await rows.count();
  await page.getByRole("button", { name: "Onderdeel erbij" }).click();
  await expect(rows).toHaveCount(count + 1);
  await expectAccessible(page);
  await rows.last().getByRole("button", { name: "Haal weg" }).click();
  await expect(rows).toHaveCount(count);
  await page.getByText("Bewaar deze onderdelen als sjabloon").click();
  await page.getByLabel("Naam van het sjabloon").fill("Onze weverij");
  await page.getByRole("button", { name: "Bewaar als sjabloon" }).click();
  await expect(page.getByRole("main")).toContainText("Bewaard.");
  await page.getByLabel("Begin met een sjabloon").selectOption("Onze weverij (van jullie)");
  await page.getByRole("button", { name: "Gebruik dit sjabloon" }).click();
  await expect(page.getByRole("main")).toContainText("Bewaard.");
  await expectAccessible(page);
}

/** What the answers come to is told before anything is decided, and nothing that was typed is gone. */
async function advice(page: Page): Promise<void> {
  const ask = () => page.getByRole("button", { name: "Bekijk het advies" }).click();
  await fillIn(page, { listed: "yes", neighbourhood: "yes", motivation: "Hier koken de buren voor elkaar." });
  await ask();
  await expect(page.getByRole("alert").first()).toContainText("Staan er eigen woningen in de buurt?");
  await fillIn(page, { own_homes: "yes", nobody_else: "partly", sales: "no" });
  await ask();
  const told = page.getByRole("status").filter({ hasText: "Advies: MOG, maatschappelijk" });
  await expect(told).toBeFocused();
  await expect(told).toContainText("Mist de buurt dit, en biedt niemand anders het aan? Deels, of twijfel");
  await expect(page.locator('[name="motivation"]')).toHaveValue("Hier koken de buren voor elkaar.");
  await expectAccessible(page);
}
