import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readPart, upToDate } from "#app/domain/applications/plan-content.ts";
import { readWindow } from "#app/domain/applications/window-draft.ts";
import { windowPlanForm } from "#app/domain/applications/window-plan-form.ts";
import { windowThings } from "#app/domain/applications/window-vocabulary.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import { windowPayload } from "#db/seeds/demo-windows.ts";

/** As it was stored before the canvas: covered glass, and no more questions than these. */
const older = {
  lettering: "Naaiplek",
  letterStyle: "brush",
  awning: "wave",
  paint: "green",
  windowAreaM2: "9,5",
  coveredPercent: "15",
  display: "Een naaimachine.",
  changesPerYear: "6",
  evening: "Het licht brandt.",
  lightsUntil: "22:00",
  shutters: "none",
  pavement: "Een bank.",
};

describe("the shop-window plan", () => {
  it("reads what was stored before the form asked for open glass", () => {
    expect(readPart("window", older)).toMatchObject({
      openGlassPercent: 85,
      things: [],
      pavement: "Een bank.",
    });
    expect(readWindow(older).openGlassPercent).toBe(85);
    expect(upToDate("window", older)).toMatchObject({ openGlassPercent: "85" });
  });

  it.each([
    ["pavementFreeCm", "1.250"],
    ["pavementDepthCm", " 60 "],
    ["pavementWidthM", "3,5"],
    ["pavementWidthM", "٣٫٥"],
    ["shuttersOpenPercent", "\u200e70"],
    ["openGlassPercent", "٨٥"],
  ])("reads %s %j while it is written as the form reads it in the end", (name, text) => {
    const [drawn, counted] = [
      readWindow({ ...older, [name]: text }),
      readPart("window", { ...older, [name]: text }),
    ];
    expect(Reflect.get(drawn, name)).toEqual(expect.any(Number));
    expect(Reflect.get(drawn, name)).toBe(Reflect.get(Object(counted), name));
  });

  it("believes today's field over the older one, and no field that is not a number", () => {
    expect(upToDate("window", { ...older, openGlassPercent: "" })).toMatchObject({ openGlassPercent: "" });
    expect(upToDate("window", { ...older, coveredPercent: "veel" })).not.toHaveProperty("openGlassPercent");
    for (const nothing of [null, undefined, "x", {}]) expect(upToDate("window", nothing)).toEqual(nothing);
  });

  it("takes one ticked box as a list of one, as a form and as it is stored", () => {
    const sent = new FormData();
    for (const [name, value] of Object.entries({ ...older, openGlassPercent: "85", things: "lamps" }))
      sent.append(name, value);
    expect(parseWithZod(sent, { schema: windowPlanForm })).toMatchObject({
      status: "success",
      value: { things: ["lamps"] },
    });
    expect(readPart("window", { ...older, things: "lamps" })?.things).toEqual(["lamps"]);
  });

  it("refuses a ninth thing in the window, and what cannot be drawn", () => {
    const plan = { ...older, openGlassPercent: "85" };
    expect(readPart("window", { ...plan, things: windowThings.slice(0, 8) })?.things).toHaveLength(8);
    expect(readPart("window", { ...plan, things: windowThings.slice(0, 9) })).toBeNull();
    expect(readPart("window", { ...plan, things: ["rocket"] })).toBeNull();
  });

  it("is complete for each of the fifteen plans", () => {
    for (const plan of demoPlans) expect(readPart("window", windowPayload(plan)), plan.key).not.toBeNull();
  });
});

describe("a shop-window plan that is being written", () => {
  it("is read whatever stands in it, and only known words and numbers come out", () => {
    const names = Object.keys(readWindow({}));
    const anything = fc.dictionary(fc.constantFrom(...names), fc.anything({ withNullPrototype: true }));
    fc.assert(
      fc.property(anything, (payload) => {
        const plan = readWindow(payload);
        expect(plan.lettering.length).toBeLessThanOrEqual(24);
        for (const thing of plan.things) expect(windowThings).toContain(thing);
        for (const percent of [plan.openGlassPercent, plan.shuttersOpenPercent])
          if (percent !== null) expect(percent).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("says the same as the form once it is complete", () => {
    for (const plan of demoPlans) {
      const payload = windowPayload(plan);
      const strict = readPart("window", payload);
      const { awning, paint, lettering, letterStyle, openGlassPercent, shutters } = readWindow(payload);
      expect(strict).toMatchObject({ awning, paint, lettering, letterStyle, openGlassPercent, shutters });
    }
  });
});
