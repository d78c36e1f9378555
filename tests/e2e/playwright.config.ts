import { join } from "node:path";

import { defineConfig } from "@playwright/test";

import { folder, mailPort, port, root } from "./places.ts";

/** What a server that is killed or a line that breaks does is the same for every screen. */
const servers =
  /(conducted-evening|faults|killed|killed-browser|live-line|scores-killed|simulated-evening|start|two-builds)\.spec/;

const onPhone = { width: 390, height: 844 };

/** A built server with a database of its own; a phone and a desk. Started by `npm run test:e2e`. */
export default defineConfig({
  testDir: ".",
  outputDir: join(folder, "results"),
  reporter: [["list"], ["json"]],
  workers: 1,
  // Where nobody watches, what fails is tried twice more at most and told by name; at one's own desk a race shows at once.
  retries: process.env.CI ? 2 : 0,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    baseURL: `http://localhost:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // Recording what hardly ever fails costs a third of the run; error-context.md holds the page that did.
    trace: "off",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "phone",
      // Eighty plans are weighed at a desk; the main job does it with three on a phone. So is who only looks there.
      testIgnore: [/(eighty-plans|looker|main-job)\.spec/, servers],
      use: { viewport: onPhone },
    },
    // The longest of all, apart, so that the lanes can be of one length.
    { name: "phone-main-job", testMatch: /main-job\.spec/, use: { viewport: onPhone } },
    // Whoever writes a plan or scores does it on a phone, and bytes are the same for every screen.
    {
      name: "desk",
      testIgnore: [
        /(apply-elsewhere|ask-and-book|autosave|budget|business-plan|financial-plan|juror-reads|last-minute|light-variant|own-data|paper|read-back|repair|scanned-codes|scores-not-lost|spreadsheet|two-evenings|upload|without-script)\.spec/,
        servers,
      ],
      use: { viewport: { width: 1440, height: 900 } },
    },
    { name: "server", testMatch: servers, use: { viewport: onPhone } },
  ],
  webServer: {
    command: "node build/server/index.js",
    cwd: root,
    env: {
      NODE_ENV: "production",
      PLINT_MODE: "development",
      PORT: String(port),
      DATA_DIR: join(folder, "data"),
      RESEND_API_KEY: "re_journey",
      RESEND_BASE_URL: `http://127.0.0.1:${mailPort}`,
      MAIL_FROM: "Plint <post@plint.example>",
      // Nobody is there: journeys see the map's own drawing, and ask nothing of the world.
      MAP_TILES_URL: "http://127.0.0.1:9",
    },
    url: `http://localhost:${port}/healthz`,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 12_000 },
  },
});
