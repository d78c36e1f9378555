import { digestPlans } from "#app/domain/applications/triage/digest-plans.server.ts";
import { day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { openDatabase } from "#db/client.server.ts";
import { buildManyPlans } from "#db/factories/many-plans.server.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";

test("eighty plans are read in one table: filtered, sorted, by the keyboard, and the view is kept", async ({
  page,
  world,
  afterwards,
}) => {
  const { origin, owner } = world;
  const [call] = await owner<{ id: string; corporation: string; closes: Date; plans: number }[]>`
    select t.id, t.corporation_id as corporation, t.closes_at as closes,
      (select count(*)::int from applications a where a.tender_id = t.id) as plans
    from tenders t join spaces s on s.id = t.space_id where s.street = 'Poldermeesterplein'`;
  if (!call) throw new Error("the demo has no call in selection");
  const opened = openDatabase(world.databaseUrl, { max: 2 });
  const receivedAt = new Date(call.closes.getTime() - 86_400_000);
  const box = {
    corporationId: call.corporation,
    tenderId: call.id,
    leaseStartsOn: day("2027-01-01"),
    receivedAt,
  };
  const laid = await buildManyPlans(opened.db, box, 80 - call.plans);
  // As it was, for the journeys that come after.
  afterwards(async () => {
    for (const table of ["plan_digests", "plan_parts"])
      await owner`delete from ${owner(table)} where application_id = any (${laid})`;
    await owner`delete from applications where id = any (${laid})`;
    await owner`delete from triage_views`;
  });
  await digestPlans(opened.db);
  await opened.close();

  await page.request.post(`${origin}${paths.demo.signIn()}`, { form: { persona: "medewerker" } });
  await page.goto(`${origin}${paths.staff.applications(call.id)}`);
  await expect(page.getByText("1 tot en met 50 van 80")).toBeVisible();
  await expect(page.locator("[data-triage] tbody tr")).toHaveCount(50);
  await expectAccessible(page);
  // What is ticked on one page goes along to the next, and with the form.
  const boxes = page.locator("[data-triage] tbody input[type=checkbox]");
  await boxes.first().check();
  await page.getByRole("link", { name: "Volgende plannen" }).click();
  await expect(page.getByText("51 tot en met 80 van 80")).toBeVisible();
  await boxes.first().check();
  await expect(page.getByText("Ook aangevinkt op andere bladzijden: 1")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Leg naast elkaar" }).click();
  await expect(page.locator("main table thead th")).toHaveCount(3);
  await page.goBack();
  await page.getByRole("button", { name: "Laat die los" }).click();
  await boxes.first().uncheck();

  // Only trades that one of these plans has.
  await page.getByText("Meer filters").click();
  const trades = page.getByLabel("Branche").locator("option");
  await expect(trades.filter({ hasText: "Kapper" })).toHaveCount(1);
  await expect(trades.filter({ hasText: "Gokhal" })).toHaveCount(0);
  await page.getByLabel("Zoek", { exact: true }).fill("krulkapper");
  await page.getByLabel("Volgorde").selectOption("Naam");
  await page.getByRole("button", { name: "Toon plannen" }).click();
  const names = page.locator("[data-triage] tbody th a");
  await expect(names.first()).toHaveText(/^Krulkapper/);
  await page.getByText("Bewaar of verwijder een weergave").click();
  await page.getByLabel("Naam van deze weergave").fill("Kappers");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.goto(`${origin}${paths.staff.applications(call.id)}`);
  await page.getByRole("link", { name: "Kappers" }).click();
  await expect(names.first()).toHaveText(/^Krulkapper/);
  await expectAccessible(page);

  await names.first().focus();
  await page.keyboard.press("j");
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press("x");
  await page.keyboard.press("k");
  await page.keyboard.press("x");
  await page.keyboard.press("v");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plannen naast elkaar");
  await expect(page.locator("main table thead th")).toHaveCount(3);
  await expect(page.getByRole("row", { name: /^Eigen geld/ })).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await names.first().focus();
  const first = await names.first().textContent();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first ?? "");
});
