import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type BrowserContext, chromium, type LaunchOptions } from "@playwright/test";

/** A browser with a profile of its own that can lose its power and be started again. */
export async function openProfile(options: LaunchOptions | undefined) {
  const profile = await mkdtemp(join(tmpdir(), "plint-profile-"));
  let context: BrowserContext | null = null;
  const { executablePath, args } = options ?? {};
  async function kill(): Promise<void> {
    for (const pid of await processesOf(profile)) end(pid);
    await context?.close().catch(() => undefined);
    context = null;
  }
  return {
    start: async (): Promise<BrowserContext> => {
      context = await chromium.launchPersistentContext(profile, {
        ...(executablePath ? { executablePath } : {}),
        ...(args ? { args } : {}),
        locale: "nl-NL",
        viewport: { width: 390, height: 844 },
      });
      return context;
    },
    /** All of its processes at once, as an empty battery does it. */
    kill,
    end: async (): Promise<void> => {
      await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The browser's own processes: those that were started with this profile. */
async function processesOf(profile: string): Promise<number[]> {
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      return command.includes(`--user-data-dir=${profile}`) ? [Number(pid)] : [];
    }),
  );
  return found.flat();
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Gone already.
  }
}
