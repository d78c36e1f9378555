import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findChromium } from "./chromium.ts";
import { runCommand } from "./run-command.ts";
import { add, type Tally } from "./tally.ts";

/** Three at a time, since a journey mostly waits, of about the same length: projects of the configuration. */
const lanes = [["phone"], ["desk", "phone-main-job"], ["server"]] as const;

type Report = {
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
};

type Only = {
  /** Only these, and never at a desk. */
  readonly files: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/** Builds, finds a browser and runs the journeys. A missing browser is a failure, never a silent skip. */
export async function runBrowserTests(only?: Only): Promise<Tally> {
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
  if (only) return runLane(["phone", "server"], browser, 0, only);
  const tallies = await Promise.all(lanes.map((lane, index) => runLane(lane, browser, index)));
  return add(...tallies);
}

/** The journeys of these projects one after another, with a server, a database, a mailbox and ports of their own. */
async function runLane(
  projects: readonly string[],
  browser: string,
  index: number,
  only?: Only,
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), "plint-e2e-"));
  const report = join(folder, "report.json");
  const ran = await runCommand(
    "npx",
    [
      "--no-install",
      "playwright",
      "test",
      "--config",
      "tests/e2e/playwright.config.ts",
      ...projects.map((project) => `--project=${project}`),
      ...(only?.files ?? []),
    ],
    {
      echo: true,
      env: {
        CHROMIUM_PATH: browser,
        E2E_FOLDER: folder,
        E2E_PORT: String(5301 + 20 * index),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        ...only?.env,
      },
    },
  );
  const tally = await readReport(report);
  process.stdout.write(
    `${tally.failed === 0 ? "ok  " : "FAIL"} ${projects.join(" and ")}: ${tally.passed} passed, ${tally.failed} failed (${ran.seconds} s)\n`,
  );
  await rm(folder, { recursive: true, force: true });
  return tally;
}

async function readReport(path: string): Promise<Tally> {
  try {
    const { stats } = JSON.parse(await readFile(path, "utf8")) as Report;
    if (!stats) return { passed: 0, failed: 1 };
    // What passed at its second try is named above as flaky; it is a race to be mended, not a broken product.
    const passed = stats.expected + stats.flaky;
    // A run in which nothing passed has not run.
    return { passed, failed: passed === 0 ? Math.max(1, stats.unexpected) : stats.unexpected };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
