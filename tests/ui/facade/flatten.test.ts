import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { facadeSvg } from "#app/ui/facade/facade.ts";
import { flattened } from "#app/ui/facade/flatten.ts";
import { facadeFor } from "#app/ui/facade/parameters.ts";

const sheet = readFileSync("app/ui/styles/parts/facade.css", "utf8");
const variables = { "color-sky": "#d7eef8", "color-pavement": "#cfc9be" };

const flat = (svg: string, css: string) => flattened(svg, css, {});

describe("a drawing without its style sheet", () => {
  test("has the colour of its class, variables written out", () => {
    const css =
      "@layer facade { .fc { --n: 0%; } .fc-glass { fill: var(--glass, #bcd3da); stroke-width: 2px } }";
    expect(flat('<svg class="fc"><path class="fc-glass"/></svg>', css)).toBe(
      '<svg><path fill="#bcd3da" stroke-width="2"/></svg>',
    );
  });

  test.each([
    ["#ffffff", "#000000 0%", "#ffffff"],
    ["#ffffff", "#000000 100%", "#000000"],
    // As browsers compute color-mix(in oklab, white, black).
    ["#fff", "#000 50%", "#636363"],
    ["#194292", "#fff 22%", "#4a66a9"],
  ])("mixes %s with %s as browsers do", (one, other, mixture) => {
    const css = `.a { fill: color-mix(in oklab, ${one}, ${other}) }`;
    const [, found = ""] = /fill="(#\w+)"/.exec(flat('<svg><path class="a"/></svg>', css)) ?? [];
    const apart = [1, 3, 5].map((at) =>
      Math.abs(Number.parseInt(found.slice(at, at + 2), 16) - Number.parseInt(mixture.slice(at, at + 2), 16)),
    );
    expect(Math.max(...apart)).toBeLessThanOrEqual(8);
  });

  test("counts sums of percentages", () => {
    const css = ".fc { --n: 50% } .a { fill: color-mix(in oklab, #000, #fff calc(100% - var(--n) * 2)) }";
    expect(flat('<svg><path class="a"/></svg>', css)).toContain('fill="#000000"');
  });

  test("is darker in the evening, with the light that burns then", () => {
    const parameters = { ...facadeFor("seed", { houseNumber: "21", lettering: "Naaikamer" }) };
    const glass = (time: "day" | "night", light: "warm" | "off") =>
      flattened(facadeSvg({ ...parameters, time, light }), sheet, variables);
    expect(glass("day", "warm")).toContain("#bcd3da");
    expect(glass("night", "warm")).toContain("#f4cf7c");
    expect(glass("night", "warm")).not.toContain("#bcd3da");
    expect(glass("night", "off")).toContain("#33425c");
  });

  test.each(["day", "night"] as const)("is whole by %s: no class, variable or mixture is left", (time) => {
    const drawn = facadeSvg({ ...facadeFor("seed", { houseNumber: "21", lettering: "De Naaikamer" }), time });
    const plain = flattened(drawn, sheet, variables);
    expect(plain).not.toMatch(/class=|color-mix|calc\(|fill="var/);
    expect(plain.match(/fill="#[\da-f]{3,8}"/g)?.length).toBeGreaterThan(50);
  });
});
