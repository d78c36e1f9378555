import type { Page } from "@playwright/test";

import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import type { Day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { openDatabase } from "#db/client.server.ts";
import { buildEntrepreneur } from "#db/factories/evening.server.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { type DemoPlan, demoPlans } from "#db/seeds/demo-plans.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { pdfOf, photoOf } from "#tests/support/documents.ts";
import type { ResendStandIn } from "#tests/support/mocks/resend.ts";

import { declare } from "../declare.ts";
import { fieldsOf, fillIn } from "../fill-in.ts";
import { expect, expectAccessible } from "../fixtures.ts";
import { signInByMail } from "../people.ts";
import { databaseUrl } from "../stage.ts";

/** Four makers of plans, by what becomes of them. */
export const plans = { winner: plan("A12"), reserve: plan("A9"), declined: plan("A5"), late: plan("A2") };

const goOn = "Klaar, naar het volgende deel";

/** From the page of the space through sign-in by mail to the four parts; ends before handing in. */
export async function writePlan(
  page: Page,
  mailbox: ResendStandIn,
  plan: DemoPlan,
  startsOn: Day,
): Promise<void> {
  await beginPlan(page, mailbox, plan);
  const payloads = payloadsOf(plan, startsOn);
  await writePart(page, payloads.motivation, /\/ondernemingsplan$/);
  await writePart(page, payloads.business, /\/financieel-plan$/);
  await countMoney(page, payloads.financial);
  await writePart(page, payloads.window, /\/bijlagen$/);
  await expect(page.getByRole("status").first()).toContainText("Bewaard");
}

/** The same for somebody of whom it is not told how they type: signs in and begins, the parts go in by the verbs. */
export async function bringPlan(
  page: Page,
  mailbox: ResendStandIn,
  plan: DemoPlan,
  startsOn: Day,
): Promise<void> {
  await beginPlan(page, mailbox, plan);
  const applicationId = new URL(page.url()).pathname.split("/")[2] ?? "";
  const opened = openDatabase(await databaseUrl(), { max: 1 });
  const maker = await buildEntrepreneur(opened.db, plan);
  const payloads = payloadsOf(plan, startsOn);
  for (const part of partsOf(null))
    told(
      part,
      await savePart(opened.db, maker, applicationId, part, { payload: payloads[part], version: 0 }),
    );
  await opened.close();
  await page.goto(paths.applicant.files(applicationId));
}

async function beginPlan(page: Page, mailbox: ResendStandIn, plan: DemoPlan): Promise<void> {
  await page.goto(paths.space("zwanenkade-21"));
  await page.getByRole("button", { name: "Schrijf je plan" }).first().click();
  await expectAccessible(page);
  await signInByMail(page, mailbox, plan.person.email);
  await expect(page).toHaveURL(/\/motivatie$/);
}

async function writePart(page: Page, payload: unknown, next: RegExp): Promise<void> {
  await expectAccessible(page);
  await fillIn(page, fieldsOf(payload));
  await page.getByRole("button", { name: goOn }).click();
  await expect(page).toHaveURL(next);
}

/** The five sheets: what does not add up is seen while typing, and again when the server has counted. */
async function countMoney(page: Page, payload: unknown): Promise<void> {
  // One's own money is certain: the form does not ask it.
  const { "funding.ownMoney.certain": _, ...fields } = fieldsOf(payload);
  const own = Number(fields["funding.ownMoney.amount"]);
  await fillIn(page, { ...fields, "funding.ownMoney.amount": String(own - 1_000) });
  const balance = page.locator('[data-check="C1"]');
  await expect(balance).toHaveAttribute("data-light", "red");
  await expect(balance).toContainText("1.000");
  await expectAccessible(page);
  await expect(page.locator("[data-save-line]").first()).toContainText("Bewaard om");
  await page.reload();
  await expect(balance).toHaveAttribute("data-light", "red");
  // What the tab before left behind goes to the server first, and the page may be drawn anew for it.
  await expect(page.locator("form[data-kept]")).toBeAttached();
  await fillIn(page, { "funding.ownMoney.amount": String(own) });
  await expect(balance).toHaveAttribute("data-light", "green");
  for (const check of ["C3", "C3b", "C3c"].map((id) => page.locator(`[data-check="${id}"]`)))
    if ((await check.count()) > 0) await expect(check).not.toHaveAttribute("data-light", "unknown");
  await expect(page.locator('[data-check="C6"]')).toContainText("klanten per dag");
  await page.getByRole("button", { name: goOn }).click();
  await expect(page).toHaveURL(/\/etalageplan$/);
}

/** Adds a PDF and a photo on the page of the files. */
export async function addFiles(page: Page): Promise<void> {
  await upload(page, { name: "begroting.pdf", mimeType: "application/pdf", buffer: await pdfOf() });
  await upload(page, { name: "kraam.jpg", mimeType: "image/jpeg", buffer: await photoOf() });
  await expectAccessible(page);
}

async function upload(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole("link", { name: file.name })).toBeVisible({ timeout: 30_000 });
}

/** Hands in and answers the number of the receipt. */
export async function handIn(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Naar controleren en indienen" }).click();
  await expectAccessible(page);
  await declare(page);
  await page.getByRole("button", { name: "Doe mijn plan in de brievenbus" }).click();
  await expect(page).toHaveURL(/\/ontvangstbewijs$/);
  await expectAccessible(page);
  return page.locator("dl strong").first().innerText();
}

function plan(key: string): DemoPlan {
  const found = demoPlans.find((one) => one.key === key);
  if (!found) throw new Error(`no plan ${key}`);
  return found;
}
