import { readFile } from "node:fs/promises";

import { type Page } from "@playwright/test";
import { unzipSync } from "fflate";

import { paths } from "#app/paths.ts";
import { pdfOf } from "#tests/support/documents.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";

const email = "vertrekker@draad.example";

test("somebody takes all of their data along and is then forgotten, without a script", async ({
  browser,
  world,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
  const page = await context.newPage();
  await signIn(page, world);
  const id = await startPlan(page, world);

  await page.goto(`${world.origin}${paths.account.sessions()}`);
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download al mijn gegevens" }).click();
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe("plint-gegevens.zip");
  const zip = unzipSync(await readFile(await download.path()));
  const names = Object.keys(zip);
  expect(names.filter((name) => !name.startsWith("plannen/"))).toEqual(["gegevens.json", "LEESMIJ.txt"]);
  const [file = ""] = names.filter((name) => name.startsWith("plannen/"));
  expect(file).toMatch(/\/menukaart\.pdf$/);
  expect(new TextDecoder().decode(zip[file]).slice(0, 5)).toBe("%PDF-");
  const told = JSON.parse(new TextDecoder().decode(zip["gegevens.json"]));
  expect(told).toMatchObject({ account: [{ email }], plans: [{ id, files: [{ name: "menukaart.pdf" }] }] });
  expect(JSON.stringify(told.plans)).toContain("Omdat ik hier om de hoek woon.");

  await page.getByRole("link", { name: "Wis mijn gegevens" }).click();
  await page.getByLabel("Typ je e-mailadres om te bevestigen").fill("iemand@anders.example");
  await page.getByRole("button", { name: "Wis alles van mij" }).click();
  await expect(page.getByRole("alert")).toContainText("niet het e-mailadres waarmee je bent ingelogd");
  await page.getByLabel("Typ je e-mailadres om te bevestigen").fill(email);
  await page.getByRole("button", { name: "Wis alles van mij" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je gegevens zijn gewist");

  await page.goto(`${world.origin}${paths.account.sessions()}`);
  await expect(page).toHaveURL(/\/inloggen/);
  // As the goodbye promises; the job comes by every few seconds.
  const withinAMinute = { timeout: 60_000 };
  await expect
    .poll(() => world.owner`select from files where application_id = ${id}`, withinAMinute)
    .toHaveLength(0);
  await signIn(page, world);
  await page.goto(`${world.origin}${paths.applicant.home()}`);
  await expect(page.locator(`a[href*="${id}"]`)).toHaveCount(0);
  expect((await page.goto(`${world.origin}${paths.applicant.plan(id)}`))?.status()).toBe(404);
  await context.close();
});

test("the pages about one's own data are readable for everybody", async ({ page, world }) => {
  await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "medewerker" } });
  await page.goto(`${world.origin}${paths.account.sessions()}`);
  await expectAccessible(page);
  await page.goto(`${world.origin}${paths.account.erase()}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Wis alles van mij" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${world.origin}${paths.account.erased()}`);
  await expectAccessible(page);
});

type World = Parameters<Parameters<typeof test>[2]>[0]["world"];

async function signIn(page: Page, { origin, owner }: World): Promise<void> {
  await page.goto(`${origin}${paths.signIn.start()}`);
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Mail mij een link" }).click();
  const [letter] = await owner<{ url: string }[]>`select props ->> 'url' as url from outbox
    where letter = 'sign-in' and to_email = ${email} order by created_at desc limit 1`;
  await page.goto(`${origin}${letter?.url}`);
  await page.getByRole("button", { name: "Log in" }).click();
}

/** A plan with a sentence and a file in it. */
async function startPlan(page: Page, { origin, owner }: World): Promise<string> {
  const [call] = await owner<
    { slug: string }[]
  >`select s.slug from tenders t join spaces s on s.id = t.space_id
    where t.state = 'open' and t.plan_variant = 'full' and t.closes_at > plint_now() limit 1`;
  await page.goto(`${origin}${paths.space(call?.slug ?? "")}`);
  await page.getByRole("button", { name: "Schrijf je plan" }).first().click();
  const id = /mijn-plannen\/([\w-]{36})/.exec(page.url())?.[1] ?? "";
  await page.goto(`${origin}${paths.applicant.motivation(id)}`);
  await page.locator('textarea[name="whySpace"]').fill("Omdat ik hier om de hoek woon.");
  await page.getByRole("button", { name: "Bewaren", exact: true }).first().click();
  await page.goto(`${origin}${paths.applicant.files(id)}`);
  await page
    .getByLabel("Kies een bestand")
    .setInputFiles({ name: "menukaart.pdf", mimeType: "application/pdf", buffer: await pdfOf() });
  await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(page.getByRole("link", { name: "menukaart.pdf" })).toBeVisible();
  return id;
}
