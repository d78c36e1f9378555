import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";

import { expect, expectAccessible } from "./fixtures.ts";
import { test } from "./demo-world.ts";
import { ownDraft } from "./own-draft.ts";

const line = (page: Page) => page.locator("[data-save-line]").first();
const why = (page: Page) => page.locator('textarea[name="whySpace"]');

test.beforeEach(async ({ page, world }) => {
  await signIn(page, world.origin);
});

test("what somebody types is kept within two seconds after a pause, without a button", async ({
  page,
  world,
}) => {
  const plan = await givenPlan(page, world);
  const room = page.locator('[data-room="whySpace"]');
  await why(page).fill("bakker ".repeat(220));
  await expect(room).toHaveText("Dit zijn 39 tekens te veel. Maak het korter.");
  await why(page).fill("bakker ".repeat(210));
  await expect(room).toHaveText("Je kunt nog 31 tekens typen.");
  await why(page).fill("Omdat de straat een bakker mist.");
  await expect(room).toBeHidden();
  await expect(line(page)).toContainText("Nog niet bewaard");
  await expect(line(page)).toContainText("Bewaard om", { timeout: 2_000 });
  expect(await plan.stored()).toBe("Omdat de straat een bakker mist.");
  await page.reload();
  await expect(why(page)).toHaveValue("Omdat de straat een bakker mist.");
  await expectAccessible(page);
});

test("when it was kept is told by the database, in Amsterdam, also to a phone two days ahead in New York", async ({
  browser,
  world,
}) => {
  const context = await browser.newContext({ timezoneId: "America/New_York", locale: "nl-NL" });
  const page = await context.newPage();
  await page.clock.setSystemTime(new Date(Date.now() + 2 * 86_400_000));
  await signIn(page, world.origin);
  const plan = await givenPlan(page, world);
  await why(page).fill("Geschreven in een ander werelddeel.");
  await expect.poll(plan.stored).toBe("Geschreven in een ander werelddeel.");
  const [kept] = await world.owner<{ at: string }[]>`
    select to_char(saved_at at time zone 'Europe/Amsterdam', 'HH24.MI') as at from plan_parts
    where application_id = ${plan.applicationId} and part = 'motivation'`;
  await expect(line(page)).toContainText(`Bewaard om ${kept?.at} uur`);
  await page.reload();
  await expect(line(page)).toContainText(`Bewaard om ${kept?.at} uur`);
  await context.close();
});

test("a part that is only looked at is not saved: nobody has begun it", async ({ page, world }) => {
  const { applicationId } = await givenPlan(page, world);
  const { motivation, businessPlan, financialPlan, windowPlan } = paths.applicant;
  const saves: string[] = [];
  await page.route(`**${paths.applicant.autosave(applicationId, "**")}`, (route) => {
    saves.push(route.request().url());
    return route.abort();
  });
  // What a visit would keep on the phone, the next one sends before it says that nothing is under way.
  for (const part of [windowPlan, motivation, businessPlan, financialPlan, windowPlan]) {
    await page.goto(`${world.origin}${part(applicationId)}`);
    await expect(page.locator("form[data-kept]")).toBeAttached();
    await expect(line(page)).not.toContainText("Nog niet bewaard", { timeout: 1 });
  }
  expect(saves).toEqual([]);
});

test("leaving the page saves what was typed a moment ago", async ({ page, world }) => {
  const plan = await givenPlan(page, world);
  await why(page).fill("Net nog getypt.");
  await page.goto(`${world.origin}${paths.applicant.home()}`);
  await expect.poll(plan.stored).toBe("Net nog getypt.");
});

test("without a connection the page says so, and saves once the line is back", async ({
  page,
  context,
  world,
}) => {
  const plan = await givenPlan(page, world);
  const before = await plan.stored();
  await context.setOffline(true);
  await why(page).fill("Getypt in de tram.");
  await expect(line(page)).toContainText("Nog niet bewaard, geen verbinding");
  await expectAccessible(page);
  expect(await plan.stored()).toBe(before);
  await context.setOffline(false);
  await expect(line(page)).toContainText("Bewaard om");
  expect(await plan.stored()).toBe("Getypt in de tram.");
});

