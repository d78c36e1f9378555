import { randomUUID } from "node:crypto";

import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import { openLine } from "#tests/support/faulty-line.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { picture } from "./picture.ts";
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
  const shown = page.getByRole("img", { name: "Een code om te scannen" });
  await expect(shown.locator("svg")).toBeVisible();
  await expectAccessible(page, { inADimHall: true });
  await picture(page, "codes-op-telefoon");
  const told = await page.getByText(/^Code 1 van \d+$/).innerText();
  const scanned: string[] = [];
  for (let code = 0; code < Number(told.split(" ").at(-1)); code += 1) {
    scanned.push((await shown.getAttribute("data-code")) ?? "");
    await page.getByRole("button", { name: "Volgende code" }).click();
  }
  expect(scanned.length).toBeGreaterThan(1);
  expect(new Set(scanned).size).toBe(scanned.length);

  // Out of order, and one of them more than once.
  const leader = await browser.newContext({ locale: "nl-NL", viewport: { width: 390, height: 844 } });
  await leader.request.post(`${world.origin}${paths.demo.signIn()}`, { form: { persona: "medewerker" } });
  const [last = "", ...before] = scanned.toReversed();
  await readByPage(await leader.newPage(), world.origin, last, scanned.length);
  // The rest by the phone's own camera, which opens an address per code.
  const camera = await leader.newPage();
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

/** Reads one code with the camera of the page itself, after a code of another evening and some other code in the hall. */
async function readByPage(page: Page, origin: string, code: string, of: number): Promise<void> {
  await page.addInitScript(() => {
    const inSight: string[] = [];
    // Where a browser has no detector, and a machine no camera, these stand in for both.
    class BarcodeDetector {
      static getSupportedFormats = async () => ["qr_code"];
      detect = async () => inSight.map((rawValue) => ({ rawValue }));
    }
    Object.assign(window, { BarcodeDetector, inSight });
    navigator.mediaDevices.getUserMedia = async () => document.createElement("canvas").captureStream();
  });
  const hold = (...codes: string[]) =>
    page.evaluate((all) => {
      const { inSight } = window as unknown as { inSight: string[] };
      inSight.splice(0, inSight.length, ...all);
    }, codes);
  const { pathname, hash } = new URL(code);
  await page.goto(`${origin}${pathname}`);
  await page.getByRole("button", { name: "Scan met deze camera" }).click();
  await hold("https://buurthuis.example/wifi", `${origin}${paths.staff.scoreFile(randomUUID())}${hash}`);
  await expect(page.getByText("Deze code hoort bij een andere pitchavond.")).toBeVisible();
  await expect(page.getByText(/codes gelezen/)).toBeHidden();
  await hold(`${origin}${pathname}${hash}`);
  await expect(page.getByText(`1 van ${of} codes gelezen.`)).toBeVisible();
  await expect(page.getByText("Deze code hoort bij een andere pitchavond.")).toBeHidden();
  await expectAccessible(page);
  await picture(page, "codes-inlezen");
  await page.close();
}
