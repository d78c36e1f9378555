import { join } from "node:path";

import { defineConfig } from "@playwright/test";

const root = join(import.meta.dirname, "..", "..");
const port = Number(process.env.E2E_PORT ?? 5301);
const folder = process.env.E2E_FOLDER ?? join(root, ".cache", "e2e");

/** A built server with a database of its own; a phone and a desk. Started by `npm run test:e2e`. */
export default defineConfig({
  testDir: ".",
  outputDir: join(folder, "results"),
  reporter: [["list"], ["json"]],
  workers: 1,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
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
  webServer: {
    command: "node build/server/index.js",
    cwd: root,
    env: {
      NODE_ENV: "production",
      PLINT_MODE: "development",
      PORT: String(port),
      DATA_DIR: join(folder, "data"),
      FIRST_STAFF_EMAIL: "",
    },
    url: `http://localhost:${port}/healthz`,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 12_000 },
  },
});