test("the sign-in page of a hotel's wifi is no answer", async ({ page, world }) => {
  const plan = await givenPlan(page, world);
  await page.route("**/bewaren/**", (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Welkom in het hotel</h1>" }),
  );
  await why(page).fill("Getypt in het hotel.");
  await expect(line(page)).toContainText("geen verbinding");
  await page.unroute("**/bewaren/**");
  await expect(line(page)).toContainText("Bewaard om");
  expect(await plan.stored()).toBe("Getypt in het hotel.");
});

test("an answer that got lost on the way is no conflict with oneself", async ({ page, world }) => {
  const plan = await givenPlan(page, world);
  await page.route(
    "**/bewaren/**",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await why(page).fill("Eerste zin.");
  await expect(line(page)).toContainText("geen verbinding");
  await why(page).fill("Eerste zin. Tweede zin.");
  await expect(line(page)).toContainText("Bewaard om");
  expect(await plan.stored()).toBe("Eerste zin. Tweede zin.");
});

test("what was taken back after its answer got lost is taken back at the server too", async ({
  page,
  world,
}) => {
  const plan = await givenPlan(page, world);
  await why(page).fill("Dit blijft staan.");
  await expect(line(page)).toContainText("Bewaard om");
  await page.route(
    "**/bewaren/**",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await why(page).fill("Dit blijft staan. Dit niet.");
  await expect(line(page)).toContainText("geen verbinding");
  expect(await plan.stored()).toBe("Dit blijft staan. Dit niet.");
  await why(page).fill("Dit blijft staan.");
  await expect.poll(plan.stored).toBe("Dit blijft staan.");
  await expect(line(page)).toContainText("Bewaard om");
});

test("while newer words wait for their turn, no answer about the older ones says that all is kept", async ({
  page,
  world,
}) => {
  const plan = await givenPlan(page, world);
  const [first, second] = [heldBack(), heldBack()];
  const turns = [first, second];
  await page.route("**/bewaren/**", async (route) => {
    const response = await route.fetch();
    await turns.shift()?.until;
    await route.fulfill({ response });
  });
  await why(page).fill("Eerst dit.");
  await expect.poll(plan.stored).toBe("Eerst dit.");
  await why(page).fill("Eerst dit. En dan dit.");
  await line(page).evaluate((element) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(element.getAttribute("data-state") ?? "")).observe(element, {
      attributes: true,
      childList: true,
    });
    Object.assign(window, { said });
  });
  first.letGo();
  await expect.poll(plan.stored).toBe("Eerst dit. En dan dit.");
  expect(await page.evaluate("said")).not.toContain("saved");
  second.letGo();
  await expect(line(page)).toContainText("Bewaard om");
});

test("of two tabs the second sees both versions and chooses", async ({ page, context, world }) => {
  const plan = await givenPlan(page, world);
  const second = await context.newPage();
  await second.goto(page.url());
  await why(page).fill("De versie van de eerste.");
  await expect(line(page)).toContainText("Bewaard om");
  await why(second).fill("De versie van de tweede.");
  await expect(line(second)).toContainText("schreef ook");
  expect(await plan.stored()).toBe("De versie van de eerste.");
  await second.getByRole("button", { name: "Kies wat blijft" }).first().click();
  await expect(second.getByText("Er zijn twee versies")).toBeVisible();
  await expect(second.getByText("De versie van de eerste.")).toBeVisible();
  await expectAccessible(second);
  expect(await plan.stored()).toBe("De versie van de eerste.");

  await second.getByRole("button", { name: "Bewaren", exact: false }).last().click();
  await expect.poll(plan.stored).toBe("De versie van de tweede.");

  await why(page).fill("De eerste nog eens.");
  await expect(line(page)).toContainText("schreef ook");
  await page.getByRole("button", { name: "Kies wat blijft" }).first().click();
  await page.getByLabel(/Neem de andere versie/).check();
  await page.getByRole("button", { name: "Bewaren", exact: false }).last().click();
  await expect(why(page)).toHaveValue("De versie van de tweede.");
  expect(await plan.stored()).toBe("De versie van de tweede.");
});

test("a tab that is left open while the plan is handed in says just that, and offers no choice", async ({
  page,
  world,
}) => {
  const { applicationId, stored } = await givenPlan(page, world);
  const before = await stored();
  await world.owner`update applications set state = 'submitted', submitted_at = plint_now(), receipt_number = 'P-TAB-1',
    content_hash = repeat('a', 64) where id = ${applicationId}`;
  try {
    await why(page).fill("Getypt in een oud tabblad.");
    await expect(line(page)).toContainText("Je plan is al ingediend");
    await expect(page.getByRole("button", { name: "Kies wat blijft" })).toHaveCount(0);
    expect(await stored()).toBe(before);
    await page.reload();
    await expect(why(page)).toBeDisabled();
    await expect(page.locator(".action-bar"), "nothing to press on a plan that is handed in").toHaveCount(0);
  } finally {
    await world.owner`update applications set state = 'draft', submitted_at = null, receipt_number = null,
      content_hash = null where id = ${applicationId}`;
  }
});

test("what was typed and taken out again is gone, here and on the next visit", async ({ page, world }) => {
  const plan = await givenPlan(page, world);
  const before = await why(page).inputValue();
  const words = await line(page).textContent();
  await why(page).fill("Een vergissing.");
  await expect(line(page)).toContainText("Nog niet bewaard");
  await why(page).fill(before);
  await expect(line(page)).toHaveText(words ?? "");
  await page.goto(`${world.origin}${paths.applicant.home()}`);
  await page.goBack();
  await expect(page.locator("form[data-kept]")).toBeAttached();
  await expect(why(page)).toHaveValue(before);
  await expect.poll(plan.stored).toBe(before);
});

test("the button pressed without a connection loses nothing", async ({ page, context, world }) => {
  const plan = await givenPlan(page, world);
  const here = page.url();
  await context.setOffline(true);
  await why(page).fill("Ingedrukt in de lift.");
  await page.getByRole("button", { name: "Klaar, naar het volgende deel" }).click();
  await page.waitForURL("chrome-error://**");
  await context.setOffline(false);
  await page.goto(here);
  await expect(why(page)).toHaveValue("Ingedrukt in de lift.");
  await expect.poll(plan.stored).toBe("Ingedrukt in de lift.");
});

test("what is typed before the script came, and while an earlier tab's words are still on their way, is kept too", async ({
  page,
  context,
  world,
}) => {
  const plan = await givenPlan(page, world);
  const here = page.url();
  await context.setOffline(true);
  await why(page).fill("Achtergelaten in de trein.");
  await expect(line(page)).toContainText("geen verbinding");
  await crash(page);
  await context.setOffline(false);
  const next = await context.newPage();
  const [script, answer] = [heldBack(), heldBack()];
  await next.route("**/autosave*.js", async (route) => {
    await script.until;
    await route.continue();
  });
  await next.route(
    "**/bewaren/**",
    async (route) => {
      const response = await route.fetch();
      await answer.until;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await next.goto(here, { waitUntil: "commit" });
  await why(next).fill("Thuis verder geschreven.");
  script.letGo();
  await expect.poll(plan.stored).toBe("Achtergelaten in de trein.");
  await why(next).fill("Thuis verder geschreven, en nog een zin.");
  answer.letGo();
  await expect(line(next)).toContainText("schreef ook");
  await expect(next.locator("form[data-kept]")).toBeAttached();
  await expect(why(next)).toHaveValue("Thuis verder geschreven, en nog een zin.");
  await next.getByRole("button", { name: "Kies wat blijft" }).first().click();
  await expect(next.getByText("Er zijn twee versies")).toBeVisible();
  await expect(next.getByText("Achtergelaten in de trein.")).toBeVisible();
  await next.getByLabel(/Neem de andere versie/).check();
  await next.getByRole("button", { name: "Bewaren", exact: false }).last().click();
  await expect(next.locator("form[data-kept]"), "what was chosen is not asked again").toBeAttached();
  await expect(why(next)).toHaveValue("Achtergelaten in de trein.");
});

test("the button pressed with a connection leaves nothing that could come back later", async ({
  page,
  world,
}) => {
  const plan = await givenPlan(page, world);
  const here = page.url();
  await why(page).fill("Met de knop bewaard.");
  await page.getByRole("button", { name: "Klaar, naar het volgende deel" }).click();
  await page.waitForURL(/ondernemingsplan/);
  await world.owner`update plan_parts set content = content || '{"whySpace": "Later, op de telefoon."}', version = version + 1
    where application_id = ${plan.applicationId} and part = 'motivation'`;
  await page.goto(here);
  await expect(page.locator("form[data-kept]")).toBeVisible();
  await expect(why(page)).toHaveValue("Later, op de telefoon.");
  await page.reload();
  await expect(why(page)).toHaveValue("Later, op de telefoon.");
});

test("a session that ended while somebody typed costs nothing", async ({ page, context, world }) => {
  const plan = await givenPlan(page, world);
  await context.clearCookies();
  await why(page).fill("Getypt na het uitloggen.");
  await expect(line(page)).toContainText("je bent uitgelogd");
  // Elsewhere: nobody comes back to this tab, and it goes on all the same.
  await signIn(page, world.origin);
  await expect(line(page)).toContainText("Bewaard om", { timeout: 10_000 });
  expect(await plan.stored()).toBe("Getypt na het uitloggen.");
  await context.clearCookies();
  await page.getByRole("button", { name: "Klaar, naar het volgende deel" }).click();
  await expect(page.getByRole("button", { name: "Stuur wat ik typte" })).toBeVisible();
  await expectAccessible(page);
});

test("the sheets of the financial plan are kept too, and counted along", async ({ page, world }) => {
  const { applicationId } = await givenPlan(page, world);
  await page.goto(`${world.origin}${paths.applicant.financialPlan(applicationId)}`);
  const equipment = page.locator('input[name="investments.equipment.amount"]');
  await equipment.fill("12.345");
  await expect(line(page)).toContainText("Bewaard om");
  await equipment.fill("12.346");
  await expect(line(page)).toContainText("Nog niet");
  await expect(line(page)).toContainText("Bewaard om");
  await page.reload();
  await expect(equipment).toHaveValue("12.346");
});

/** A tab that dies sends nothing any more; one that is closed still may, once there is a line again. */
async function crash(page: Page): Promise<void> {
  const gone = page.waitForEvent("crash");
  void page.goto("chrome://crash").catch(() => {});
  await gone;
  await page.close();
}

async function signIn(page: Page, origin: string): Promise<void> {
  const answer = await page.request.post(`${origin}${paths.demo.signIn()}`, {
    form: { persona: "ondernemer" },
  });
  expect(answer.ok()).toBe(true);
}

async function givenPlan(page: Page, world: { origin: string; owner: import("postgres").Sql }) {
  const applicationId = await ownDraft(world);
  await page.goto(`${world.origin}${paths.applicant.motivation(applicationId)}`);
  const stored = async () => {
    const [row] = await world.owner<{ text: string }[]>`
      select content ->> 'whySpace' as text from plan_parts where application_id = ${applicationId} and part = 'motivation'`;
    return row?.text ?? "";
  };
  return { applicationId, stored };
}

test("a button pressed while a save is still under way finds no other version but its own", async ({
  page,
  world,
}) => {
  const plan = await givenPlan(page, world);
  const { until: held, letGo } = heldBack();
  // The save in the background reaches the server; its answer comes only after the button was pressed.
  await page.route("**/bewaren/**", async (route) => {
    const answer = await route.fetch();
    await held;
    await route.fulfill({ response: answer });
  });
  const saved = page.waitForRequest(/\/bewaren\//);
  await why(page).fill("Eerst dit.");
  await saved;
  await expect.poll(plan.stored).toBe("Eerst dit.");
  await why(page).fill("Eerst dit, en toen dat.");
  await page.getByRole("button", { name: "Klaar, naar het volgende deel" }).click();
  await expect(page).toHaveURL(/\/ondernemingsplan$/);
  letGo();
  await expect(page.getByText("Er zijn twee versies")).toHaveCount(0);
  expect(await plan.stored()).toBe("Eerst dit, en toen dat.");
});

test("a text that is too large is said to be too large, and not blamed on the line", async ({
  page,
  world,
}) => {
  const plan = await givenPlan(page, world);
  const before = await plan.stored();
  await why(page).evaluate((field: HTMLTextAreaElement) => {
    field.removeAttribute("maxlength");
    field.value = "Een heel lang verhaal. ".repeat(20_000);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(line(page)).toContainText("te veel tekst");
  expect(await plan.stored()).toBe(before);
  await why(page).fill("Kort en goed.");
  await expect(line(page)).toContainText("Bewaard om");
  expect(await plan.stored()).toBe("Kort en goed.");
});

/** Something on its way that does not arrive before the journey lets it go. */
function heldBack() {
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { until, letGo: () => letGo() };
}
