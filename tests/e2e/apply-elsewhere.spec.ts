import { paths } from "#app/paths.ts";
import { personas } from "#db/seeds/demo-cast.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";

test("who was not chosen reads what the jury thought, and takes the plan to another space", async ({
  page,
  world,
  afterwards,
}) => {
  const { origin, owner } = world;
  const [plan] = await owner<{ id: string; tender: string; maker: string }[]>`
    select id, tender_id as tender, person_id as maker from applications where trade_name = 'Studio Prisma'`;
  if (!plan) throw new Error("the demo has no plan that pitched");
  const known = (await owner<{ id: string }[]>`select id from applications`).map(({ id }) => id);
  afterwards(async () => {
    await owner`delete from plan_parts where application_id <> all (${known})`;
    await owner`delete from applications where id <> all (${known})`;
    await owner`update applications set state = 'pitched', person_id = ${plan.maker} where id = ${plan.id}`;
    await owner`update results set published_at = null, confirmed_at = null, confirmed_by = null, proposed_by = null,
      winner_application_id = null where tender_id = ${plan.tender}`;
  });
  // Somebody whom one click signs in wrote it, and the other plan was chosen, for the length of this story.
  await owner`update applications set state = 'not_chosen', person_id =
    (select id from people where email = ${personas.ondernemer.email}) where id = ${plan.id}`;
  await owner`update results set published_at = plint_now(), confirmed_at = plint_now(), winner_application_id =
      (select id from applications where trade_name = 'Klei & Co'), proposed_by = revealed_by, confirmed_by =
      (select id from people where email = ${personas["tweede-medewerker"].email})
    where tender_id = ${plan.tender}`;
  await page.request.post(`${origin}${paths.demo.signIn()}`, { form: { persona: "ondernemer" } });

  await page.goto(`${origin}${paths.applicant.home()}`);
  await expectAccessible(page);
  await page.goto(`${origin}${paths.applicant.plan(plan.id)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jouw plan is niet gekozen");
  await expect(page.getByRole("heading", { name: "Wat de jury zei" })).toBeVisible();
  await expect(page.getByRole("img", { name: /: jij [1-5]/ }).first()).toBeVisible();
  await expect(page.getByText("Klei & Co")).toHaveCount(0);
  await expectAccessible(page);

  await page
    .getByRole("link", { name: /^Neem je plan mee naar / })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Dit gaat mee" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Neem mijn plan mee" }).click();
  await expect(page.locator(".notice", { hasText: "Kijk dit nog na" })).toBeVisible();
  await expect(page.getByText(/^Nog \d+ dag/)).toBeVisible();
  await page.goto(page.url().replace(/[^/]+$/, "motivatie"));
  await expect(page.locator('textarea[name="whySpace"]')).not.toBeEmpty();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Klaar, naar het volgende deel" }).click();
  await expect(page).not.toHaveURL(/\/motivatie$/);

  const taken = new URL(page.url()).pathname.split("/")[2] ?? "";
  const marks = await owner<{ part: string }[]>`
    select part from plan_parts where application_id = ${taken} and look_again order by part`;
  expect(marks.map(({ part }) => part)).toEqual(["financial", "window"]);
});
