import { randomUUID } from "node:crypto";

import type { APIResponse, Page } from "@playwright/test";
import type postgres from "postgres";

import { paths } from "#app/paths.ts";
import type { ResendStandIn } from "#tests/support/mocks/resend.ts";

import { fillIn } from "./fill-in.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { givenCorporation, givenStaff, lettersTo, signInByMail, signInStaff } from "./people.ts";
import { port } from "./places.ts";
import { databaseUrl, givenOpenCall } from "./stage.ts";
import { emptyWorld, moveTo } from "./world.ts";

const origin = `http://localhost:${port}`;

async function startPlan(page: Page, mailbox: ResendStandIn, slug: string, email: string): Promise<string> {
  await page.goto(paths.signIn.start(paths.space(slug)));
  await signInByMail(page, mailbox, email);
  await page.getByRole("button", { name: "Schrijf je plan" }).first().click();
  await expect(page).toHaveURL(/\/motivatie$/);
  return page.url().split("/").at(-2) ?? "";
}

/** A page without what differs from one request to the next. */
async function wordsOf(answer: APIResponse): Promise<string> {
  return (await answer.text()).replace(/nonce="[^"]*"|[0-9a-f]{16}|[0-9a-f-]{36}/g, "");
}

function post(page: Page, path: string, form: Record<string, string>) {
  return page.request.post(path, { form, headers: { origin }, maxRedirects: 0 });
}

test.beforeEach(async ({ owner, mailbox }: { owner: postgres.Sql; mailbox: ResendStandIn }) => {
  await emptyWorld(owner);
  mailbox.forget();
});

