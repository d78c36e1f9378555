import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

import { steadyClient } from "../db/steady-client.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = {
  pool: "forks",
  isolate: false,
  setupFiles: "tests/support/strict-console.ts",
  // Generous, because two cores run these beside everything else; what hangs is still found.
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const;
const elsewhere = ["tests/e2e/**", "tests/lint/fixtures/**", "node_modules/**"];

/** The suffix tells the project: `*.server.test.ts` has a Postgres, any other `*.test.ts` has nothing. */
export default defineConfig({
  root,
  esbuild: { jsx: "automatic" },
  plugins: [steadyClient],
  test: {
    server: { deps: { inline: ["postgres"] } },
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "pure",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...elsewhere, "tests/**/*.server.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "server",
          include: ["tests/**/*.server.test.{ts,tsx}"],
          exclude: elsewhere,
          globalSetup: ["tests/support/postgres.ts"],
        },
      },
    ],
  },
});
