import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { runCommand } from "#tests/run/run-command.ts";

const root = join(import.meta.dirname, "..", "..");
const sources = ["app", "db", "emails", "public", "package.json", "remix.config.js"];

/** Builds when there is no build, or when a source is younger than it. */
export async function ensureBuild(say: (line: string) => void): Promise<void> {
  const built = await stat(join(root, "build", "server", "index.js")).catch(() => null);
  const youngest = await Promise.all(sources.map((name) => youngestIn(join(root, name))));
  if (built && built.mtimeMs > Math.max(...youngest)) return;
  say("Building");
  const ran = await runCommand("npm", ["run", "--silent", "build"]);
  if (!ran.ok) throw new Error(`The build fails:\n${ran.output}`);
}

async function youngestIn(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(path);
  return Math.max(0, ...(await Promise.all(inside.map((name) => youngestIn(join(path, name))))));
}
