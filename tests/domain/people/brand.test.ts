import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { brandOf, chromaLimits, colourOf, houseBrand, muted, turnsOchre } from "#app/domain/people/brand.ts";

const brands = fc.record({
  hue: fc.integer({ min: 0, max: 359 }),
  chroma: fc.integer({ min: chromaLimits.least, max: chromaLimits.most }),
});
/** Lightness per step of the design's tokens, with the share of the chroma that the step takes. */
const steps = { 50: [0.97, 0.15], 600: [0.48, 1], 700: [0.4, 1], 800: [0.32, 0.9] } as const;

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the colour of a corporation", () => {
  test("is read from a colour as it is written, by hue", () => {
    expect(brandOf("#ff0000")).toEqual({ hue: 29, chroma: chromaLimits.most });
    expect(brandOf("#0000ff")).toEqual({ hue: 264, chroma: chromaLimits.most });
    expect(brandOf("#03563a").hue).toBeGreaterThan(155);
    expect(brandOf("#03563a").hue).toBeLessThan(170);
  });

  test("has no hue when it is grey: then it is as muted as can be", () => {
    for (const grey of ["#000000", "#777777", "#ffffff"])
      expect(brandOf(grey)).toEqual({ hue: houseBrand.hue, chroma: chromaLimits.least });
  });

  test("keeps text readable at every hue and chroma: AA on buttons, links and tints", () => {
    fc.assert(
      fc.property(brands, ({ hue, chroma }) => {
        const at = (step: keyof typeof steps) =>
          colourOf({ hue, chroma: chroma * steps[step][1] }, steps[step][0]);
        expect(contrast("#ffffff", at(600))).toBeGreaterThan(4.5);
        expect(contrast("#ffffff", at(700))).toBeGreaterThan(7);
        expect(contrast(at(700), at(50))).toBeGreaterThan(4.5);
        expect(contrast("#ffffff", at(800))).toBeGreaterThan(7);
      }),
      { numRuns: 500 },
    );
  });

  test("stays what it was when its own colour is read again, but for what a screen rounds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), (hue) => {
        const again = brandOf(colourOf({ hue, chroma: 60 }, 0.48));
        const turned = Math.abs(again.hue - hue);
        expect(Math.min(turned, 360 - turned)).toBeLessThanOrEqual(2);
      }),
    );
  });

  test("warns that a yellow turns ochre, and the muted one in its place does not", () => {
    const yellow = brandOf("#ffd400");
    expect(turnsOchre(yellow)).toBe(true);
    expect(turnsOchre(muted(yellow))).toBe(false);
    expect(turnsOchre(brandOf("#0050a0"))).toBe(false);
  });
});
