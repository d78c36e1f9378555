import { paths } from "#app/paths.ts";
import { lineFaults, openLine } from "#tests/support/faulty-line.ts";

import { test } from "./demo-world.ts";
import { expect, expectAccessible } from "./fixtures.ts";
import { forgetTaps, keptPages, onThePhone, openPhone, storedTaps, tapOn } from "./juror-phone.ts";

test.beforeEach(async ({ world }) => forgetTaps(world));

test("whatever the line does, the screen says what is true, and every tap is there once in the end", async ({
  context,
  world,
}) => {
  const line = await openLine(world.origin);
  const phone = await openPhone(context, line.origin);
  let taps = 0;
  for (const fault of lineFaults) {
    line.set(fault);
    const row = taps % 5;
    await phone.tap(row, 1 + (taps % 4));
    await phone.tap(row, 2 + (taps % 4));
    taps += 2;
    await expect.poll(line.met).toBeGreaterThan(0);
    await expect(phone.line).not.toContainText("Verstuurd");
    await expect(phone.line).toContainText("Bewaard op dit toestel");
    expect((await onThePhone(phone.page)).readable).toBe(false);
    line.set(null);
    await expect(phone.line).toContainText("Verstuurd om", { timeout: 15_000 });
    const stored = await storedTaps(world);
    expect([stored.taps, stored.different], fault).toEqual([taps, taps]);
    expect((await onThePhone(phone.page)).taps, "wiped after receipt").toBe(0);
  }
  await line.stop();
});

