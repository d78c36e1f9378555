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
