import type { Page } from "@playwright/test";

import { expect } from "./fixtures.ts";

/**
 * The promise: what the conductor presses is on every phone and on the wall within two seconds. The bench holds it with
 * a hundred phones; here two browsers share two cores, so twice as long is let pass.
 */
const PROMISED_MILLISECONDS = 2 * 2_000;
/** A machine that does more meanwhile may take longer once, but never so long. */
const PATIENCE_MILLISECONDS = 10_000;

/** Measures, by the clocks of the pages themselves, how long screens take to follow a press. */
export function followers() {
  const delays: number[] = [];
  return {
    /** Presses and waits until each of these screens says so. */
    async follow(
      conductor: Page,
      button: string,
      screens: readonly (readonly [screen: Page, says: string])[],
    ): Promise<void> {
      await conductor.evaluate(() =>
        document.addEventListener(
          "submit",
          () => (document.body.dataset.pressedAt = String(Date.now())),
          true,
        ),
      );
      const heard = screens.map(([screen, says]) => momentOf(screen, says));
      await conductor.getByRole("button", { name: button }).click();
      const pressedAt = Number(await conductor.locator("body").getAttribute("data-pressed-at"));
      for (const moment of heard) delays.push((await moment) - pressedAt);
    },
    /** Half of them were as quick as is promised, and none was slow. */
    expectPromised(): void {
      const sorted = delays.toSorted((one, other) => one - other);
      expect(sorted.length).toBeGreaterThan(3);
      expect(sorted[0], "a screen that follows before the press").toBeGreaterThan(0);
      expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(PROMISED_MILLISECONDS);
    },
  };
}

/** When this screen said so first. */
async function momentOf(screen: Page, says: string): Promise<number> {
  const handle = await screen.waitForFunction(
    (words) => document.body.innerText.includes(words) && Date.now(),
    says,
    { polling: "raf", timeout: PATIENCE_MILLISECONDS },
  );
  return Number(await handle.jsonValue());
}
