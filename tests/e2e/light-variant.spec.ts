import { addMonths, dayOf } from "#app/lib/dates.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { paths } from "#app/paths.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";

import { declare } from "./declare.ts";
import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";

const slug = "blokfluitmakersplein-7";
const email = "licht@plan.example";
const note = "Ik geef elke week een middag naailes aan jongeren uit de buurt.";

const next = "Klaar, naar het volgende deel";
const units = [
  { name: "Atelier", unitType: "ATE", areaM2: 20, rent: 40_000 },
  { name: "Werkplaats", unitType: "ATE", areaM2: 60, rent: 60_000 },
];

test("a light call for a building asks which unit one wants and for three parts, with a note on the neighbourhood", async ({
  page,
  world,
}) => {
  const { origin, owner } = world;
  const [call] = await owner<{ id: string; rules: FrozenRules; corporation: string }[]>`
    select t.id, t.rules, t.corporation_id as corporation from tenders t
    join spaces s on s.corporation_id = t.corporation_id and s.id = t.space_id where s.slug = ${slug}`;
  const [plan] = demoPlans.filter(({ level }) => level >= 3);
  if (!call || !plan) throw new Error("no open call");
  // The rules of an open call are frozen: for the length of this story they were light from the start.
  const setRules = (rules: object) =>
    owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update tenders set rules = ${owner.json(rules as never)} where id = ${call.id}`;
    });
  await setRules({
    ...call.rules,
    planVariant: "light",
    space: { ...call.rules.space, building: { units } },
  });
  try {
    await page.goto(`${origin}${paths.signIn.start()}`);
    await page.getByLabel("E-mailadres").fill(email);
    await page.getByRole("button", { name: "Mail mij een link" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");
    const [letter] = await owner<{ url: string }[]>`select props ->> 'url' as url from outbox
      where letter = 'sign-in' and to_email = ${email}`;
    await page.goto(`${origin}${letter?.url}`);
    await page.getByRole("button", { name: "Log in" }).click();

    await page.goto(`${origin}${paths.space(slug)}`);
    await expect(page.getByText(/Licht plan|licht/).first()).toBeVisible();
    await page.getByRole("button", { name: "Schrijf je plan" }).first().click();
    await expect(page).toHaveURL(/\/ondernemingsplan$/);
    const [, id = ""] = /mijn-plannen\/([\w-]+)/.exec(page.url()) ?? [];
    const steps = page.getByRole("navigation", { name: "Delen van je plan" });
    await steps.locator("summary").click();
    await expect(steps.getByRole("link", { name: "Waarde voor de buurt" })).toBeVisible();
    await expect(steps.getByRole("link", { name: /Motivatie|Etalageplan/ })).toHaveCount(0);
    expect((await page.request.get(`${origin}${paths.applicant.motivation(id)}`)).status()).toBe(404);

    // Typing the two large parts is another journey.
    const payloads = payloadsOf(plan, addMonths(dayOf(new Date()), 3));
    for (const part of ["business", "financial"] as const)
      await owner`insert into plan_parts (corporation_id, application_id, part, content, complete)
        values (${call.corporation}, ${id}, ${part}, ${owner.json(payloads[part] as object as never)}, true)`;
    await page.goto(`${origin}${paths.applicant.businessPlan(id)}`);
    await page.getByRole("button", { name: next }).click();
    await expect(page.locator("#error-summary")).toContainText("Kies de eenheid die je het liefst wilt.");
    await expectAccessible(page);
    await page.getByLabel("Eenheid die je het liefst wilt").selectOption("Werkplaats");
    await page.getByRole("button", { name: next }).click();
    await expect(page.getByText("We rekenen met Werkplaats, 60 m²")).toBeVisible();
    await page.goto(`${origin}${paths.applicant.socialNote(id)}`);
    await page.getByRole("button", { name: next }).click();
    await expect(page.locator("#error-summary")).toBeVisible();
    await expectAccessible(page);
    await page.locator('[name="socialValue"]').fill(note);
    await page.getByRole("button", { name: next }).click();
    await expect(page).toHaveURL(/\/bijlagen$/);
    await page.goto(`${origin}${paths.applicant.submission(id)}`);
    await expectAccessible(page);
    await declare(page);
    await page.getByRole("button", { name: "Doe mijn plan in de brievenbus" }).click();
    await expect(page).toHaveURL(/\/ontvangstbewijs$/);
    await expect(page.getByText("Werkplaats", { exact: true })).toBeVisible();
    const [kept] = await owner`select state from applications where id = ${id}`;
    expect(kept?.state).toBe("submitted");
  } finally {
    await setRules(call.rules);
    await owner`update applications set state = 'withdrawn'
      where person_id = (select id from people where email = ${email})`;
  }
});
