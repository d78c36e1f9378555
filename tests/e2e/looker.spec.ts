import { mergeTests } from "@playwright/test";

import { paths } from "#app/paths.ts";
import { personas } from "#db/seeds/demo-cast.ts";
import type { World } from "#tests/bench/world.ts";

import { test as withDemoWorld } from "./demo-world.ts";
import { expect, expectAccessible, test as base } from "./fixtures.ts";

const test = mergeTests(base, withDemoWorld);

test("staff who only look see every page of the desk without a form they would be refused", async ({
  page,
  world,
}) => {
  const { email } = personas["tweede-medewerker"];
  const pages = await deskPages(world);
  await page.goto(`${world.origin}/demo`);
  await page.locator('button[value="tweede-medewerker"]').click();
  const forms = async () => {
    let count = 0;
    for (const path of pages) {
      await page.goto(world.origin + path);
      await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
      count += await page.locator('main form[method="post"]').count();
    }
    return count;
  };
  expect(await forms(), "an approver has something to do").toBeGreaterThan(4);
  await setRole(world, email, "reader");
  try {
    expect(await forms()).toBe(0);
    await page.goto(world.origin + paths.staff.home());
    await expect(page.getByText("Wijzigen doet een collega")).toBeVisible();
    await expect(page.getByRole("link", { name: "Nieuwe ruimte" })).toHaveCount(0);
    await expectAccessible(page);
    expect((await page.goto(world.origin + paths.staff.newSpace()))?.status()).toBe(403);
    await setRole(world, email, "controller");
    await page.goto(world.origin + paths.staff.budget());
    await expect(page.locator('main form[method="post"]')).toHaveCount(1);
    await expectAccessible(page);
    const plans = pages.find((path) => path.includes("/plannen/")) ?? "";
    expect((await page.goto(world.origin + plans))?.status()).toBe(403);
  } finally {
    await setRole(world, email, "approver");
  }
});

function setRole(world: World, email: string, role: string) {
  return world.owner`update memberships set role = ${role}
    where person_id = (select id from people where email = ${email})`;
}

/** Every screen of the desk that shows something of a space, a call, a plan or a lease of the demo's first corporation. */
async function deskPages({ owner }: World): Promise<string[]> {
  const own = owner`(select id from corporations where slug = 'wederik')`;
  const spaces = await owner<{ id: string }[]>`select id from spaces where corporation_id = ${own}`;
  const tenders = await owner<{ id: string; state: string }[]>`
    select id, state from tenders where corporation_id = ${own}`;
  const plans = await owner<{ id: string; tenderId: string }[]>`
    select id, tender_id as "tenderId" from applications
    where corporation_id = ${own} and state in ('submitted', 'checked', 'shortlisted') and tender_id in
      (select id from tenders where state in ('closed', 'selection', 'pitching'))`;
  const leases = await owner<{ id: string }[]>`select id from leases where corporation_id = ${own}`;
  return [
    paths.staff.home(),
    paths.staff.letters(),
    paths.staff.colleagues(),
    paths.staff.leases(),
    paths.staff.evenings(),
    paths.staff.budget(),
    paths.staff.letterTexts(),
    ...spaces.map(({ id }) => paths.staff.space(id)),
    ...tenders.flatMap(({ id, state }) => [
      paths.staff.tender(id),
      paths.staff.tenderReview(id),
      ...(state === "open" ? [paths.staff.questions(id), paths.staff.viewings(id)] : []),
      ...(state === "selection" || state === "closed" ? [paths.staff.shortlist(id)] : []),
      ...(state === "pitching" ? [paths.staff.evening(id)] : []),
      ...(state === "decided" ? [paths.staff.result(id)] : []),
    ]),
    ...plans.map(({ id, tenderId }) => paths.staff.application(tenderId, id)),
    ...leases.map(({ id }) => paths.staff.lease(id)),
  ];
}
