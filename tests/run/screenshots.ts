import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Browser, chromium, type Page } from "playwright";

import { paths } from "#app/paths.ts";

import { findChromium } from "./chromium.ts";
import { runCommand } from "./run-command.ts";

const port = 5399;
const origin = `http://localhost:${port}`;
const target = join("public", "screenshots");

/** `npm run screenshots`: builds, tells the demo world in a folder of its own and makes the README's two pictures. */
const built = await runCommand("npm", ["run", "--silent", "build"]);
const executablePath = await findChromium();
if (!built.ok || !executablePath) throw new Error(built.output || "There is no Chromium.");
const folder = await mkdtemp(join(tmpdir(), "plint-screenshots-"));
const server = spawn(process.execPath, ["build/server/index.js"], {
  env: { ...process.env, NODE_ENV: "production", PLINT_MODE: "demo", PORT: String(port), DATA_DIR: folder },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (said: Buffer) => said.includes(origin) && resolve());
    server.on("exit", () => reject(new Error("The demo did not start.")));
  });
  await mkdir(target, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  await picture(browser, "desk", { width: 1440, height: 900 }, (page) => page.goto(origin + paths.spaces()));
  await picture(browser, "jury", { width: 390, height: 844 }, async (page) => {
    await page.goto(origin + paths.demo.home());
    await page.locator('button[value="jurylid"]').click();
    await page
      .getByRole("link", { name: /^Punten geven/ })
      .first()
      .click();
    await page.waitForLoadState();
  });
  await browser.close();
} finally {
  const ended = new Promise((resolve) => server.on("exit", resolve));
  server.kill("SIGTERM");
  await ended;
  await rm(folder, { recursive: true, force: true });
}

async function picture(
  browser: Browser,
  name: string,
  viewport: { width: number; height: number },
  open: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await browser.newPage({ viewport, locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
  await open(page);
  await page.screenshot({ path: join(target, `${name}.jpg`), type: "jpeg", quality: 82 });
  await page.close();
}
