import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { paintNames } from "#app/domain/applications/window-vocabulary.ts";
import { paints } from "#app/ui/facade/paints.ts";

const css = readFileSync("app/ui/styles/parts/shop-window.css", "utf8");

test("a radio button paints the canvas in exactly the colours in which the plan is drawn afterwards", () => {
  for (const name of paintNames) {
    const [, rule = ""] =
      new RegExp(`\\[name="paint"\\]\\[value="${name}"\\]:checked\\) \\.fc \\{([^}]*)\\}`).exec(css) ?? [];
    const { door, tile, tile2, awning, awning2, sign } = paints[name];
    const colors = { door, tile, tile2, aw1: awning, aw2: awning2, sign };
    for (const [part, color] of Object.entries(colors))
      expect(rule, name).toContain(`--fc-${part}: ${color} !important;`);
  }
});

test("the light that a radio button turns on is the light of the drawing", () => {
  const drawing = readFileSync("app/ui/styles/parts/facade.css", "utf8");
  for (const [chosen, drawn] of [
    ["white", "white"],
    ["coloured", "coloured"],
    ["none", "off"],
  ]) {
    const lamps = (source: string, selector: string) =>
      source
        .slice(source.indexOf(selector))
        .match(/--lit-[\w-]+: [^;]+;/g)
        ?.slice(0, 3);
    expect(lamps(css, `[name="lightColor"][value="${chosen}"]`)).toEqual(
      lamps(drawing, `[data-light="${drawn}"]`),
    );
  }
});
