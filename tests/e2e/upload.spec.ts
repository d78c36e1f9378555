import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";

import type { BrowserContext, Page } from "@playwright/test";
import type postgres from "postgres";

import { paths } from "#app/paths.ts";
import { pdfOf, photoOf } from "#tests/support/documents.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

type World = { readonly origin: string; readonly owner: postgres.Sql };

async function signIn(context: BrowserContext, { origin }: World): Promise<void> {
  const form = { persona: "ondernemer" };
  expect((await context.request.post(`${origin}${paths.demo.signIn()}`, { form })).ok()).toBe(true);
}

/** The page of attachments of the demo's entrepreneur, without any. */
async function openFiles(page: Page, world: World) {
  await signIn(page.context(), world);
  const id = await ownDraft(world);
  await world.owner`delete from files where application_id = ${id}`;
  await world.owner`delete from uploads where application_id = ${id}`;
  await page.goto(`${world.origin}${paths.applicant.files(id)}`);
  const hashes = async () => {
    const rows = await world.owner<{ hash: string }[]>`
      select content_hash as hash from files where application_id = ${id} and ready`;
    return rows.map(({ hash }) => hash);
  };
  return { id, hashes };
}

const choose = (page: Page) => page.locator('input[type="file"]');
const card = (page: Page) => page.locator("[data-upload-cards] li").first();
const pdfFile = (buffer: Buffer, name = "offerte.pdf") => ({ name, mimeType: "application/pdf", buffer });
const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Lets so many pieces through and then drops the line; the answer of the last is lost on its way. */
async function dropAfter(page: Page, pieces: number): Promise<() => Promise<void>> {
  const address = "**/versturen/*";
  let sent = 0;
  await page.route(address, async (route) => {
    if (route.request().method() !== "PUT") return sent < pieces ? route.continue() : route.abort();
    sent += 1;
    if (sent < pieces) return route.continue();
    if (sent === pieces) await route.fetch();
    return route.abort();
  });
  return () => page.unroute(address);
}

test("a file over a line that drops in the middle goes on by itself and is there once", async ({
  page,
  world,
}) => {
  const { hashes } = await openFiles(page, world);
  const pdf = await pdfOf({ pages: 2, filler: 2_000_000 });
  const mend = await dropAfter(page, 2);
  await choose(page).setInputFiles([
    pdfFile(pdf),
    { ...pdfFile(await pdfOf({ password: "x" })), name: "slot.pdf" },
  ]);
  await expect(card(page)).toContainText("% is verstuurd");
  const bar = card(page).getByRole("progressbar", { name: "Versturen van offerte.pdf" });
  expect(Number(await bar.getAttribute("value"))).toBeGreaterThan(5);
  await expectAccessible(page);
  expect(await hashes()).toEqual([]);
  await mend();
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  const listed = page.locator("[data-files]");
  await expect(listed.getByRole("link", { name: "offerte.pdf" })).toBeVisible();
  await expect(listed).toContainText("Pdf, 2 pagina's");
  await expect(listed).toContainText("Nog 9 plekken.");
  await expect(listed.locator("img")).toHaveJSProperty("naturalHeight", 480);
  expect(await hashes()).toEqual([hashOf(pdf)]);
  // The next in line was refused, with the reason beside it.
  await expect(card(page)).toContainText("Op deze pdf zit een wachtwoord");
  await expectAccessible(page);
  await card(page).getByRole("button", { name: "Sluit het bericht over slot.pdf" }).press("Enter");
  await expect(card(page)).toHaveCount(0);
  await listed.getByText("Haal weg offerte.pdf", { exact: true }).click();
  await listed.getByRole("button", { name: "Ja, haal weg offerte.pdf" }).click();
  await expect(listed).toContainText("Er zijn nog geen bestanden.");
  expect(await hashes()).toEqual([]);
});