test("with no line all evening the sheets open, score and seal; when it is back all is in within ten seconds", async ({
  context,
  world,
}) => {
  const line = await openLine(world.origin);
  const { page, sheets, line: words } = await openPhone(context, line.origin);
  // The evening lies ready once the worker has fetched it.
  await expect.poll(async () => (await keptPages(page)).length, { timeout: 20_000 }).toBeGreaterThan(2);
  line.set("down");
  const rows = await page.locator("fieldset.score").count();
  for (let row = 0; row < rows; row += 1) {
    await tapOn(page, row, 4);
    await page.locator("textarea").nth(row).fill(`Daarom ${row}.`);
  }
  // A point and a reason each: once the line says so all lie on the phone, and not a moment before.
  await expect(words).toContainText(`Nog ${2 * rows} niet verstuurd`);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-from-store");
  await expect(page.locator("fieldset.score input:checked")).toHaveCount(rows);
  await expect(page.locator("textarea").first()).toHaveValue("Daarom 0.");
  await page.getByRole("button", { name: "Verzegelen" }).click();
  await expect(page.getByRole("heading", { name: "Je envelop is dicht" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Je punten zijn verzegeld" })).toBeHidden();
  await expectAccessible(page, { inADimHall: true });
  await page.goto(`${line.origin}${sheets[1]}`);
  await tapOn(page, 0, 5);
  await tapOn(page, 1, "unknown");
  await page.goto(`${line.origin}${paths.jury.home()}`);
  await expect(page.locator("[data-pitch-waits]:visible")).toHaveCount(2);
  await expect(page.getByText("Geen internet. Ga gerust door")).toBeVisible();
  await expectAccessible(page);
  expect((await storedTaps(world)).taps).toBe(0);
  line.set(null);
  await expect(page.locator("[data-tap-line]")).toContainText("Verstuurd om", { timeout: 10_000 });
  const stored = await storedTaps(world);
  expect(stored.points).toEqual([...Array.from({ length: rows }, () => 4), 5, null]);
  expect(stored.taps).toBe(stored.different);
  const [sealed] = await world.owner`select count(*)::int as sheets from score_sheets
    where state = 'sealed' and seat_id in (select seat_id from score_taps)`;
  expect(sealed?.sheets).toBe(1);
  await page.goto(`${line.origin}${sheets[0]}`);
  await expect(page.getByRole("heading", { name: "Je punten zijn verzegeld" })).toBeVisible();
  await expectAccessible(page, { inADimHall: true });
  await line.stop();
});

test("an answer to an earlier tap takes nothing from the page that was tapped meanwhile", async ({
  context,
  world,
}) => {
  // A slow phone: each tap takes its time to be kept, and the next ones stand in line.
  await context.addInitScript(() => {
    const seal = crypto.subtle.encrypt.bind(crypto.subtle);
    const isTap = (how: object) => "additionalData" in how && (how.additionalData as Uint8Array).length < 40;
    crypto.subtle.encrypt = async (how, ...rest) => {
      if (typeof how === "object" && isTap(how)) await new Promise((go) => setTimeout(go, 800));
      return seal(how, ...rest);
    };
  });
  const { page, tap } = await openPhone(context, world.origin);
  const asked: (() => void)[] = [];
  await page.route(/tikken$/, async (route) => {
    if (asked.length < 2) await new Promise<void>((go) => asked.push(go));
    await route.continue();
  });
  await tap(0, 3);
  await expect.poll(() => asked.length).toBe(1);
  await tap(1, 2);
  await tap(0, 4);
  await page.locator("textarea").first().fill("Om de open deur.");
  await tap(1, 5);
  asked[0]?.();
  // Its answer was taken in before the next is asked.
  await expect.poll(() => asked.length).toBe(2);
  await expect(page.locator("fieldset.score").first().locator('input[value="4"]')).toBeChecked();
  await expect(page.locator("textarea").first()).toHaveValue("Om de open deur.");
  asked[1]?.();
  await expect.poll(async () => (await storedTaps(world)).points).toEqual([4, 5]);
});

test("two tabs and two phones of one juror, tapping twice: each tap once, and the last one counts", async ({
  context,
  browser,
  world,
}) => {
  const first = await openPhone(context, world.origin);
  const tab = await context.newPage();
  await tab.goto(first.page.url());
  await expect(tab.locator("form[data-alive]")).toBeAttached();
  await Promise.all([tapOn(first.page, 0, 2), tapOn(tab, 1, 3)]);
  await tapOn(first.page, 0, 2);
  for (const page of [first.page, tab])
    await expect(page.locator("[data-tap-line]")).toContainText("Verstuurd om");
  // What one tab sent stands on the other as well.
  await expect(tab.locator("fieldset.score").first().locator('input[value="2"]')).toBeChecked();
  const other = await browser.newContext({ locale: "nl-NL" });
  const second = await openPhone(other, world.origin);
  await expect(second.page.locator("fieldset.score").nth(1).locator('input[value="3"]')).toBeChecked();
  await second.tap(0, 5);
  await expect(second.line).toContainText("Verstuurd om");
  await first.tap(0, 1);
  await expect.poll(async () => (await storedTaps(world)).points).toEqual([1, 3]);
  const stored = await storedTaps(world);
  expect([stored.taps, stored.different]).toEqual([4, 4]);
  await other.close();
});

test("signing out is refused while something waits, and the file of last resort opens for nobody on the way", async ({
  context,
  world,
}) => {
  const line = await openLine(world.origin);
  const { page, line: words, tap } = await openPhone(context, line.origin);
  line.set("bad-gateway", /tikken$/);
  await tap(0, 4);
  await expect(words).toContainText("niet verstuurd");
  await page.getByText("Lukt versturen niet?").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaar als bestand" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^punten-[0-9a-f]{8}\.plint$/);
  await page.goto(`${line.origin}${paths.account.sessions()}`);
  await page.getByRole("button", { name: "Log hier uit" }).click();
  await expect(page.getByRole("alert")).toContainText("Nog niet alles is verstuurd");
  await expectAccessible(page);
  // The button of the desk, and that of an invitation for somebody else, lead to the same question.
  await page.evaluate((out) => {
    document.body.insertAdjacentHTML("beforeend", `<form method="post" action="${out}"></form>`);
    [...document.forms].at(-1)?.submit();
  }, paths.signIn.out());
  await expect(page.getByText("Op dit toestel gaf een jurylid punten.")).toBeVisible();
  await page.goto(`${line.origin}${paths.account.erase()}`);
  await page.getByRole("button", { name: "Wis" }).click();
  await expect(page.getByRole("alert")).toContainText("Nog niet alles is verstuurd");
  await expectAccessible(page);
  expect((await onThePhone(page)).taps).toBe(1);
  await page.getByRole("link", { name: "Naar mijn avond" }).click();
  line.set(null);
  await expect(words).toContainText("Verstuurd om", { timeout: 15_000 });
  await page.goto(`${line.origin}${paths.account.sessions()}`);
  await page.getByRole("button", { name: "Log hier uit" }).click();
  await expect(page).toHaveURL(/inloggen/);
  await line.stop();
});

test("a phone that may not keep what is tapped says so before scoring begins, and never says that it kept", async ({
  browser,
  world,
}) => {
  const line = await openLine(world.origin);
  const troubles: [string, () => void][] = [
    ["Dit toestel bewaart niets", () => void Reflect.deleteProperty(IDBFactory.prototype, "open")],
    [
      "Dit toestel is bijna vol",
      () => {
        StorageManager.prototype.estimate = async () => ({ quota: 9_000_000, usage: 8_000_000 });
      },
    ],
    [
      "Dit lijkt een privévenster",
      () => {
        StorageManager.prototype.getDirectory = () => Promise.reject(new Error("private"));
      },
    ],
  ];
  for (const [words, limit] of troubles) {
    const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 390, height: 844 } });
    await context.addInitScript(limit);
    line.set(null);
    const phone = await openPhone(context, line.origin);
    await expect(phone.page.getByText(words)).toBeVisible();
    await expectAccessible(phone.page);
    if (words !== "Dit toestel bewaart niets") {
      await context.close();
      continue;
    }
    line.set("bad-gateway", /tikken$/);
    await phone.tap(0, 4);
    await expect(phone.line).toContainText("Laat deze pagina open");
    await expect(phone.line).not.toContainText("Bewaard");
    line.set(null);
    await expect(phone.line).toContainText("Verstuurd om", { timeout: 15_000 });
    expect((await storedTaps(world)).taps).toBe(1);
    await context.close();
  }
  await line.stop();
});

