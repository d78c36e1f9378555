import type { BrowserContext, Locator, Page } from "@playwright/test";

import { paths } from "#app/paths.ts";
import type { World } from "#tests/bench/world.ts";

import { expect } from "./fixtures.ts";

/** A sheet of the demo's juror, on a phone. */
export type JurorPhone = {
  readonly page: Page;
  readonly line: Locator;
  /** The sheets that can be scored, in running order. */
  readonly sheets: readonly string[];
  readonly tap: (row: number, points: number | "unknown") => Promise<void>;
};

/** Signs the demo's juror in at this address, opens the evening once and then the first sheet. */
export async function openPhone(context: BrowserContext, origin: string): Promise<JurorPhone> {
  // Only the cookie is wanted; a machine that does more may take longer than a press may.
  await context.request.post(`${origin}${paths.demo.signIn()}`, {
    form: { persona: "jurylid" },
    maxRedirects: 0,
    timeout: 60_000,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origin}${paths.jury.home()}`);
  const links = page.getByRole("link", { name: /^Punten geven/ });
  await expect(links.first()).toBeVisible();
  const sheets = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  await page.goto(`${origin}${sheets[0]}`);
  await expect(page.locator("form[data-alive]")).toBeAttached();
  return {
    page,
    sheets,
    line: page.locator("[data-tap-line]"),
    tap: (row, points) => tapOn(page, row, points),
  };
}

export async function tapOn(page: Page, row: number, points: number | "unknown"): Promise<void> {
  const label = page.locator("fieldset.score").nth(row).locator(`label:has(input[value="${points}"])`);
  await label.click();
}

/** What the database has of all taps: how many, how many different, and the points that they come to. */
export async function storedTaps(world: World) {
  const [taps] = await world.owner<{ all: number; different: number }[]>`
    select count(*)::int as all, count(distinct id)::int as different from score_taps`;
  const points = await world.owner<{ points: number | null; reason: string }[]>`
    select s.points, s.reason from scores s join criteria c on c.id = s.criterion_id
    join pitches p on p.application_id = s.application_id
    where s.tap_id is not null order by p.position, c.position`;
  return { taps: taps?.all ?? 0, different: taps?.different ?? 0, points: points.map((one) => one.points) };
}

/** Everything that a juror gave by phone, gone; so that the next begins with an empty evening. */
export async function forgetTaps(world: World): Promise<void> {
  const { owner } = world;
  const touched = await owner<{ seat: string }[]>`select distinct seat_id as seat from score_taps`;
  const seats = touched.map(({ seat }) => seat);
  await owner`delete from score_taps`;
  await owner`delete from scores where seat_id = any (${seats}::uuid[])`;
  await owner`delete from score_sheets where seat_id = any (${seats}::uuid[])`;
}

/** How many taps lie on the phone, and whether any of their words can be read there. */
export async function onThePhone(page: Page): Promise<{ taps: number; readable: boolean }> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("plint-jury");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = async (name: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const taps = await all("taps");
    const readable = [...taps, ...(await all("sheets")), ...(await all("pages"))].some((one) =>
      Object.values(one as object).some((value) => {
        if (value instanceof ArrayBuffer) return new TextDecoder().decode(value).includes("points");
        return typeof value === "string" && value.includes("Daarom");
      }),
    );
    db.close();
    return { taps: taps.length, readable };
  });
}

/** Which pages lie ready to be read without a line. */
export function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("plint-jury");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return new Promise<string[]>((resolve) => {
      const request = db.transaction("pages").objectStore("pages").getAllKeys();
      request.onsuccess = () => {
        db.close();
        resolve(request.result.map(String));
      };
    });
  });
}
