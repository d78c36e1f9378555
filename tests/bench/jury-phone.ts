import { chromium, type BrowserContext, type Page } from "playwright";

import { paths } from "#app/paths.ts";
import { findChromium } from "#tests/run/chromium.ts";

import { atMost, type Figure } from "./figure.ts";
import type { World } from "./world.ts";

const SLOWDOWN = 4;
const TAPS = 60;
/** A slow 3G line as WebPageTest draws it: 400 kbit/s, 0.4 s there and back. */
const SLOW_LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** A score sheet on a slow phone: how soon a tap is seen, and how soon a slow line lets somebody begin. */
export async function juryPhone({ origin }: World, sheet: string): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: (await findChromium((line) => process.stderr.write(line))) ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "nl-NL" });
    const form = { persona: "jurylid" };
    await context.request.post(`${origin}${paths.demo.signIn()}`, { form, headers: { origin } });
    const first = await millisecondsToBegin(context, `${origin}${sheet}`);
    const second = await millisecondsToBegin(context, `${origin}${sheet}`);
    const taps = await timesOfTaps(context, `${origin}${sheet}`);
    const p98 = taps.toSorted((a, b) => a - b)[Math.ceil(taps.length * 0.98) - 1] ?? Number.NaN;
    return [
      atMost(3, "jury.slow-line.first", first / 1_000, "s"),
      atMost(1.5, "jury.slow-line.second", second / 1_000, "s"),
      atMost(100, "jury.tap.p98", p98, "ms"),
    ];
  } finally {
    await browser.close();
  }
}

/** Until the sheet is drawn and its script keeps what is tapped, from asking for it. */
async function millisecondsToBegin(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_LINE);
  const started = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("form[data-alive]").waitFor({ state: "attached" });
  const took = performance.now() - started;
  // Whoever waits for the worker has it lie ready for the second time.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
  return took;
}

async function timesOfTaps(context: BrowserContext, address: string): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("form[data-alive]").waitFor({ state: "attached" });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { tapTimes: times });
    document.addEventListener(
      "click",
      (event) => {
        // A tap on a label clicks its field as well, a tap on the field only that: each tap is one click of a field.
        if (!(event.target instanceof HTMLInputElement)) return;
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - event.timeStamp)));
      },
      true,
    );
  });
  for (let tap = 0; tap < TAPS; tap += 1) await tapOnce(page, tap);
  const times = await page.evaluate(() => Reflect.get(window, "tapTimes") as number[]);
  await page.close();
  return times;
}

async function tapOnce(page: Page, tap: number): Promise<void> {
  const line = page.locator("fieldset.score").nth(tap % 7);
  await line.locator(`label:has(input[value="${1 + (Math.floor(tap / 7) % 5)}"])`).click();
  await page.waitForFunction((count) => (Reflect.get(window, "tapTimes") as number[]).length > count, tap);
}
