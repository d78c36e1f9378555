import type { Page } from "@playwright/test";

import { paths } from "#app/paths.ts";

import { expect, expectAccessible, test } from "./fixtures.ts";

const parts =
  "buttons fields scale notices steps empty rent fronts spaces marks lights files people asked windows score-lines juries desk-signs desk-heads desk-marks desk-versions".split(
    " ",
  );

test("every part of the design stands on one page, readable from 320 pixels on, and axe finds nothing", async ({
  page,
}) => {
  await page.goto(paths.dev.ui());
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  for (const part of parts) await expect(page.locator(`section[aria-labelledby="${part}"]`)).toBeVisible();
  await expectAccessible(page);
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  for (const rent of await page.locator(".rent-chart-picture").all()) {
    const drawn = await rent.locator("svg").boundingBox();
    expect(drawn?.height, "the drawing stays in its box").toBeLessThanOrEqual(
      (await rent.boundingBox())?.height ?? 0,
    );
  }
  expect(await amountsOutsideTheirStep(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sideways()).toBeLessThanOrEqual(0);
});

/** Amounts of the rent path that hang outside the step they belong to, or cannot be read on its colour. */
function amountsOutsideTheirStep(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const steps = [...document.querySelectorAll("[aria-labelledby=rent] .rent-chart-step")];
    const words = [...document.querySelectorAll("[aria-labelledby=rent] .rent-chart-amount b")];
    if (steps.length === 0 || steps.length !== words.length) return ["not every step has its amount"];
    return words.flatMap((word, index) => {
      const [text, step] = [word.getBoundingClientRect(), steps[index]?.getBoundingClientRect()];
      const inside =
        step &&
        text.top >= step.top &&
        text.bottom <= step.bottom &&
        text.left >= step.left - 1 &&
        text.right <= step.right + 1;
      const colours = [getComputedStyle(word).color, getComputedStyle(steps[index] as Element).fill];
      return inside && colours[0] !== colours[1] && contrast(colours) >= 4.5
        ? []
        : [`${word.textContent}: ${JSON.stringify({ inside, colours, contrast: contrast(colours) })}`];
    });

    function contrast(colours: string[]): number {
      const [light = 0, dark = 0] = colours.map(luminance).toSorted((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    }

    /** Painted, so that every way of writing a colour counts. */
    function luminance(colour: string): number {
      const context = document.createElement("canvas").getContext("2d");
      if (!context) return 0;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
  });
}
