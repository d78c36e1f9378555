import type { Page } from "@playwright/test";

import { addDays, day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import type { Persona } from "#db/seeds/demo-cast.ts";
import type { World } from "#tests/bench/world.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";

async function signIn(page: Page, world: World, persona: Persona): Promise<void> {
  await page.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona } });
}

test("rules change in public only: one proposes, another publishes, and everybody reads what was and what is", async ({
  page,
  world,
}) => {
  const [call] = await world.owner<{ id: string; slug: string }[]>`
    select t.id, s.slug from tenders t join spaces s on s.id = t.space_id
    where t.state = 'open' and s.slug like 'zwanenkade%' limit 1`;
  if (!call) throw new Error("no open call");
  await world.owner`create table rules_before as select id, rules, rules_hash, closes_at from tenders where id = ${call.id}`;
  const here = `${world.origin}${paths.staff.changes(call.id)}`;
  await signIn(page, world, "medewerker");
  await page.goto(here);
  await expectAccessible(page);
  // Nothing touched, nothing to approve; and what was typed stays.
  await page.getByLabel("Waarom verandert dit?").fill("De zaal is bezet.");
  await page.getByRole("button", { name: "Vraag een collega om akkoord" }).click();
  await expect(page.getByText("Er verandert nog niets.")).toBeVisible();
  await expect(page.getByLabel("Waarom verandert dit?")).toHaveValue("De zaal is bezet.");
  const closes = page.locator('[name="closesAt.day"]');
  const before = day(await closes.inputValue());
  await closes.fill(addDays(before, -1));
  await page.getByRole("button", { name: "Vraag een collega om akkoord" }).click();
  await expect(page.getByText("De sluiting kan alleen later, niet eerder.")).toBeVisible();
  await closes.fill(addDays(before, 2));
  await page.getByRole("button", { name: "Vraag een collega om akkoord" }).click();
  await expect(page.getByText("Je stelde dit zelf voor.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Akkoord, maak openbaar" })).toHaveCount(0);
  await expectAccessible(page);

  await signIn(page, world, "tweede-medewerker");
  await page.goto(here);
  await page.getByRole("button", { name: "Akkoord, maak openbaar" }).click();
  await expect(page.getByText("Wijziging 1 is openbaar.")).toBeVisible();
  await expectAccessible(page);

  await page.context().clearCookies();
  const space = `${world.origin}${paths.space(call.slug)}`;
  await expect
    .poll(async () => (await page.request.get(space)).text(), { timeout: 15_000 })
    .toContain("De zaal is bezet.");
  await page.goto(space);
  await page.getByRole("link", { name: "Bekijk wat er anders is" }).click();
  const change = page.locator("#wijziging-1");
  await expect(change.locator("del")).toHaveCount(1);
  await expect(change.locator("ins")).toHaveCount(1);
  await expect(page.getByText("Versie 2 van de regels.")).toBeVisible();
  await expectAccessible(page);
  // As it was, for the journeys that come after; only the owner of the tables can do that, and only like this.
  await world.owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update tenders t set rules = b.rules, rules_hash = b.rules_hash, closes_at = b.closes_at
      from rules_before b where b.id = t.id`;
    await sql`delete from addenda where tender_id = ${call.id}`;
    await sql`drop table rules_before`;
  });
});

test("two people end a call without a winner: the street reads why, and an open form keeps what was typed", async ({
  browser,
  page,
  world,
}) => {
  const [call] = await world.owner<{ id: string; slug: string }[]>`
    select t.id, s.slug from tenders t join spaces s on s.id = t.space_id
    where t.state = 'open' and s.slug like 'blokfluit%' limit 1`;
  if (!call) throw new Error("no open call");
  // Somebody has a form open, in a browser without script.
  const visit = await browser.newContext({ javaScriptEnabled: false });
  const writer = await visit.newPage();
  await signIn(writer, world, "ondernemer");
  await writer.goto(`${world.origin}${paths.space(call.slug)}`);
  await writer.getByRole("button", { name: "Schrijf je plan" }).first().click();
  await writer.getByRole("button", { name: "Begin leeg" }).click();
  await writer.getByRole("textbox").first().fill("Ik wil juist hier beginnen.");

  const here = `${world.origin}${paths.staff.ending(call.id)}`;
  await signIn(page, world, "medewerker");
  await page.goto(here);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Vraag een collega om akkoord" }).click();
  await expect(page.getByText("Waarom stopt het? Vul dit in.")).toBeVisible();
  await page.getByLabel("Waarom stopt het?").fill("Onder de vloer zit een lekkage.");
  await page.getByRole("button", { name: "Vraag een collega om akkoord" }).click();
  await expect(page.getByText("Een collega moet dit lezen en akkoord geven.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Akkoord, stop de selectie" })).toHaveCount(0);
  await signIn(page, world, "tweede-medewerker");
  await page.goto(`${world.origin}${paths.staff.home()}`);
  await page
    .getByRole("link", { name: "Lees mee: een collega wil stoppen met Blokfluitmakersplein 7" })
    .click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Akkoord, stop de selectie" }).click();
  await expect(page.getByRole("button", { name: "Begin opnieuw met deze regels" })).toBeVisible();
  await expectAccessible(page);

  await writer.getByRole("button", { name: "Bewaren" }).click();
  await expect(writer.getByText("Deze ruimte is gestopt.").first()).toBeVisible();
  await expect(writer.getByRole("textbox").first()).toHaveValue("Ik wil juist hier beginnen.");
  await expect(writer.getByRole("textbox").first(), "it can be copied from").toBeEnabled();
  await writer.goto(writer.url());
  await expect(writer.getByRole("textbox").first()).toBeDisabled();
  await expect(writer.locator(".action-bar"), "nothing to press where nothing can be kept").toHaveCount(0);
  await visit.close();
  const space = `${world.origin}${paths.space(call.slug)}`;
  await expect
    .poll(async () => (await page.request.get(space)).text(), { timeout: 8_000 })
    .toContain("Onder de vloer zit een lekkage.");
  await page.goto(space);
  await expect(page.getByRole("button", { name: "Schrijf je plan" })).toHaveCount(0);
  await expectAccessible(page);
  // As it was, for the journeys that come after; only the owner of the tables can do that, and only like this.
  await world.owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update tenders set state = 'open', ended_at = null, ended_reason = '' where id = ${call.id}`;
    await sql`delete from call_endings where tender_id = ${call.id}`;
    await sql`delete from applications where tender_id = ${call.id} and state = 'draft' and trade_name = ''`;
    await sql`delete from outbox where letter in ('call-ended', 'ending-approval-asked')`;
  });
});
