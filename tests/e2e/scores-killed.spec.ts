import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { paths } from "#app/paths.ts";
import { openWorld, type World } from "#tests/bench/world.ts";
import { lineFaults, openLine } from "#tests/support/faulty-line.ts";

import { test } from "./demo-world.ts";
import { expect } from "./fixtures.ts";
import { fillSheet } from "./hall.ts";
import { forgetTaps, onThePhone, openPhone, storedTaps, tapOn } from "./juror-phone.ts";
import { openProfile } from "./killed-profile.ts";

/** `npm run test:faults` runs the long form of these; every build the short one. */
const isLong = process.env.FAULTS === "long";
const KILLS = isLong ? 10 : 1;
const BATTERY = isLong ? 72 : 3;
const MINUTES = isLong ? 30 : 5;

test("after an empty battery at any tap, at most the tap in progress is missing, and nothing is doubled", async ({
  world,
}, { project }) => {
  test.setTimeout(BATTERY * 30_000);
  await forgetTaps(world);
  const line = await openLine(world.origin);
  const profile = await openProfile(project.use.launchOptions);
  try {
    for (let count = 1; count <= BATTERY; count += 1) {
      const context = await profile.start();
      line.set(null);
      // A cookie may go with the power; whoever it is signs in again.
      const { page, line: words } = await openPhone(context, line.origin);
      await expect.poll(async () => (await storedTaps(world)).taps, { timeout: 15_000 }).toBe(count - 1);
      // The phone knows it as well: else what it calls kept may be the tap before.
      await expect.poll(async () => (await onThePhone(page)).taps, { timeout: 15_000 }).toBe(0);
      const [row, points] = [count % 7, 1 + (count % 5)];
      line.set("down");
      await tapOn(page, row, points);
      // Only what the screen called kept must be there; then the power goes.
      await expect(words).toContainText("Bewaard op dit toestel");
      await profile.kill();
    }
    line.set(null);
    await openPhone(await profile.start(), line.origin);
    await expect.poll(async () => (await storedTaps(world)).taps, { timeout: 15_000 }).toBe(BATTERY);
    const stored = await storedTaps(world);
    // One tap is the same as the one before on its line only when the points are: every tap here is a change.
    expect([stored.taps, stored.different]).toEqual([BATTERY, BATTERY]);
    expect(stored.points).toEqual(lastOnEachRow(BATTERY));
  } finally {
    await profile.end();
    await line.stop();
  }
});

test("a server that is killed and a Postgres that is cut off in the middle of scoring lose and double nothing", async ({
  context,
}) => {
  test.setTimeout(120_000 + KILLS * 60_000);
  const world = await openWorld();
  try {
    const { page, line } = await openPhone(context, world.origin);
    let taps = 0;
    const tap = async () => {
      await tapOn(page, taps % 7, 1 + (Math.floor(taps / 7) % 5));
      taps += 1;
    };
    for (let kill = 0; kill < KILLS; kill += 1) {
      for (let count = 0; count < 7; count += 1) await tap();
      process.kill(world.pid(), "SIGKILL");
      for (let count = 0; count < 7; count += 1) await tap();
      await expect(line).toContainText("Bewaard op dit toestel");
      await world.restart();
      await expect(line).toContainText("Verstuurd om", { timeout: 30_000 });
      for (let count = 0; count < 3; count += 1) await tap();
      await cutOffPostgres(world);
      for (let count = 0; count < 4; count += 1) await tap();
      await expect(line).toContainText("Verstuurd om", { timeout: 60_000 });
    }
    const stored = await storedTaps(world);
    expect([stored.taps, stored.different]).toEqual([taps, taps]);
    expect(stored.points).toHaveLength(7);
  } finally {
    await world.end();
  }
});

