import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import type { Persona } from "#db/seeds/demo-cast.ts";
import type { World } from "#tests/bench/world.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";

const slug = "zwanenkade-21";

async function signIn(page: Page, world: World, persona: Persona): Promise<void> {
  await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona } });
}

test("a question on a phone is answered for everybody at once, and nobody sees whose it was", async ({
  page,
  world,
}) => {
  const space = `${world.origin}${paths.space(slug)}`;
  const question = "Mag er een terras op de stoep?";
  await signIn(page, world, "ondernemer");
  await page.goto(space);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Stel je vraag" }).click();
  await page.getByLabel("Je vraag").fill(`${question} Kijk op www.terras.example`);
  await page.getByRole("button", { name: "Verstuur je vraag" }).click();
  await expect(page.locator("#question-error")).toContainText("Zet geen link");
  await expect(page.getByLabel("Je vraag")).toHaveValue(/terras\.example/);
  await expectAccessible(page);
  // What would tell everybody who asks is said once, and may be sent all the same.
  await page.getByLabel("Je vraag").fill(`${question} Bel 06 12345678`);
  await page.getByRole("button", { name: "Verstuur je vraag" }).click();
  await expect(page.locator("#error-summary")).toContainText("misschien je telefoonnummer");
  await expect(page.getByLabel("Je vraag")).toHaveAccessibleDescription(/misschien je telefoonnummer/);
  await expect(page.getByRole("button", { name: "Verstuur het toch zo" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Je vraag").fill(question);
  await page.getByRole("button", { name: "Verstuur je vraag" }).click();
  await expect(page.getByText("Je vraag is verstuurd")).toBeVisible();
  await expectAccessible(page);

  await signIn(page, world, "medewerker");
  await page.goto(`${world.origin}${paths.staff.home()}`);
  await page.getByRole("link", { name: /^\d+ (vraag|vragen)$/ }).click();
  const card = page.locator("section.card", { hasText: question });
  await expect(page.locator("main")).not.toContainText("Daan");
  await expectAccessible(page);
  await card.getByLabel("Antwoord of reden").fill("Ja, met een vergunning van de gemeente.");
  await page.getByRole("button", { name: "Maak openbaar wat is ingevuld" }).click();
  await expect(page.getByText("1 vraag is afgehandeld")).toBeVisible();

  await page.context().clearCookies();
  await expect
    .poll(async () => (await page.request.get(space)).text(), { timeout: 15_000 })
    .toContain("Ja, met een vergunning van de gemeente.");
});

test("a place at a viewing is one tap on a phone, is kept in the calendar, and can be given back", async ({
  page,
  world,
}) => {
  const space = `${world.origin}${paths.space(slug)}`;
  await page.goto(space);
  await page.getByRole("button", { name: "Ik kom kijken" }).click();
  await expect(page).toHaveURL(/\/inloggen\?naar=/);

  await signIn(page, world, "jurylid");
  await page.goto(space);
  await page.getByRole("button", { name: "Ik kom kijken" }).click();
  await expect(page.getByRole("heading", { name: "Je komt kijken" })).toBeVisible();
  await expectAccessible(page);
  const calendar = await page.getByRole("link", { name: "Zet in je agenda" }).getAttribute("href");
  const file = await page.request.get(`${world.origin}${calendar}`);
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).toContain("STATUS:CONFIRMED");
  await page.goto(`${world.origin}${paths.applicant.home()}`);
  await page.getByRole("link", { name: /Verzet of zeg af/ }).click();
  await page.getByRole("button", { name: "Ik kom toch niet" }).click();
  await expect(page.getByRole("heading", { name: "Je komt kijken" })).toHaveCount(0);
  expect(await (await page.request.get(`${world.origin}${calendar}`)).text()).toContain("STATUS:CANCELLED");
});

test("mail about new spaces is asked for on a phone, by whoever has no account", async ({ page, world }) => {
  await page.goto(`${world.origin}${paths.spaces()}?plaats=Utrecht`);
  await page.getByRole("button", { name: "Mail mij nieuwe ruimtes zoals deze" }).click();
  await expect(page.getByText("in Utrecht", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Je e-mailadres").fill("zoeker@example.nl");
  await page.getByRole("button", { name: "Mail mij" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");
  await expectAccessible(page);
});
