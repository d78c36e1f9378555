import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const fixtures = join(import.meta.dirname, "fixtures");
let house: string;

// The rules go by path, so every bad file is put where it would do harm.
beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "plint-rings-"));
  await cp(fixtures, house, { recursive: true });
  await cp(join(process.cwd(), ".oxlintrc.json"), join(house, ".oxlintrc.json"));
});

afterAll(() => rm(house, { recursive: true, force: true }));

const bad = (await readdir(fixtures, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(fixtures, join(entry.parentPath, entry.name)));

test("there is a bad example for every ring", () => {
  expect(bad.length).toBeGreaterThanOrEqual(11);
});

test.each(bad)("the linter refuses %s", async (file) => {
  const oxlint = join(process.cwd(), "node_modules", ".bin", "oxlint");
  const linting = run(oxlint, ["-c", ".oxlintrc.json", "--deny-warnings", "--format", "unix", file], {
    cwd: house,
  });
  await expect(linting).rejects.toMatchObject({ stdout: expect.stringContaining("no-restricted-imports") });
});
