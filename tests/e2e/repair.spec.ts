import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import { personas } from "#db/seeds/demo-cast.ts";

import type { World } from "#tests/bench/world.ts";

import { test } from "./demo-world.ts";
import { fillIn } from "./fill-in.ts";
import { expect, expectAccessible } from "./fixtures.ts";

const question = "Wie is er elke dag in de zaak?";
const sentence = "Wie is er op zaterdag?";
const mended = "Ik ben er zelf van dinsdag tot en met vrijdag. Op zaterdag is mijn zus er.";

test("what is missing is asked once, filled in by its maker, and read beside what was there", async ({
  page,
  world,
}) => {
  const { origin, owner } = world;
  const as = (persona: string) => page.request.post(`${origin}${paths.demo.signIn()}`, { form: { persona } });
  const [plan] = await owner<{ id: string; tender: string; maker: string }[]>`
    select id, tender_id as tender, person_id as maker from applications where trade_name = 'Ruilwinkel'`;
  if (!plan) throw new Error("the demo has no plan to mend");
  // Somebody whom one click signs in wrote it, for the length of this story.
  await owner`update applications set person_id = (select id from people where email = ${personas.ondernemer.email})
    where id = ${plan.id}`;

  await as("medewerker");
  await page.goto(`${origin}${paths.staff.application(plan.tender, plan.id)}`);
  await page.getByRole("link", { name: "Vraag een aanvulling" }).click();
  await page.getByText("Ondernemingsplan", { exact: true }).click();
  await page.getByLabel(question, { exact: true }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Verstuur de vraag" }).click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await page.getByLabel(`Schrijf wat je mist bij “${question}”`).fill(sentence);
  await page.getByRole("button", { name: "Verstuur de vraag" }).click();
  await expect(page.getByText("Aanvulling gevraagd").first()).toBeVisible();

  await passOnFor(page, world, plan);
  await as("ondernemer");
  await page.goto(`${origin}${paths.applicant.home()}`);
  await expect(page.getByRole("heading", { name: "Wacht op jou" })).toBeVisible();
  await page.goto(`${origin}${paths.applicant.plan(plan.id)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vul je plan aan");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Vul mijn plan aan" }).click();
  await expect(page.getByText(sentence)).toBeVisible();
  // Only what was asked can be filled in, with what stood there.
  const field = page.getByLabel(question);
  await expect(page.locator("textarea")).toHaveCount(1);
  await expect(field).not.toBeEmpty();
  await expectAccessible(page);
  await field.fill("");
  await page.getByRole("button", { name: "Dien mijn aanvulling in" }).click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await field.fill(mended);
  await page.getByRole("button", { name: "Bewaar en ga later verder" }).click();
  await expect(page.getByText("Je aanvulling is nog niet ingediend.")).toBeVisible();
  await expect(field).toHaveValue(mended);
  await page.getByRole("button", { name: "Dien mijn aanvulling in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je aanvulling is binnen");
  await page.goto(`${origin}${paths.applicant.plan(plan.id)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("De corporatie leest je plan");
  await expect(page.getByText("is binnen").first()).toBeVisible();

  await as("medewerker");
  await page.goto(`${origin}${paths.staff.repair(plan.tender, plan.id)}`);
  await expect(page.getByText(mended)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${origin}${paths.staff.tie(plan.tender, plan.id)}`);
  await expectAccessible(page);
  await owner`update applications set person_id = ${plan.maker} where id = ${plan.id}`;
});

/** Whoever has no mailbox tells it at the desk: staff first say how it came in, then type it and keep it. */
async function passOnFor(page: Page, { origin, owner }: World, plan: { id: string; tender: string }) {
  await owner`with scan as (insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes,
      content_hash, storage_key, ready)
    select corporation_id, id, person_id, 'scan.pdf', 'application/pdf', 1, repeat('a', 64), 'scan', true
    from applications where id = ${plan.id} returning *)
    insert into paper_entries (corporation_id, application_id, entered_by, way, name, received_at, finished_at,
      content_hash, confirmed_at, confirmed_how, scan_file_id)
    select corporation_id, application_id, uploaded_by, 'desk', 'Gerrit Ruil', plint_now(), plint_now(),
      repeat('a', 64), plint_now(), 'scan', id from scan`;
  await page.goto(`${origin}${paths.staff.application(plan.tender, plan.id)}`);
  await page.getByRole("link", { name: "Geef door namens de ondernemer" }).click();
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await expectAccessible(page);
  await fillIn(page, { way: "phone", receivedOn: "2026-01-05", receivedTime: "9.30" });
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.getByText("Binnengekomen per telefoon op maandag 5 januari")).toBeVisible();
  await page.getByLabel(question).fill("");
  await page.getByRole("button", { name: "Dien de aanvulling in" }).click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(question).fill(mended);
  await page.getByRole("button", { name: "Bewaar en ga later verder" }).click();
  await expect(page.getByText("Bewaard. Het is nog niet ingediend.")).toBeVisible();
  await expect(page.getByLabel(question)).toHaveValue(mended);
  await owner`delete from paper_entries where application_id = ${plan.id}`;
  await owner`delete from files where storage_key = 'scan'`;
}
