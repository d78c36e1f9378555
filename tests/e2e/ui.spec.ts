import { paths } from "#app/paths.ts";

import { expect, expectAccessible, test } from "./fixtures.ts";

test("every part of the design stands on one page, readable from 320 pixels on, and axe finds nothing", async ({
  page,
}) => {
  await page.goto(paths.dev.ui());
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const part of ["buttons", "fields", "scale", "notices", "steps", "empty", "rent", "fronts"])
    await expect(page.locator(`section[aria-labelledby="${part}"]`)).toBeVisible();
  await expectAccessible(page);
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  const rent = page.locator(".rent-chart-picture");
  const drawn = await rent.locator("svg").boundingBox();
  expect(drawn?.height, "the drawing stays in its box").toBeLessThanOrEqual(
    (await rent.boundingBox())?.height ?? 0,
  );
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sideways()).toBeLessThanOrEqual(0);
});
