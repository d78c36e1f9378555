import type { Page } from "@playwright/test";
import sharp from "sharp";

import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { paths } from "#app/paths.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import type { Day } from "#app/lib/dates.ts";

import type { World } from "#tests/bench/world.ts";

import { test } from "./demo-world.ts";
import { fillIn } from "./fill-in.ts";
import { expect, expectAccessible } from "./fixtures.ts";

type Owner = World["owner"];
const desk = { viewport: { width: 1440, height: 900 } };

test("staff enter a plan that came on paper; it counts once its maker says on a phone that it is theirs", async ({
  page: phone,
  browser,
  world,
}) => {
  const context = await browser.newContext(desk);
  const page = await context.newPage();
  await context.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "medewerker" } });
  const [call] = await world.owner<{ id: string; corporation: string }[]>`
    select t.id, t.corporation_id as corporation from tenders t
    join spaces s on s.corporation_id = t.corporation_id and s.id = t.space_id where s.slug = 'zwanenkade-21'`;
  if (!call) throw new Error("no open call");
  const tender = `${world.origin}${paths.staff.tender(call.id)}`;

  await page.goto(tender);
  const before =
    Number.parseInt(
      await page
        .getByText(/\d+ plan/)
        .first()
        .innerText(),
      10,
    ) || 0;
  await page.getByRole("link", { name: "Plan op papier invoeren" }).click();
  await page.getByRole("button", { name: "Begin met invoeren" }).click();
  await expect(page.getByRole("alert")).toContainText("Naam van de ondernemer");
  await expectAccessible(page);
  await fillIn(page, {
    name: "Hatice Yılmaz",
    email: "hatice@thee.example",
    way: "paper",
    receivedOn: "2026-01-05",
    receivedTime: "9.30",
  });
  await page.getByRole("button", { name: "Begin met invoeren" }).click();
  await expect(page.getByRole("heading", { name: "Hatice Yılmaz", level: 1 })).toBeVisible();
  await expectAccessible(page);
  const [, id = ""] = /plan-invoeren\/([\w-]+)/.exec(page.url()) ?? [];

  await page.getByRole("link", { name: "Motivatie" }).click();
  await page.locator('[name="whySpace"]').fill("Omdat hier nog geen theehuis is.");
  await expect(page.locator("[data-save-line]").first()).toContainText("Bewaard om");
  await expectAccessible(page);
  for (const part of ["business", "financial", "window"]) {
    await page.goto(`${world.origin}${paths.staff.entryPart(call.id, id, part)}`);
    await expect(page.locator("#plan-part")).toBeVisible();
  }
  await page.goto(`${world.origin}${paths.staff.entry(call.id, id)}`);
  await page.getByRole("button", { name: "Verzegel en vraag om bevestiging" }).click();
  await expect(page.getByRole("alert")).toContainText("Nog niet alle delen zijn klaar");
  await givenParts(world.owner, call.corporation, id);
  await budgetComesBackFromAFile(page, world, call.id, id);
  await page.goto(`${world.origin}${paths.staff.entry(call.id, id)}`);
  await page.getByRole("button", { name: "Verzegel en vraag om bevestiging" }).click();
  await expect(page.getByText("We hebben een link gemaild naar hatice@thee.example")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Bekijk en druk af" }).click();
  await expect(page.getByText("Ik heb dit plan gelezen. Het is mijn plan.")).toBeVisible();
  await expectAccessible(page);

  const [letter] = await world.owner<{ url: string }[]>`
    select props->>'url' as url from outbox where letter = 'paper-entry-to-confirm' order by created_at desc limit 1`;
  const link = `${world.origin}${letter?.url}`;
  await phone.goto(link);
  await expectAccessible(phone);
  await expect(phone.getByRole("img", { name: /pui/i }).first()).toBeVisible();
  await expect(phone.getByRole("link", { name: "Heel plan als PDF" })).toBeVisible();
  await phone.getByText("Dit klopt niet", { exact: true }).click();
  await phone.getByLabel("Wat klopt er niet?").fill("Op zaterdag ben ik ook open.");
  await phone.getByRole("button", { name: "Stuur dit naar de corporatie" }).click();
  await expect(phone.getByRole("heading", { name: "Het is verstuurd" })).toBeVisible();
  await page.goto(`${world.origin}${paths.staff.entry(call.id, id)}`);
  await expect(page.getByText("Op zaterdag ben ik ook open.")).toBeVisible();

  await phone.goto(link);
  await phone.getByRole("button", { name: "Dit is mijn plan" }).click();
  await expect(phone.getByRole("heading", { name: "Je plan is ingediend" })).toBeVisible();
  await expectAccessible(phone);
  expect((await phone.request.get(`${link}/plan.pdf`)).status()).toBe(410);
  const gone = await page.goto(`${world.origin}${paths.staff.entry(call.id, id)}`);
  expect(gone?.status()).toBe(404);
  await page.goto(tender);
  await expect(page.getByText(new RegExp(`^${before + 1} plan`)).first()).toBeVisible();
  await context.close();
});

