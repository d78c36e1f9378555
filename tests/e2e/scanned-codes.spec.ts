import { paths } from "#app/paths.ts";
import { openLine } from "#tests/support/faulty-line.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { forgetTaps, openPhone, storedTaps } from "./juror-phone.ts";

test.beforeEach(async ({ world }) => forgetTaps(world));

test("a phone that cannot send shows its points as codes, and who leads the evening scans them in", async ({
  context,
  browser,
  world,
}) => {
  const line = await openLine(world.origin);
  const { page, line: words, tap } = await openPhone(context, line.origin);
  line.set("bad-gateway", /tikken$/);
  for (let row = 0; row < 7; row += 1) await tap(row, 4);
  await expect(words).toContainText("niet verstuurd");
  await page.getByText("Lukt versturen niet?").click();
  await page.getByRole("button", { name: "Laat als codes zien" }).click();
  const picture = page.getByRole("img", { name: "Een code om te scannen" });
  await expect(picture.locator("svg")).toBeVisible();
  await expectAccessible(page, { inADimHall: true });
  const told = await page.getByText(/^Code 1 van \d+$/).innerText();
  const scanned: string[] = [];
  for (let code = 0; code < Number(told.split(" ").at(-1)); code += 1) {
    scanned.push((await picture.getAttribute("data-code")) ?? "");
    await page.getByRole("button", { name: "Volgende code" }).click();
  }
  expect(scanned.length).toBeGreaterThan(1);
  expect(new Set(scanned).size).toBe(scanned.length);

  // Out of order, and one of them twice, in the browser that the camera opens.
  const leader = await browser.newContext({ locale: "nl-NL", viewport: { width: 390, height: 844 } });
  await leader.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "medewerker" } });
  const camera = await leader.newPage();
  const [last = "", ...before] = scanned.toReversed();
  for (const [index, code] of [last, last, ...before].entries()) {
    const { pathname, hash } = new URL(code);
    const read = Math.max(1, index);
    // Each scan opens a page of its own.
    await camera.goto("about:blank");
    await camera.goto(`${world.origin}${pathname}${hash}`);
    if (read < scanned.length)
      await expect(camera.getByText(`${read} van ${scanned.length} codes gelezen.`)).toBeVisible();
  }
  await expect(camera.getByText(/Het bestand van Ton Verhagen is ingelezen/)).toBeVisible();
  await expect(camera.getByText("Binnen: 7. Geweigerd: 0.")).toBeVisible();
  expect((await storedTaps(world)).points).toEqual(Array.from({ length: 7 }, () => 4));
  line.set(null);
  await expect(words).toContainText("Verstuurd om", { timeout: 15_000 });
  expect((await storedTaps(world)).taps).toBe(7);
  await leader.close();
  await line.stop();
});
