import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium, type Locator } from "@playwright/test";

import { paths } from "#app/paths.ts";

import { test } from "./demo-world.ts";
import { expect } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

const POINTS = 20;
const LONGEST_MILLISECONDS = 3_500;
const MAY_BE_LOST_MILLISECONDS = 5_000;

test("at most five seconds of typing are lost when the browser is killed, at twenty points", async ({
  world,
}, { project }) => {
  const own = await ownDraft(world);
  const address = `${world.origin}${paths.applicant.motivation(own)}`;
  const profile = await mkdtemp(join(tmpdir(), "plint-profile-"));
  try {
    const losses: number[] = [];
    let typed: { readonly at: number; readonly text: string }[] = [];
    for (let point = 0; point <= POINTS; point += 1) {
      const { executablePath, args } = project.use.launchOptions ?? {};
      const context = await chromium.launchPersistentContext(profile, {
        ...(executablePath ? { executablePath } : {}),
        ...(args ? { args } : {}),
      });
      await context.request.post(`${world.origin}${paths.demo.signIn()}`, {
        form: { persona: "ondernemer" },
      });
      const page = await context.newPage();
      await page.goto(address);
      const field = page.locator('textarea[name="whySpace"]');
      const wanted = typed.at(-1)?.text ?? "";
      if (point > 0) {
        // A draft that was left behind is sent first, and then the page shows it.
        await expect(page.locator("form[data-kept]")).toBeAttached();
        await expect
          .poll(async () => lostMilliseconds(typed, await valueOf(field, wanted)), { timeout: 20_000 })
          .toBeLessThanOrEqual(MAY_BE_LOST_MILLISECONDS);
        losses.push(lostMilliseconds(typed, await valueOf(field, wanted)));
      }
      if (point === POINTS) {
        await context.close();
        break;
      }
      await field.fill("");
      typed = [];
      const until = performance.now() + (LONGEST_MILLISECONDS * (point + 1)) / POINTS;
      await field.focus();
      for (let text = ""; performance.now() < until;) {
        const letter = "abcdefghij"[text.length % 10] ?? "a";
        await page.keyboard.press(letter);
        text += letter;
        typed.push({ at: performance.now(), text });
      }
      for (const pid of await processesOf(profile)) kill(pid);
      await context.close().catch(() => undefined);
    }
    expect(losses).toHaveLength(POINTS);
    // Not only what the server had: the browser keeps each letter itself.
    expect(losses.filter((lost) => lost < 1_000).length).toBeGreaterThanOrEqual(POINTS - 5);
  } finally {
    for (const pid of await processesOf(profile)) kill(pid);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** What is there of what was typed; nothing when the field still shows what stood there before. */
async function valueOf(field: Locator, wanted: string): Promise<string> {
  const value = await field.inputValue();
  return wanted.startsWith(value) ? value : "";
}

/** How long before the end the first letter was typed that is not there. */
function lostMilliseconds(typed: readonly { at: number; text: string }[], there: string): number {
  const firstLost = typed.find(({ text }) => text.length > there.length);
  const end = typed.at(-1)?.at ?? 0;
  return firstLost ? end - firstLost.at : 0;
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

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Gone already.
  }
}
