import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

import { test as base, expect, type Page } from "@playwright/test";
import postgres from "postgres";

import { type ResendStandIn, startResend } from "#tests/support/mocks/resend.ts";

import { folder, mailPort } from "./places.ts";

const axeSource = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

type Worlds = { readonly owner: postgres.Sql; readonly mailbox: ResendStandIn };

/** The owner's connection moves the rehearsal clock; the mailbox is what the real Resend client delivers to. */
export const test = base.extend<object, Worlds>({
  owner: [
    async ({}, use) => {
      const url = (await readFile(join(folder, "data", "postgres", "url"), "utf8")).trim();
      const sql = postgres(url, { max: 2, onnotice: () => undefined });
      await use(sql);
      await sql.end();
    },
    { scope: "worker" },
  ],
  mailbox: [
    async ({}, use) => {
      const mailbox = await startResend(mailPort);
      await use(mailbox);
      await mailbox.stop();
    },
    { scope: "worker" },
  ],
});

export { expect };

/**
 * axe finds nothing on the page as it stands; WCAG 2.2 AA and its best practices. `inADimHall` asks for a contrast of 7
 * to 1 besides.
 */
export async function expectAccessible(
  page: Page,
  { inADimHall = false }: { readonly inADimHall?: boolean } = {},
): Promise<void> {
  // Not as a script tag: the pages' own policy would, rightly, refuse it.
  await page.evaluate(await readFile(axeSource, "utf8"));
  const found = await page.evaluate(async (enhanced) => {
    // What lies half under a bar that stays is whole after a scroll; axe would measure the half.
    const bars = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) => getComputedStyle(element).position === "sticky",
    );
    for (const bar of bars) bar.style.position = "static";
    const { axe } = globalThis as unknown as {
      axe: {
        run: (o: object) => Promise<{
          violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
      // Only a rule that is not asked for reads the style sheets once more.
      preload: false,
    });
    const dim = enhanced
      ? await axe.run({ runOnly: { type: "rule", values: ["color-contrast-enhanced"] } })
      : { violations: [] };
    for (const bar of bars) bar.style.position = "";
    return [...violations, ...dim.violations].map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
  }, inADimHall);
  expect(found, page.url()).toEqual([]);
}
