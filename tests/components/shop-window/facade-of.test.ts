import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { facadeOf, type FrontSpace, scaleOf } from "#app/components/shop-window/facade-of.ts";
import { canvasPicture, frontPicture } from "#app/components/shop-window/picture-options.ts";
import { readWindow } from "#app/domain/applications/window-draft.ts";
import { pavementThings, windowThings } from "#app/domain/applications/window-vocabulary.ts";
import { facadeSvg } from "#app/ui/facade/facade.ts";
import { paints } from "#app/ui/facade/paints.ts";
import { baysOf } from "#app/ui/facade/shop-front.ts";

const space: FrontSpace = { id: "7d0d8a31", houseNumber: "212", frontageM: 9.2 };
const plan = {
  lettering: "De Naaikamer",
  letterStyle: "brush",
  awning: "wave",
  paint: "red",
  things: ["sewing", "mannequin", "plants", "table"],
  pavementThings: ["bench", "board"],
  openGlassPercent: "78",
  shutters: "none",
};
const drawn = (given: object, at: FrontSpace = space) =>
  facadeSvg(facadeOf(readWindow({ ...plan, ...given }), at), frontPicture);

describe("the drawing of a shop-window plan", () => {
  it("is the same for the same plan, wherever it is drawn", () => {
    const stored = JSON.parse(JSON.stringify(plan)) as object;
    expect(drawn(stored)).toBe(drawn(plan));
  });

  it("has the width of the real front: a broader front has more windows", () => {
    const widths = [4, 6.3, 9.2, 12].map(
      (frontageM) => facadeOf(readWindow(plan), { ...space, frontageM }).width,
    );
    expect(widths).toEqual([232, 365, 534, 696]);
    expect(widths.map(baysOf)).toEqual([2, 2, 3, 4]);
  });

  it("says when the measure is not the real one", () => {
    expect([null, 0.5, 3.3, 9.2, 15, 15.1, 200].map(scaleOf)).toEqual([
      "unknown",
      "example",
      "true",
      "true",
      "true",
      "example",
      "example",
    ]);
  });

  it("paints the shop and leaves wall and frame to the building", () => {
    const { paint } = facadeOf(readWindow(plan), space);
    const building = facadeOf(readWindow({}), space).paint;
    expect(paint).toEqual({ ...paints.red, wall: building.wall, frame: building.frame });
  });

  it("shows each thing once or more, and nothing that was not chosen", () => {
    for (const thing of windowThings) {
      const svg = drawn({ things: [thing] });
      expect(svg).toContain(`data-item="${thing}"`);
      expect(new Set([...svg.matchAll(/data-item="(\w+)"/g)].map(([, name]) => name))).toEqual(
        new Set([thing]),
      );
    }
    for (const thing of pavementThings)
      expect(drawn({ pavementThings: thing })).toContain(`data-street="${thing}"`);
  });

  it("keeps every chosen thing, however many windows there are", () => {
    const some = fc.subarray([...windowThings], { maxLength: 8 });
    fc.assert(
      fc.property(some, fc.constantFrom(null, 3, 5, 9, 14), (things, frontageM) => {
        const { display } = facadeOf(readWindow({ things }), { ...space, frontageM });
        expect(new Set(display.flat())).toEqual(new Set(things));
      }),
    );
  });

  it("lays film over as much glass as is not open, and none when all is", () => {
    const covered = (openGlassPercent: string) =>
      [...drawn({ openGlassPercent }).matchAll(/width="([\d.]+)" height="94" class="fc-film"/g)].reduce(
        (sum, [, width]) => sum + Number(width),
        0,
      );
    expect(covered("100")).toBe(0);
    expect(covered("50")).toBeCloseTo(covered("0") / 2, 0);
    expect(covered("0")).toBeGreaterThan(300);
  });

  it("lets shutters outside hide the door too, and those inside only the windows", () => {
    expect(drawn({})).not.toContain("fc-shutters");
    expect(drawn({ shutters: "outside" })).toMatch(/data-shutters="outside".*height="132"/);
    expect(drawn({ shutters: "inside", shuttersOpenPercent: "70" })).not.toContain(
      'height="132" class="fc-shutter"',
    );
  });

  it("is dark at eight when the light goes out before, and after midnight is late", () => {
    const lightOf = (given: object) => facadeOf(readWindow(given), space).light;
    expect(lightOf({ lightsUntil: "18:00" })).toBe("off");
    expect(lightOf({ lightsUntil: "23.00", lightColor: "white" })).toBe("white");
    expect(lightOf({ lightsUntil: "01:00" })).toBe("warm");
    expect(lightOf({ lightsUntil: "23:00", lightColor: "none" })).toBe("off");
  });

  it("keeps the pavement before the door free", () => {
    for (const id of ["a", "b", "c", "d", "e", "f"]) {
      const { street, doorAt, width } = facadeOf(readWindow({ pavementThings: [...pavementThings] }), {
        ...space,
        id,
      });
      for (const { at } of street)
        expect(doorAt === "left" ? at * width : width - at * width, id).toBeGreaterThan(84);
    }
  });

  it("lets no name break out of the drawing", () => {
    const svg = drawn({ lettering: `<script>"&'` });
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
  });

  it("has everything to choose from on the canvas, under the words of the form", () => {
    const svg = facadeSvg(facadeOf(readWindow(plan), space), canvasPicture);
    for (const kind of ["wave", "straight", "marquise", "none"])
      expect(svg).toContain(`data-awning="${kind}"`);
    for (const style of ["brush", "serif", "block"]) expect(svg).toContain(`data-letters="${style}"`);
    for (const kind of ["inside", "outside"]) expect(svg).toContain(`data-shutters="${kind}"`);
  });
});