test(`a phone that is offline for ${MINUTES} minutes, and one whose line comes and goes, have all in ten seconds after`, async ({
  context,
  world,
}) => {
  test.setTimeout(240_000);
  await forgetTaps(world);
  const line = await openLine(world.origin);
  const page = await context.newPage();
  await page.clock.install();
  const phone = await openPhone(context, line.origin);
  line.set("down");
  for (let row = 0; row < 7; row += 1) await phone.tap(row, 3);
  await expect(phone.line).toContainText("niet verstuurd");
  await page.clock.runFor(MINUTES * 60_000);
  line.set(null);
  await page.clock.runFor(10_000);
  await expect(phone.line).toContainText("Verstuurd om", { timeout: 10_000 });
  expect((await storedTaps(world)).points).toEqual(Array.from({ length: 7 }, () => 3));
  let taps = 7;
  for (const fault of isLong ? [...lineFaults, ...lineFaults, ...lineFaults] : lineFaults.slice(0, 2)) {
    line.set(fault);
    await phone.tap(taps % 7, 1 + (taps % 2));
    taps += 1;
    await page.clock.runFor(3_000);
    line.set(null);
    await phone.tap(taps % 7, 4 + (taps % 2));
    taps += 1;
    await page.clock.runFor(3_000);
  }
  await page.clock.resume();
  await expect(phone.line).toContainText("Verstuurd om", { timeout: 20_000 });
  await expect.poll(async () => (await storedTaps(world)).taps).toBe(taps);
  expect((await storedTaps(world)).different).toBe(taps);
  await page.goto(`${line.origin}${paths.jury.home()}`);
  await line.stop();
});

test("a phone whose clock is two days and some hours off scores like any other, and tells when we had it by our own", async ({
  context,
  world,
}) => {
  await forgetTaps(world);
  const page = await context.newPage();
  await page.clock.setSystemTime(new Date(Date.now() + 2 * 86_400_000 + 5 * 3_600_000));
  const phone = await openPhone(context, world.origin);
  await phone.tap(0, 2);
  await phone.tap(0, 5);
  await expect(phone.line).toContainText("Verstuurd om");
  await expect.poll(async () => (await storedTaps(world)).points).toEqual([5]);
  const [gap] = await world.owner<{ seconds: number; claimed: number }[]>`
    select max(abs(extract(epoch from received_at - tapped_at)))::int as seconds,
      min(extract(epoch from claimed_at - now()))::int as claimed from score_taps`;
  expect(gap?.seconds).toBeLessThan(60);
  expect(gap?.claimed).toBeGreaterThan(86_400);
  const received = async () => {
    const [row] = await world.owner<{ at: string }[]>`
      select to_char(max(received_at) at time zone 'Europe/Amsterdam', 'HH24.MI') as at from score_taps`;
    return `Verstuurd om ${row?.at}`;
  };
  await expect(phone.line).toContainText(await received());
  await fillSheet(page, [4, 5, 3, 4, 2, 5, 4]);
  await page.getByRole("button", { name: "Verzegelen" }).click();
  await expect(page.getByRole("heading", { name: "Je punten zijn verzegeld" })).toBeVisible();
  await expect(page.locator('[data-when="sent"]')).toContainText(await received());
  await forgetTaps(world);
});

/** Tap n chose 1 + n % 5 on row n % 7; what stands there in the end. */
function lastOnEachRow(count: number): (number | null)[] {
  const rows = new Map<number, number>();
  for (let tap = 1; tap <= count; tap += 1) rows.set(tap % 7, 1 + (tap % 5));
  return [...rows].toSorted(([one], [other]) => one - other).map(([, points]) => points);
}

/** As `pg_ctl -m immediate` does it. */
async function cutOffPostgres(world: World): Promise<void> {
  const [row] = await world.owner<{ folder: string }[]>`select current_setting('data_directory') as folder`;
  const pid = Number((await readFile(join(row?.folder ?? "", "postmaster.pid"), "utf8")).split("\n", 1)[0]);
  process.kill(pid, "SIGQUIT");
}
