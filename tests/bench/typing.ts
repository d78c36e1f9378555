import { chromium, type Page } from "playwright";

import { paths } from "#app/paths.ts";
import { median } from "#app/lib/median.ts";
import { findChromium } from "#tests/run/chromium.ts";

const SLOWDOWN = 4;
const KEYS = 40;

type Typing = {
  readonly origin: string;
  readonly persona: string;
  readonly path: string;
  readonly field: string;
};

/**
 * How long a key takes, in milliseconds: from the key until the browser has painted after it, on a processor that is
 * four times as slow. The median of the keys; the ninth of ten is told, since it says more about the machine.
 */
export async function millisecondsPerKey({ origin, persona, path, field }: Typing): Promise<number> {
  const browser = await chromium.launch({
    executablePath: (await findChromium((line) => process.stderr.write(line))) ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "nl-NL" });
    await context.request.post(`${origin}${paths.demo.signIn()}`, { form: { persona }, headers: { origin } });
    const page = await context.newPage();
    await page.goto(`${origin}${path}`);
    await page.locator('[data-check="C1"]').first().waitFor({ state: "attached" });
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    return await timeOfKeys(page, field);
  } finally {
    await browser.close();
  }
}

async function timeOfKeys(page: Page, field: string): Promise<number> {
  await page.locator(`[name="${field}"]`).focus();
  // The page keeps how long each key took by itself: the way to and from the browser is none of its time.
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      "input",
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      true,
    );
  });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 5 === 4 ? "Backspace" : String(key % 10));
    await page.waitForFunction((count) => (Reflect.get(window, "keyTimes") as number[]).length > count, key);
  }
  const times = await page.evaluate(() => Reflect.get(window, "keyTimes") as number[]);
  const ninth = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.9)] ?? Number.NaN;
  process.stderr.write(`  nine of ten keys within ${ninth.toFixed(0)} ms\n`);
  return median(times) ?? Number.NaN;
}