test("without a mailbox: a signature on paper confirms, also with JavaScript off, and letters go by post", async ({
  browser,
  page: withScript,
  world,
}) => {
  const context = await browser.newContext({ ...desk, javaScriptEnabled: false });
  const page = await context.newPage();
  await context.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "medewerker" } });
  const [call] = await world.owner<{ id: string; corporation: string }[]>`
    select t.id, t.corporation_id as corporation from tenders t
    join spaces s on s.corporation_id = t.corporation_id and s.id = t.space_id where s.slug = 'zwanenkade-21'`;
  if (!call) throw new Error("no open call");
  await page.goto(`${world.origin}${paths.staff.entries(call.id)}`);
  await fillIn(page, {
    name: "Gerrit Post",
    postal: "Theelaan 4, 1234 AB Veenhaven",
    way: "desk",
    receivedOn: "2026-01-05",
    receivedTime: "9.30",
  });
  await page.getByRole("button", { name: "Begin met invoeren" }).click();
  const [, id = ""] = /plan-invoeren\/([\w-]+)/.exec(page.url()) ?? [];
  await givenParts(world.owner, call.corporation, id);
  const entry = `${world.origin}${paths.staff.entry(call.id, id)}`;
  await page.goto(entry);
  await page.getByRole("button", { name: "Verzegel en druk af om te tekenen" }).click();
  await page.locator("#file").setInputFiles({
    name: "scan.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("Dit is geen pdf."),
  });
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByRole("alert")).toContainText("dat is het niet");
  const scan = await sharp({ create: { width: 60, height: 30, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  await page.locator("#file").setInputFiles({ name: "scan.png", mimeType: "image/png", buffer: scan });
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByText("De scan staat erbij: scan.png.")).toBeVisible();
  await page.getByRole("button", { name: "De handtekening klopt: dien het plan in" }).click();
  await expect(page.getByText("Het plan is ingediend en verzegeld.")).toBeVisible();
  expect((await page.goto(entry))?.status()).toBe(404);

  await world.owner`insert into outbox (from_corporation_id, letter, props, locale, to_email, to_name, state, dedupe_key)
    select a.corporation_id, 'plan-reopened', ${world.owner.json({ address: "Zwanenkade 21", applicationId: id, tradeName: "", closesAt: "2026-12-11T11:00:00.000Z" })},
      'nl', p.email, p.name, 'to_post', a.id from applications a join people p on p.id = a.person_id where a.id = ${id}`;
  await page.goto(`${world.origin}${paths.staff.home()}`);
  await page.getByRole("link", { name: "Naar de brieven" }).click();
  await page.getByRole("link", { name: /Bekijk en druk af.*Gerrit Post/ }).click();
  await expect(page.getByText("1234 AB Veenhaven")).toBeVisible();
  await expect(page.getByText("op papier, omdat")).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: /Op de post gedaan.*Gerrit Post/ }).click();
  await expect(page.getByText(/Op de post gedaan op/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Op de post" })).toBeHidden();

  // Whoever has no mailbox says at the desk that it need not count any more; axe needs a script.
  await withScript.context().addCookies(await context.cookies());
  await withScript.goto(`${world.origin}${paths.staff.entries(call.id)}`);
  await withScript.getByRole("link", { name: "Trek terug namens Gerrit Post" }).click();
  await fillIn(withScript, { way: "phone", receivedOn: "2026-01-06", receivedTime: "25.00" });
  await withScript.getByRole("button", { name: "Trek het plan van Gerrit Post terug" }).click();
  await expect(withScript.locator("#error-summary")).toBeVisible();
  await expectAccessible(withScript);
  await fillIn(withScript, { receivedTime: "9.30" });
  await withScript.getByRole("button", { name: "Trek het plan van Gerrit Post terug" }).click();
  await expect(withScript.getByText("Het plan is teruggetrokken.")).toBeVisible();
  const [taken] = await world.owner`select state from applications where id = ${id}`;
  expect(taken?.state).toBe("withdrawn");
  await context.close();
});

/** The budget goes to the maker's bank as a file and comes back with other figures. */
async function budgetComesBackFromAFile(page: Page, world: World, tenderId: string, id: string) {
  const fixed = () => world.owner`select content #>> '{private,fixed}' as fixed from plan_parts
    where application_id = ${id} and part = 'financial'`;
  const [asKept] = await fixed();
  const file = await page.request.get(`${world.origin}${paths.staff.entrySheets(tenderId, id)}`);
  await world.owner`update plan_parts set content = jsonb_set(content, '{private,fixed}', '"1,50"')
    where application_id = ${id} and part = 'financial'`;
  await page.goto(`${world.origin}${paths.staff.entryReadSheets(tenderId, id)}`);
  await expectAccessible(page);
  await page
    .getByLabel("Kies je bestand")
    .setInputFiles({ name: "begroting.xlsx", mimeType: "", buffer: await file.body() });
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(page.getByRole("row", { name: /Vaste lasten/ })).toContainText("1,50");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bewaar dit in mijn plan" }).click();
  await expect.poll(async () => (await fixed())[0]?.fixed).toBe(asKept?.fixed);
}

/** All parts, whole: typing them is another journey. */
async function givenParts(owner: Owner, corporation: string, applicationId: string) {
  const plan = demoPlans.find(({ level }) => level >= 3);
  const payloads = plan && payloadsOf(plan, "2027-01-01" as Day);
  for (const part of partsOf(null))
    await owner`insert into plan_parts (corporation_id, application_id, part, content, complete)
      values (${corporation}, ${applicationId}, ${part}, ${owner.json((payloads?.[part] ?? {}) as object as never)}, true)
      on conflict (corporation_id, application_id, part) do update set content = excluded.content, complete = true`;
}
