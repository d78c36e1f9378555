import { existsSync } from "node:fs";

import { chromium } from "playwright";

import { runCommand } from "./run-command.ts";

/** The one without windows first: the same engine, with less around it to start and to draw. */
const packages = ["chromium-headless-shell", "chromium"];

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium that is installed, else one that gets installed now; says what it did. Null when neither works. */
export async function findChromium(
  say: (line: string) => void = (line) => process.stdout.write(line),
): Promise<string | null> {
  const found = installed();
  if (found) {
    say(`Chromium: ${found}\n`);
    return found;
  }
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Chromium: none found, installing Debian's package\n");
    await runCommand("apt-get", ["update", "-qq"]);
    for (const name of packages) {
      await runCommand("apt-get", ["install", "-y", "-qq", name], {
        env: { DEBIAN_FRONTEND: "noninteractive" },
      });
      if (installed()) return installed();
    }
  }
  say("Chromium: none found, asking Playwright for one\n");
  await runCommand("npx", ["--no-install", "playwright", "install", "chromium"], { echo: true });
  return installed();
}

function installed(): string | null {
  return (
    [...places, chromium.executablePath()].find((path) => path !== undefined && existsSync(path)) ?? null
  );
}
