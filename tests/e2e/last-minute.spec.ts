import type { BrowserContext, Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import { type Crowd, gatherCrowd, type Writer } from "#tests/bench/crowd.ts";
import type { World } from "#tests/bench/world.ts";

import { declare } from "./declare.ts";
import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";

const press = (page: Page) => page.getByRole("button", { name: "Doe mijn plan in de brievenbus" }).click();
const notYet = (page: Page) => page.getByText("Je plan is nog niet ingediend");

// Other journeys go on in this world: the calls run as they did.
test.beforeEach(
  ({ world }) => world.owner`create table bench_calls as select id, state, closes_at from tenders`,
);
test.afterEach(async ({ world }) => {
  await world.owner`update tenders t set state = b.state, closes_at = b.closes_at from bench_calls b where b.id = t.id`;
  await world.owner`drop table bench_calls`;
});

test("hand in at the last minute with bad network: the page tells the truth, and one receipt comes", async ({
  page,
  context,
  world,
}) => {
  const { crowd, writer } = await givenWriter(context, world);
  await page.goto(`${world.origin}${paths.applicant.submission(writer.applicationId)}`);
  await declare(page);
  await closeIn(world, crowd, 120);

  await context.setOffline(true);
  await press(page);
  await expect(notYet(page)).toBeVisible();
  await expectAccessible(page);
  expect(await stateOf(world, writer)).toBe("draft");

  // The line is back, but a hotel's sign-in page answers; then a proxy that finds nobody behind it.
  let asked = 0;
  await page.route("**/indienen", async (route) => {
    asked += 1;
    if (asked === 1)
      return route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Welkom in het hotel</h1>" });
    if (asked === 2) return route.fulfill({ status: 502, body: "Bad gateway" });
    // It arrives, and its answer is lost.
    if (asked === 3) {
      await page.request.post(route.request().url(), {
        headers: { origin: world.origin, "content-type": "application/x-www-form-urlencoded" },
        data: route.request().postData() ?? "",
        maxRedirects: 0,
      });
      return route.abort("connectionreset");
    }
    return route.continue();
  });
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/ontvangstbewijs$/, { timeout: 30_000 });
  expect(asked).toBeGreaterThan(3);
  await expect(page.getByText(/^PL-/)).toBeVisible();
  const receipts = await world.owner`select 1 from outbox where letter = 'plan-received'
    and props ->> 'applicationId' = ${writer.applicationId}`;
  expect(receipts).toHaveLength(1);
});

test("whose line comes back after closing reads that it is too late, and keeps the draft", async ({
  page,
  context,
  world,
}) => {
  const { crowd, writer } = await givenWriter(context, world);
  await closeIn(world, crowd, 3_600);
  await page.goto(`${world.origin}${paths.applicant.submission(writer.applicationId)}`);
  await declare(page);
  await context.setOffline(true);
  await press(page);
  await expect(notYet(page)).toBeVisible();
  await closeIn(world, crowd, -1);
  await context.setOffline(false);
  await expect(page.getByText("De tijd om in te dienen is voorbij").first()).toBeVisible();
  await expectAccessible(page);
  expect(await stateOf(world, writer)).toBe("draft");
});

async function givenWriter(context: BrowserContext, world: World) {
  const crowd = await gatherCrowd(world, 1, 1);
  const [writer] = crowd.writers;
  if (!writer) throw new Error("nobody wrote");
  await context.addCookies([{ name: "plint", value: writer.secret, url: world.origin }]);
  return { crowd, writer };
}

async function closeIn(world: World, crowd: Crowd, seconds: number): Promise<void> {
  await world.owner`update tenders set closes_at = plint_now() + make_interval(secs => ${seconds})
    where id = ${crowd.tenderId}`;
}

async function stateOf(world: World, writer: Writer): Promise<unknown> {
  const [plan] = await world.owner`select state from applications where id = ${writer.applicationId}`;
  return plan?.state;
}