test("a .pdf that is no PDF is refused with the reason, too much is refused, and the draft stays", async ({
  page,
  owner,
  mailbox,
}) => {
  const { slug } = await givenOpenCall(owner);
  const plan = await startPlan(page, mailbox, slug, "naima@voorbeeld.example");
  await fillIn(page, { whySpace: "Om het raam." });
  await expect(page.locator("[data-save-line]").first()).toContainText("Bewaard om");
  await page.goto(paths.applicant.files(plan));
  const fake = {
    name: "plan.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("<html>geen pdf</html>"),
  };
  await page.locator('input[type="file"]').setInputFiles(fake);
  await expect(page.locator("[data-upload-cards] li").first()).toContainText("plan.pdf");
  await expect(page.getByRole("link", { name: "plan.pdf" })).toHaveCount(0);
  const sent = await page.request.post(paths.applicant.files(plan), {
    headers: { origin, accept: "text/html" },
    multipart: { file: fake },
  });
  expect(sent.status()).toBe(415);
  await expectAccessible(page);
  const large = await page.request.post(paths.applicant.files(plan), {
    headers: { origin, accept: "text/html" },
    multipart: {
      file: { name: "groot.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(27_000_000, 32) },
    },
  });
  expect(large.status()).toBe(413);
  await page.goto(paths.applicant.motivation(plan));
  await expect(page.locator('[name="whySpace"]')).toHaveValue("Om het raam.");
});

test("somebody else's plan is not there: the same page as for a plan that never was", async ({
  page,
  browser,
  owner,
  mailbox,
}) => {
  const { slug, tenderId } = await givenOpenCall(owner);
  const plan = await startPlan(page, mailbox, slug, "naima@voorbeeld.example");
  const context = await browser.newContext({ locale: "nl-NL" });
  const stranger = await context.newPage();
  await startPlan(stranger, mailbox, slug, "sem@voorbeeld.example");
  const {
    plan: own,
    motivation,
    businessPlan,
    financialPlan,
    windowPlan,
    files,
    submission,
    receipt,
  } = paths.applicant;
  const pages = [own, motivation, businessPlan, financialPlan, windowPlan, files, submission, receipt];
  for (const path of [...pages, paths.jury.plan, paths.jury.scoreSheet, paths.jury.recusal]) {
    const [foreign, absent, malformed] = await Promise.all(
      [plan, randomUUID(), "1-or-1"].map((id) =>
        stranger.request.get(path(id), { headers: { accept: "text/html" } }),
      ),
    );
    expect([foreign?.status(), absent?.status(), malformed?.status()], path(plan)).toEqual([404, 404, 404]);
    if (foreign && absent) expect(await wordsOf(foreign)).toBe(await wordsOf(absent));
  }
  for (const path of [motivation, submission]) {
    const posted = await post(stranger, path(plan), { whySpace: "van mij", intent: "save", version: "0" });
    expect(posted.status(), path(plan)).toBe(404);
  }
  const file = { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };
  const uploaded = await stranger.request.post(files(plan), { headers: { origin }, multipart: { file } });
  expect(uploaded.status()).toBe(404);
  await context.close();

  const elsewhere = await givenCorporation(owner, "Woonstichting Elders");
  const other = await givenStaff(owner, await databaseUrl(), {
    name: "Piet Elders",
    role: "coordinator",
    corporationId: elsewhere,
  });
  await signInStaff(page, owner, other);
  const { tender, tenderDraft, tenderReview, applications, shortlist, evening, result } = paths.staff;
  for (const path of [tender, tenderDraft, tenderReview, applications, shortlist, evening, result]) {
    const [foreign, absent] = await Promise.all(
      [tenderId, randomUUID()].map((id) => page.request.get(path(id), { headers: { accept: "text/html" } })),
    );
    expect([foreign?.status(), absent?.status()], path(tenderId)).toEqual([404, 404]);
    if (foreign && absent) expect(await wordsOf(foreign)).toBe(await wordsOf(absent));
  }
  const asked = { intent: "propose", complete: "yes", report: "Van ons." };
  for (const path of [tenderDraft, shortlist, evening])
    expect((await post(page, path(tenderId), asked)).status(), path(tenderId)).toBe(404);
  expect((await post(page, tenderReview(tenderId), { intent: "approve" })).status()).toBe(404);
  expect((await post(page, result(tenderId), { intent: "confirm" })).status()).toBe(404);
  const foreignSpace = await page.request.get(paths.staff.application(tenderId, plan));
  expect(foreignSpace.status()).toBe(404);
});

test("the same form five times at once has one effect", async ({ page, owner, mailbox }) => {
  const { slug } = await givenOpenCall(owner);
  const plan = await startPlan(page, mailbox, slug, "naima@voorbeeld.example");
  const once = await page.locator('form input[name="once"]').first().inputValue();
  const form = { once, version: "0", intent: "save", whySpace: "Vijf keer geklikt." };
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => post(page, paths.applicant.motivation(plan), form)),
  );
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303, 303, 303]);
  const [saves] =
    await owner`select count(*)::int as events from events where name like 'application.%saved%'`;
  expect(saves?.events).toBe(1);
  await page.reload();
  await expect(page.locator('[name="whySpace"]')).toHaveValue("Vijf keer geklikt.");
});

test("while the mail service is down everything else goes on, and the letter leaves once it is back", async ({
  page,
  owner,
  mailbox,
}) => {
  const letters = () => lettersTo(mailbox, "naima@voorbeeld.example").length;
  mailbox.failNext("broken");
  await page.goto(paths.signIn.start());
  await page.getByLabel("E-mailadres").fill("naima@voorbeeld.example");
  await page.getByRole("button", { name: "Mail mij een link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");
  expect((await page.request.get(paths.health())).status()).toBe(200);
  await expect
    .poll(
      // An attempt counts from the moment it begins; what came of it is noted when it ended.
      async () =>
        (await owner`select 1 from outbox where attempts = 1 and state = 'waiting' and error is not null`)
          .length,
    )
    .toBe(1);
  expect(letters()).toBe(0);
  await moveTo(owner, new Date(Date.now() + 3_600_000));
  await expect.poll(letters).toBe(1);
  await expect.poll(async () => (await owner`select 1 from outbox where state = 'sent'`).length).toBe(1);
  expect(letters()).toBe(1);
});

test("a form that another site sends is refused", async ({ page, owner, mailbox }) => {
  const { slug } = await givenOpenCall(owner);
  const plan = await startPlan(page, mailbox, slug, "naima@voorbeeld.example");
  const sent = await page.request.post(paths.applicant.motivation(plan), {
    form: { whySpace: "van elders", intent: "save", version: "0" },
    headers: { origin: "https://kwaad.example", accept: "text/html" },
    maxRedirects: 0,
  });
  expect(sent.status()).toBe(403);
});
