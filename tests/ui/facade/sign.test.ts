import fc from "fast-check";
import { expect, test } from "vitest";

import { facadeFor } from "#app/ui/facade/parameters.ts";
import { drawSign } from "#app/ui/facade/sign.ts";

const styles = ["brush", "serif", "block"] as const;
/** Measured in the fonts of the house: the widest capital and an average letter, as shares of the size. */
const WIDEST = { brush: 1.04, serif: 0.9, block: 1.2 };

test("a name of 24 letters fits beside the number on every front, in every lettering", () => {
  const names = fc.string({ unit: fc.constantFrom(..."abcdeinortuvzRSW &"), minLength: 1, maxLength: 24 });
  const widths = fc.integer({ min: 190, max: 870 });
  const doors = fc.constantFrom("left" as const, "middle" as const, "right" as const);
  fc.assert(
    fc.property(names, widths, doors, fc.constantFrom(...styles), (lettering, width, doorAt, style) => {
      const svg = drawSign(facadeFor("x", { lettering, width, doorAt, houseNumber: "212-A" }), [style]);
      const [, x, size] =
        /<text x="([\d.]+)" y="[\d.]+"[^>]*data-letters[^>]*font-size="([\d.]+)"/.exec(svg) ?? [];
      const [, plateX, plateWidth] =
        /<rect x="([\d.]+)" y="4" width="([\d.]+)" height="17" class="fc-plate"/.exec(svg) ?? [];
      const [, length] = / textLength="([\d.]+)"/.exec(svg) ?? [];
      const average = { brush: 0.62, serif: 0.56, block: 0.72 }[style];
      const breadth = length
        ? Number(length)
        : [...lettering].reduce(
            (sum, letter) => sum + Number(size) * (/[W&]/.test(letter) ? WIDEST[style] : average),
            0,
          );
      const [left, right] = [Number(x) - breadth / 2, Number(x) + breadth / 2];
      expect(left).toBeGreaterThanOrEqual(4);
      expect(right).toBeLessThanOrEqual(width - 4);
      const [from, to] = [Number(plateX), Number(plateX) + Number(plateWidth)];
      expect(right <= from || left >= to, "clear of the number").toBe(true);
    }),
  );
});
