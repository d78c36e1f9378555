import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";

import { formFields } from "#app/domain/applications/finance/sheets/typed-fields.ts";
import { paths } from "#app/paths.ts";
import { fullPlan } from "#tests/bench/recalculation.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

test("a budget goes along as a file and comes back, without script, and two hundred rows are all still there", async ({
  browser,
  page: withScript,
  world,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const { origin } = world;
  await page.request.post(`${origin}${paths.demo.signIn()}`, { form: { persona: "ondernemer" } });
  const id = await ownDraft(world);
  const sheets = `${origin}${paths.applicant.financialPlan(id)}`;
  await page.goto(sheets);
  const marks = async () => ({
    once: randomUUID(),
    version: await page.locator('[name="version"]').first().inputValue(),
    intent: "save",
  });
  const full = Object.fromEntries(formFields(fullPlan()));
  await page.request.post(sheets, { form: { ...full, ...(await marks()) }, headers: { origin } });

  await page.goto(sheets);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Opslaan als Excel-bestand" }).click();
  const bytes = await readFile(await (await download).path());

  await page.locator('[name="private.fixed"]').fill("1,50");
  await page.getByRole("button", { name: "Bewaren", exact: true }).click();
  await page.getByRole("link", { name: "Inlezen uit Excel" }).click();
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies eerst een bestand.");
  await page.getByLabel("Kies je bestand").setInputFiles({ name: "plan.xlsx", mimeType: "", buffer: bytes });
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(page.getByRole("row", { name: /Vaste lasten/ })).toContainText("1,50");
  await page.getByRole("button", { name: "Bewaar dit in mijn plan" }).click();
  await expect(page.locator('[name="private.fixed"]')).toHaveValue("900");
  await expect(page.locator('[name="operation.turnover[19].product"]')).toHaveValue("Gerecht 20");

  const rows = Array.from({ length: 200 }, (_, row) => ({
    product: `Product ${row}`,
    price: "1",
    perWeek: "1",
    vat: "9",
  }));
  const many = Object.fromEntries(formFields({ operation: { turnover: rows } }));
  const answer = await page.request.post(sheets, {
    form: { ...many, ...(await marks()), intent: "finish" },
    headers: { origin },
  });
  expect(answer.status()).toBe(422);
  await page.goto(sheets);
  await expect(page.locator('[name="operation.turnover[199].product"]')).toHaveValue("Product 199");
  await page.getByRole("button", { name: "Klaar, naar het volgende deel" }).click();
  await expect(page.getByRole("alert")).toContainText("Er passen 20 regels");
  await expect(page.locator('[name="operation.turnover[199].product"]')).toHaveValue("Product 199");
  await withScript.context().addCookies(await context.cookies());
  for (const path of [paths.applicant.readSheets(id), paths.applicant.financialPlan(id)]) {
    await withScript.goto(`${origin}${path}`);
    await expectAccessible(withScript);
  }
  // As it was, for the journeys that come after.
  await world.owner`delete from plan_parts where application_id = ${id} and part = 'financial'`;
  await context.close();
});
