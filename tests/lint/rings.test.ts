import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = process.cwd();
const fixtures = join(import.meta.dirname, "fixtures");
const rings = "house(rings)";
let house: string;

/** Every bad file with the rules that must refuse it. */
const bad: Record<string, string[]> = {
  "app/lib/knows-the-product.ts": [rings],
  "app/domain/jury/pure-asks-the-database.ts": [rings],
  "app/domain/jury/domain-knows-requests.server.ts": [rings],
  "app/domain/jury/looks-forward.ts": [rings],
  "app/domain/jury/reaches-around.ts": [rings],
  "app/ui/knows-words.ts": [rings],
  "app/components/knows-the-server.ts": [rings],
  "app/services/knows-the-domain.ts": [rings],
  "app/http/asks-the-tables.server.ts": [rings],
  "app/jobs/knows-screens.server.ts": [rings],
  "app/routes/jury/asks-the-tables.ts": [rings],
  "app/routes/demo/asks-the-tables.ts": [rings],
  "app/root.tsx": [rings],
  "app/server/asks-the-tables.ts": [rings],
  "db/schema/knows-verbs.ts": [rings],
  "db/seeds/knows-requests.server.ts": [rings],
  "emails/borrows-screens.ts": [rings],
  "app/domain/jury/asks-the-clock.ts": ["house(time-is-an-argument)"],
  "app/components/writes-an-address.tsx": ["house(addresses-come-from-paths)"],
  "app/domain/jury/scoring.ts": ["import(no-cycle)"],
  "app/domain/jury/ranking.ts": ["import(no-cycle)"],
  "app/domain/jury/barrel.ts": ["oxc(no-barrel-file)"],
  "app/components/has-a-default.tsx": ["import(no-default-export)"],
  "app/components/ScoreCard.tsx": ["unicorn(filename-case)"],
  "app/lib/takes-anything.ts": ["typescript(no-explicit-any)", "typescript(no-non-null-assertion)"],
  "app/services/reads-the-environment.server.ts": ["node(no-process-env)"],
  "app/lib/too-long.ts": ["eslint(max-lines)"],
};

// The rules go by path, so every bad file is put where it would do harm.
beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "plint-house-"));
  await cp(fixtures, house, { recursive: true });
  await cp(join(root, ".oxlintrc.json"), join(house, ".oxlintrc.json"));
  await cp(join(root, "package.json"), join(house, "package.json"));
  for (const file of ["house-rules.js", "rings.js"])
    await cp(join(root, "tests/lint", file), join(house, "tests/lint", file));
  await symlink(join(root, "node_modules"), join(house, "node_modules"));
});

afterAll(() => rm(house, { recursive: true, force: true }));

test("every bad example is named here with its rules", async () => {
  const entries = await readdir(fixtures, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fixtures, join(entry.parentPath, entry.name)));
  expect(files.toSorted()).toEqual(Object.keys(bad).toSorted());
});

test.each(Object.entries(bad))("the linter refuses %s", async (file, rules) => {
  const said = await lint(file);
  for (const rule of rules) expect(said).toContain(rule);
});

async function lint(file: string): Promise<string> {
  const oxlint = join(root, "node_modules", ".bin", "oxlint");
  const args = ["-c", ".oxlintrc.json", "--deny-warnings", "--format", "unix", file];
  try {
    await run(oxlint, args, { cwd: house });
    return "nothing refused";
  } catch (error) {
    // A command that ends badly carries what it printed.
    return (error as { stdout: string }).stdout;
  }
}