test("a file that is chosen before the script has arrived is sent, and says so while the list stays away", async ({
  page,
  world,
}) => {
  const { hashes } = await openFiles(page, world);
  let letGo: () => void = () => undefined;
  const mayGo = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/islands/upload*", async (route) => {
    await mayGo;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  const pdf = await pdfOf();
  await choose(page).setInputFiles(pdfFile(pdf));
  // The line breaks as soon as the file has arrived: the list cannot be drawn again.
  await page.route(page.url(), (route) => route.abort());
  letGo();
  await expect(card(page)).toContainText("Toegevoegd");
  expect(await hashes()).toEqual([hashOf(pdf)]);
  await page.unroute(page.url());
  await choose(page).setInputFiles(pdfFile(await pdfOf({ pages: 2 }), "huur.pdf"));
  for (const name of ["offerte.pdf", "huur.pdf"])
    await expect(page.locator("[data-files]").getByRole("link", { name })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
});

test("after a killed tab the same file goes on where it was", async ({ page, world }) => {
  const { hashes } = await openFiles(page, world);
  const pdf = await pdfOf({ filler: 1_500_000 });
  await dropAfter(page, 2);
  // From the disk, so that it is the same file the second time.
  const path = test.info().outputPath("begroting.pdf");
  await writeFile(path, pdf);
  await choose(page).setInputFiles(path);
  await expect(card(page)).toContainText("% is verstuurd");
  const next = await page.context().newPage();
  await page.close();
  await next.goto(page.url());
  await expect(next.locator("[data-halfway]")).toContainText("begroting.pdf");
  await expectAccessible(next);
  const offsets: number[] = [];
  next.on("request", (request) => {
    if (request.method() === "PUT") offsets.push(Number(request.headers()["upload-offset"]));
  });
  await choose(next).setInputFiles(path);
  await expect(next.locator("[data-files]").getByRole("link", { name: "begroting.pdf" })).toBeVisible();
  expect(offsets[0]).toBeGreaterThan(100_000);
  await expect(next.locator("[data-halfway]")).toHaveCount(0);
  expect(await hashes()).toEqual([hashOf(pdf)]);
});

test("a session that ends in the middle is said, and signing in elsewhere is enough", async ({
  page,
  world,
}) => {
  const { hashes } = await openFiles(page, world);
  await page.context().clearCookies();
  await choose(page).setInputFiles(pdfFile(await pdfOf()));
  await expect(card(page)).toContainText("Je bent uitgelogd");
  await expect(card(page).getByRole("link", { name: "Log in (nieuw venster)" })).toBeVisible();
  await signIn(page.context(), world);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.locator("[data-files]").getByRole("link", { name: "offerte.pdf" })).toBeVisible();
  expect(await hashes()).toHaveLength(1);
});

test("without JavaScript a photo of many megabytes is added and taken out, and a refusal says why", async ({
  browser,
  world,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
  const page = await context.newPage();
  const { hashes } = await openFiles(page, world);
  const photo = { name: "gevel; deur=open.jpg", mimeType: "image/jpeg", buffer: await photoOf() };
  await page.getByLabel("Kies een bestand").setInputFiles(photo);
  await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(page.getByRole("link", { name: photo.name })).toBeVisible();
  await expect(page.locator("[data-files] img")).toHaveCount(1);
  const large = await pdfOf({ filler: 20_000_000 });
  // From the disk: the browser reads it there faster than it is told.
  const path = test.info().outputPath("begroting.pdf");
  await writeFile(path, large);
  await page.getByLabel("Kies een bestand").setInputFiles(path);
  await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(page.locator("[data-files]")).toContainText("19,1 MB");
  expect(await hashes()).toContain(hashOf(large));
  await page
    .getByLabel("Kies een bestand")
    .setInputFiles({ ...pdfFile(Buffer.from("PK\u0003\u0004".padEnd(40))), name: "map.zip" });
  await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(page.getByRole("alert").first()).toContainText("ingepakt");
  await page.getByText(`Haal weg ${photo.name}`, { exact: true }).click();
  await page.getByRole("button", { name: `Ja, haal weg ${photo.name}` }).click();
  await expect(page.getByRole("link", { name: photo.name })).toHaveCount(0);
  expect(await hashes()).toEqual([hashOf(large)]);
  await context.close();
});