test("a phone whose store was emptied since the last visit says that what was not sent is gone", async ({
  context,
  world,
}) => {
  const marks = async () => (await context.cookies()).filter(({ name }) => name.endsWith("plint-phone"));
  await context.request.post(`${world.origin}${paths.demo.signIn()}`, {
    form: { persona: "jurylid" },
    maxRedirects: 0,
    timeout: 60_000,
  });
  // A page whose script never ran keeps nothing, and says nothing of it later.
  await context.request.get(`${world.origin}${paths.jury.home()}`);
  expect(await marks()).toEqual([]);
  const { page } = await openPhone(context, world.origin);
  await expect.poll(marks).toHaveLength(1);
  await expect(page.getByText("Dit toestel heeft gewist wat hier stond")).toBeHidden();
  await page.goto(`${world.origin}${paths.howItWorks()}`);
  await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase("plint-jury").onsuccess = done)));
  await page.goto(`${world.origin}${paths.jury.home()}`);
  await expect(page.getByText("Dit toestel heeft gewist wat hier stond")).toBeVisible();
});

test("what lies on the phone of a call that was withdrawn goes the next time that it is online", async ({
  context,
  world,
  afterwards,
}) => {
  const { owner } = world;
  const line = await openLine(world.origin);
  const { page, sheets, line: words, tap } = await openPhone(context, line.origin);
  const own = sheets.map((sheet) => sheet.replace(/\/punten$/, ""));
  const kept = async () =>
    (await keptPages(page)).filter((path) => own.some((plan) => path.startsWith(plan)));
  await expect.poll(async () => (await kept()).length, { timeout: 20_000 }).toBe(2 * own.length);
  line.set("bad-gateway", /tikken$/);
  await tap(0, 4);
  await expect(words).toContainText("Nog 1 niet verstuurd");
  const change = (to: { state: string; at: string | null; reason: string }) =>
    owner.begin(async (tx) => {
      // A call that ended never changes again; this one is only lent.
      await tx`set local session_replication_role = replica`;
      await tx`update tenders set state = ${to.state}, ended_at = ${to.at}::timestamptz, ended_reason = ${to.reason}
        where id = (select tender_id from applications where id = ${own[0]?.split("/").at(-1) ?? ""})`;
    });
  afterwards(() => change({ state: "pitching", at: null, reason: "" }));
  await change({ state: "withdrawn", at: new Date().toISOString(), reason: "De gemeente koopt het pand." });
  line.set("down");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-from-store");
  line.set(null);
  // The sheet that stands here still leads to why there is nothing to score any more.
  await page.reload();
  await expect(page.getByText("De gemeente koopt het pand.")).toBeVisible();
  await expect.poll(kept).toEqual([]);
  expect((await onThePhone(page)).taps).toBe(0);
  await line.stop();
});
