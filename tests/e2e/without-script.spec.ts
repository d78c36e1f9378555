import type { Page } from "@playwright/test";

import { addMonths, dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import type { World } from "#tests/bench/world.ts";
import { pdfOf } from "#tests/support/documents.ts";

import { declare } from "./declare.ts";
import { test } from "./demo-world.ts";
import { fieldsOf, fillIn } from "./fill-in.ts";
import { expect } from "./fixtures.ts";

const email = "zonder@script.example";
const next = "Klaar, naar het volgende deel";

test("without JavaScript somebody writes all four parts, is signed out on the way, adds a file and hands in", async ({
  browser,
  world,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: "nl-NL",
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const plan = demoPlans.find(({ key }) => key === "A11");
  if (!plan) throw new Error("no plan to write");
  const payloads = payloadsOf(plan, addMonths(dayOf(new Date()), 3));
  // Own money is certain: nobody is asked.
  const { "funding.ownMoney.certain": _, ...sums } = fieldsOf(payloads.financial);
  await signIn(page, world, "/inloggen");
  await page.goto(`${world.origin}${paths.space("zwanenkade-21")}`);
  await page.getByRole("button", { name: "Schrijf je plan" }).first().click();
  await expect(page).toHaveURL(/\/motivatie$/);

  await fillIn(page, fieldsOf(payloads.motivation));
  await context.clearCookies();
  await page.getByRole("button", { name: next }).click();
  await expect(page.getByText("Wat je typte, is er nog.")).toBeVisible();
  const door = page.getByRole("link", { name: "Log opnieuw in (nieuw venster)" });
  const elsewhere = await context.newPage();
  await signIn(elsewhere, world, (await door.getAttribute("href")) ?? "");
  await expect(elsewhere, "the door leads back to what was being written").toHaveURL(/\/motivatie$/);
  await elsewhere.close();
  await page.getByRole("button", { name: "Stuur wat ik typte" }).click();
  await expect(page).toHaveURL(/\/ondernemingsplan$/);

  await fillIn(page, fieldsOf(payloads.business));
  await fullDisk(page, world);
  await goOn(page, /\/financieel-plan$/);
  await fillIn(page, sums);
  await goOn(page, /\/etalageplan$/);
  await fillIn(page, fieldsOf(payloads.window));
  await goOn(page, /\/bijlagen$/);
  const file = { name: "menukaart.pdf", mimeType: "application/pdf", buffer: await pdfOf() };
  await page.getByLabel("Kies een bestand").setInputFiles(file);
  await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(page.getByRole("link", { name: file.name })).toBeVisible();

  await page.goto(page.url().replace("bijlagen", "indienen"));
  await declare(page);
  await page.getByRole("button", { name: "Doe mijn plan in de brievenbus" }).click();
  await expect(page).toHaveURL(/\/ontvangstbewijs$/);
  await expect(page.getByRole("link", { name: "Heel plan als PDF" })).toBeVisible();
  const [kept] = await world.owner`
    select a.state, count(*)::int as parts, min(c.why) as why from applications a
      join people p on p.id = a.person_id
      join lateral (select complete, content ->> 'whySpace' as why from plan_parts where application_id = a.id) c on c.complete
    where p.email = ${email} group by a.state`;
  const { whySpace } = payloads.motivation as { whySpace: string };
  expect(kept).toMatchObject({ state: "submitted", parts: 4, why: whySpace });
  await context.close();
});

/** Signs in by mail through this door, and lands where it leads. */
async function signIn(page: Page, { origin, owner }: World, door: string): Promise<void> {
  await page.goto(`${origin}${door}`);
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Mail mij een link" }).click();
  const [letter] = await owner<{ url: string }[]>`select props ->> 'url' as url from outbox
    where letter = 'sign-in' and to_email = ${email} order by created_at desc limit 1`;
  await page.goto(`${origin}${letter?.url}`);
  await page.getByRole("button", { name: "Log in" }).click();
}

/** The database has no room: the form comes back as it was typed, says so, and works again once there is. */
async function fullDisk(page: Page, { owner }: World): Promise<void> {
  await owner.unsafe(`create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
  await owner`create trigger no_room before insert or update on plan_parts for each row execute function no_room()`;
  const name = await page.locator('[name="tradeName"]').inputValue();
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: next }).click();
  expect((await answered).status()).toBe(507);
  await expect(page.getByRole("alert")).toContainText("We hebben nu geen plek om dit te bewaren");
  await expect(page.locator('[name="tradeName"]')).toHaveValue(name);
  await owner`drop function no_room cascade`;
}

async function goOn(page: Page, to: RegExp): Promise<void> {
  await page.getByRole("button", { name: next }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page).toHaveURL(to);
}
