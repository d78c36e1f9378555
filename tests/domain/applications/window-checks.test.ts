import { describe, expect, it, test } from "vitest";

import {
  checkWindow,
  glassRule,
  type WindowCheckId,
  windowCheckIds,
  type WindowLight,
  windowSayings,
} from "#app/domain/applications/window-checks.ts";
import { readWindow } from "#app/domain/applications/window-draft.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftInput } from "#db/seeds/demo-story.server.ts";
import { windowPayload } from "#db/seeds/demo-windows.ts";
import { day } from "#app/lib/dates.ts";

type Row = readonly [
  given: Readonly<Record<string, string | readonly string[]>>,
  light: WindowLight | null,
  says: readonly string[],
];

const front = { openGlassPercent: 70, frontageM: 6 };
const bench = { pavementThings: "bench", pavementFreeCm: "150" };
const stall = { pavementThings: ["stall", "bench"], pavementFreeCm: "150" };

const tables: Readonly<Record<WindowCheckId, readonly Row[]>> = {
  openGlass: [
    [{}, null, []],
    [{ openGlassPercent: "70" }, "green", ["enough"]],
    [{ openGlassPercent: "69" }, "amber", ["less"]],
    [{ openGlassPercent: "50" }, "amber", ["less"]],
    [{ openGlassPercent: "49" }, "red", ["closed"]],
    [{ openGlassPercent: "101" }, null, []],
    [{ coveredPercent: "30" }, "green", ["enough"]],
  ],
  shutters: [
    [{}, null, []],
    [{ shutters: "none" }, "green", ["none"]],
    [{ shutters: "inside", shuttersOpenPercent: "70" }, "green", ["open"]],
    [{ shutters: "inside", shuttersOpenPercent: "69" }, "amber", ["dense"]],
    [{ shutters: "inside" }, "amber", ["dense"]],
    [{ shutters: "outside", shuttersOpenPercent: "90" }, "red", ["outside"]],
  ],
  signage: [
    [{}, null, []],
    [{ signage: "none", signageOfOthers: "on" }, "green", ["none"]],
    [{ signage: "letters" }, "amber", ["permit"]],
    [{ signage: "letters", signagePermit: "not_yet" }, "amber", ["permit"]],
    [{ signage: "letters", signagePermit: "asked" }, "green", ["arranged"]],
    [{ signage: "letters", signagePermit: "granted", signageOfOthers: "on" }, "red", ["others"]],
  ],
  residential: [
    [{}, null, []],
    [{ signage: "none", signageLit: "on" }, "green", ["quiet"]],
    [{ signage: "letters" }, "green", ["quiet"]],
    [{ signage: "letters", signageLit: "on" }, "amber", ["ask"]],
    [{ signage: "light_box" }, "amber", ["ask"]],
    [{ signage: "projecting" }, "amber", ["ask"]],
  ],
  pavement: [
    [{}, null, []],
    [{ lettering: "Naaiplek" }, "green", ["nothing"]],
    [{ pavementThings: "bench" }, "amber", ["measure"]],
    [{ ...bench, pavementDepthCm: "80" }, "green", ["fits"]],
    [{ ...bench, pavementDepthCm: "81" }, "amber", ["deep"]],
    [{ ...stall, pavementDepthCm: "60" }, "green", ["fits"]],
    [{ ...stall, pavementDepthCm: "61" }, "amber", ["deep"]],
    [{ ...stall, pavementDepthCm: "101" }, "red", ["veryDeep"]],
    [{ ...stall, pavementDepthCm: "60", pavementHeightCm: "180" }, "green", ["fits"]],
    [{ ...stall, pavementDepthCm: "60", pavementHeightCm: "181" }, "red", ["high"]],
    [{ ...stall, pavementDepthCm: "60", pavementWidthM: "6" }, "green", ["fits"]],
    [{ ...stall, pavementDepthCm: "60", pavementWidthM: "6,1" }, "red", ["wide"]],
    [{ ...stall, pavementDepthCm: "60", pavementFreeCm: "119" }, "red", ["narrow"]],
    [{ pavementThings: "stall", pavementFreeCm: "60" }, "red", ["narrow", "measure"]],
  ],
};

describe("the lights of a shop window", () => {
  for (const id of windowCheckIds)
    for (const [given, light, says] of tables[id])
      it(`${id}: ${JSON.stringify(given)} is ${light ?? "not judged yet"}`, () => {
        const check = checkWindow(readWindow(given), front).find((one) => one.id === id);
        expect(check?.light ?? null).toBe(light);
        expect(check?.says ?? []).toEqual(says);
      });

  it("ask four fifths of the glass where nothing was agreed", () => {
    const lightOf = (openGlassPercent: string) =>
      checkWindow(readWindow({ openGlassPercent }), { ...front, openGlassPercent: null })[0]?.light;
    expect([lightOf("80"), lightOf("79"), lightOf("59")]).toEqual(["green", "amber", "red"]);
  });

  it("know no front that is too narrow when its width is not known", () => {
    const plan = readWindow({ ...stall, pavementDepthCm: "60", pavementWidthM: "40" });
    expect(checkWindow(plan, { ...front, frontageM: null })).toMatchObject([{ light: "green" }]);
  });

  it("have words for everything they can say", () => {
    for (const id of windowCheckIds)
      for (const name of windowSayings[id])
        expect(nl).toHaveProperty([`applicant.window.says.${id}.${name}`]);
  });
});

test("whose rule on open glass it is: agreed for the space, of its own municipality, or of another one", () => {
  const unagreed = { openGlassPercent: null, frontageM: 6 };
  expect(glassRule({ ...front, city: "Den Haag" })).toBe("agreement");
  expect(glassRule({ ...unagreed, city: "Den Haag" })).toBe("own");
  expect(glassRule({ ...unagreed, city: "Utrecht" })).toBe("elsewhere");
});

test("of the fifteen plans only the bakery with shutters outside has a red light", () => {
  const red = demoPlans.flatMap((plan) => {
    const space = demoSpaces.find(({ key }) => key === plan.space);
    if (!space) throw new Error(`no space ${plan.space}`);
    const { openGlassPercent = null } = draftInput(space, [], day("2026-03-02"));
    const checks = checkWindow(readWindow(windowPayload(plan)), {
      openGlassPercent,
      frontageM: space.frontageM,
    });
    return checks.filter(({ light }) => light === "red").map(({ id }) => [plan.key, id]);
  });
  expect(red).toEqual([["A15", "shutters"]]);
});
