import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runCommand } from "./run-command.ts";
import type { Tally } from "./tally.ts";

type Report = { readonly numPassedTests: number; readonly numFailedTests: number; readonly success: boolean };

/** Runs one Vitest project and counts. A run that could not even start counts as one failure. */
export async function runVitest(
  project: "pure" | "server",
  env: Record<string, string> = {},
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), "plint-vitest-"));
  const report = join(folder, "report.json");
  const ran = await runCommand(
    "npx",
    [
      "--no-install",
      "vitest",
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { env },
  );
  const tally = await readReport(report, ran.ok);
  const zone = env.TZ ? ` in ${env.TZ}` : "";
  process.stdout.write(
    `${tally.failed === 0 ? "ok  " : "FAIL"} ${project}${zone}: ${tally.passed} passed, ${tally.failed} failed (${ran.seconds} s)\n`,
  );
  if (tally.failed > 0) process.stdout.write(ran.output);
  await rm(folder, { recursive: true, force: true });
  return tally;
}

async function readReport(path: string, ok: boolean): Promise<Tally> {
  try {
    const report = JSON.parse(await readFile(path, "utf8")) as Report;
    const failed = report.numFailedTests === 0 && !ok ? 1 : report.numFailedTests;
    return { passed: report.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
