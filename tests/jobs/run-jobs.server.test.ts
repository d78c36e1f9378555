import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, test } from "vitest";

import { startJobs } from "#app/jobs/run-jobs.server.ts";
import { schedule } from "#app/jobs/schedule.server.ts";
import type { OpenDatabase } from "#db/client.server.ts";

test("a job that fails leaves a line with a number of its own, what broke and where, and the others go on", async () => {
  const nowhere = postgres("postgres://nobody@127.0.0.1:1/none", {
    connect_timeout: 1,
    max: 1,
    backoff: () => 0,
  });
  const lines: Record<string, unknown>[] = [];
  const log = { info: () => undefined, error: (_message: string, fields = {}) => void lines.push(fields) };
  const jobs = startJobs({ db: drizzle(nowhere) } as unknown as OpenDatabase, log);
  await expect
    .poll(() => new Set(lines.map(({ job }) => job)).size, { timeout: 10_000 })
    .toBe(Object.keys(schedule).length);
  await jobs.stop();
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const line of lines) {
    expect(line).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{16}$/), code: "ECONNREFUSED" });
    expect(line.way).toContainEqual(expect.stringMatching(/^at /));
  }
});
