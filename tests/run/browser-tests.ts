import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findChromium } from "./chromium.ts";
import { runCommand } from "./run-command.ts";
import type { Tally } from "./tally.ts";

type Report = {
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
};

/** Builds, finds a browser and runs the journeys. A missing browser is a failure, never a silent skip. */
export async function runBrowserTests(): Promise<Tally> {
  const build = await runCommand("npm", ["run", "--silent", "build"]);
  if (!build.ok) {
    process.stdout.write(build.output);
    return { passed: 0, failed: 1 };
  }
  const browser = await findChromium();
  if (!browser) {
    process.stdout.write("Chromium could not be installed. Set CHROMIUM_PATH to one that you have.\n");
    return { passed: 0, failed: 1 };
  }
  const folder = await mkdtemp(join(tmpdir(), "plint-e2e-"));
  const report = join(folder, "report.json");
  await runCommand(
    "npx",
    ["--no-install", "playwright", "test", "--config", "tests/e2e/playwright.config.ts"],
    {
      echo: true,
      env: { CHROMIUM_PATH: browser, E2E_FOLDER: folder, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  );
  const tally = await readReport(report);
  await rm(folder, { recursive: true, force: true });
  return tally;
}

async function readReport(path: string): Promise<Tally> {
  try {
    const { stats } = JSON.parse(await readFile(path, "utf8")) as Report;
    if (!stats) return { passed: 0, failed: 1 };
    const failed = stats.unexpected + stats.flaky;
    // A run in which nothing passed has not run.
    return { passed: stats.expected, failed: stats.expected === 0 ? Math.max(1, failed) : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
