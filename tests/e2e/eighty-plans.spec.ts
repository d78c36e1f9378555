import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { digestPlans } from "#app/domain/applications/triage/digest-plans.server.ts";
import { day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { openDatabase } from "#db/client.server.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { buildManyPlans } from "#db/factories/many-plans.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenStage, moveClock } from "#tests/support/stage.ts";

import { expect, expectAccessible, test } from "./fixtures.ts";
import { givenStaff, lettersTo, signInStaff } from "./people.ts";
import { databaseUrl } from "./stage.ts";
import { emptyWorld } from "./world.ts";

const PLANS = 80;
/** Each gets the own link in the same step. */
const JURORS = 5;
/** Chosen for the evening though a part is open, and declined with one reason of all that are asked. */
const OPEN = 0;
const SHORT = 10;
const because = (nth: number) => `Reden van plan ${nth} voor dit onderdeel.`;
/** What the last two are told, written once. */
const same = "Andere plannen pasten hier beter bij de straat.";
const ours = "Kom gerust een half uur eerder.";

test("eighty plans become a shortlist of five, and every maker reads the own letter once", async ({
  page,
  owner,
  mailbox,
}) => {
  test.setTimeout(180_000);
  await emptyWorld(owner);
  const url = await databaseUrl();
  const opened = openDatabase(url, { max: 4 });
  const stage = await givenStage(opened.db, owner);
  const { corporationId } = stage.coordinator;
  const { tenderId, opensAt, criterionIds } = await buildOpenTender(stage);
  const receivedAt = new Date(opensAt.getTime() + 60_000);
  const box = { corporationId, tenderId, leaseStartsOn: day("2027-01-01"), receivedAt };
  const ids = await buildManyPlans(opened.db, box, PLANS);
  await owner`update tenders set closes_at = plint_now() - interval '1 second', opening_asked_by = proposed_by,
    opening_asked_at = plint_now(), plans_opened_by = approved_by, plans_opened_at = plint_now()`;
  await moveClock(owner, "2 days");
  await digestPlans(opened.db);
  // All but the last three were weighed before; four of them are chosen.
  for (const [nth, id] of ids.slice(0, -3).entries()) {
    const explained = nth === SHORT ? criterionIds.slice(0, 1) : criterionIds;
    const reasons = Object.fromEntries(explained.map((criterionId) => [criterionId, because(nth)]));
    const choice = nth < 4 ? "shortlist" : "decline";
    const found = { complete: nth !== OPEN, note: "", knockOut: null, seen: "", choice, reasons } as const;
    told("assess", await assessApplication(opened.db, stage.coordinator, id, found));
  }
  await opened.close();
  const member = await givenStaff(owner, url, { name: "Nora Vos", role: "coordinator", corporationId });
  await signInStaff(page, owner, member);
  await expect(page.getByRole("link", { name: /^Kies bij 3 plannen voor/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto(paths.staff.tender(tenderId));
  await expect(page.getByRole("link", { name: `Alle ${PLANS} plannen` })).toBeVisible();
  await expectAccessible(page);

  const reasons = page.locator('textarea[name^="reasons"]');
  const explain = async (words: string) => {
    await expect(reasons).toHaveCount(criterionIds.length);
    for (const field of await reasons.all()) await field.fill(words);
  };
  const names = page.locator("[data-triage] tbody th a");
  await page.goto(`${paths.staff.applications(tenderId)}?keuze=none`);
  const [first, second] = await names.allTextContents();
  await names.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first ?? "");
  await expect(page.getByRole("region", { name: "In één oogopslag" })).toContainText("Nodig om te beginnen");
  await expectAccessible(page);
  await page.locator('[name="complete"][value="yes"]').check();
  await page.locator('[name="choice"][value="shortlist"]').check();
  await explain(because(PLANS - 3));
  await page.getByRole("button", { name: "Bewaar en naar het volgende plan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(second ?? "");

  await page.goto(`${paths.staff.applications(tenderId)}?keuze=none`);
  await expect(names).toHaveCount(2);
  // The keys are there once the line that tells of them is.
  await expect(page.locator("[data-triage-keys]")).toBeVisible();
  await names.first().focus();
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Wijs samen af" }).click();
  await expect(page.getByText("2 plannen zonder keuze")).toBeVisible();
  await expectAccessible(page);
  await page.locator('[name="complete"][value="yes"]').check();
  await explain(same);
  await page.getByRole("button", { name: "Wijs 2 plannen af" }).click();
  await expect(page).toHaveURL(/\/plannen$/);

  await page.goto(paths.staff.shortlist(tenderId));
  const notice = page.locator(".notice");
  await expect(notice.filter({ hasText: "niet compleet bevonden" }).getByRole("link")).toHaveCount(1);
  await notice.filter({ hasText: "Bij dit plan mist nog een reden" }).getByRole("link").click();
  await explain(because(SHORT));
  await page.getByRole("button", { name: "Oordeel bewaren" }).click();
  await page.goto(paths.staff.shortlist(tenderId));
  await expect(notice.filter({ hasText: "mist nog een reden" })).toHaveCount(0);
  await expect(page.getByText("Uitnodiging, aan 5 ondernemers")).toBeVisible();
  await expect(page.getByText("Afwijzing met redenen, aan 75 ondernemers")).toBeVisible();
  await expectAccessible(page);
  await page.locator("#words-pitch-invited").fill(ours);
  await page.getByRole("button", { name: "Woorden bewaren" }).first().click();
  await expect(page.locator("#words-pitch-invited")).toHaveValue(ours);
  await page.getByRole("button", { name: `Verstuur ${PLANS + JURORS} brieven` }).click();
  await expect(page).toHaveURL(/\/pitchavond(#letters)?$/, { timeout: 30_000 });

  // The jurors' letters leave among them: each maker's own is waited for.
  const withoutLetter = () => ids.filter((id) => lettersTo(mailbox, `${id}@example.nl`).length === 0);
  await expect.poll(withoutLetter, { timeout: 90_000 }).toEqual([]);
  for (const [nth, id] of ids.entries()) {
    const letters = lettersTo(mailbox, `${id}@example.nl`);
    expect(letters, `letters to plan ${nth}`).toHaveLength(1);
    const text = letters[0]?.text ?? "";
    const isInvited = nth < 4 || nth === PLANS - 3;
    expect(text.includes(ours), `own words for plan ${nth}`).toBe(isInvited);
    if (!isInvited) expect(text).toContain(nth > PLANS - 3 ? same : because(nth));
    // Nobody reads what was written about another.
    const others = [...text.matchAll(/Reden van plan (\d+) voor/g)].map(([, other]) => Number(other));
    expect(others.filter((other) => other !== nth)).toEqual([]);
  }
  // Who is called by a maker reads again what was said, and why.
  await page.goto(paths.staff.application(tenderId, ids[SHORT] ?? ""));
  await expect(page.getByText(because(SHORT)).first()).toBeVisible();
  await page.goto(paths.staff.log(tenderId));
  await expect(page.getByText("Voorselectie verstuurd")).toBeVisible();
  await expectAccessible(page);
});
