import fc from "fast-check";
import { expect, test } from "vitest";

import { firstLevel, levelIn, movedPin, pinFrame, pinMap, readPin, stepTo } from "#app/domain/spaces/pin.ts";
import { pointOf } from "#app/lib/web-mercator.ts";

const pin = { latitude: 52.0722, longitude: 5.0871 };
const middle = { x: pinMap.size.x / 2, y: pinMap.size.y / 2 };

test("a pin is read with a comma or a point, and half a pin is none", () => {
  expect(readPin("52,0722", " 5.0871 ")).toEqual(pin);
  for (const [north, east] of [
    ["52,07", ""],
    ["", "5,08"],
    ["noord", "5"],
    ["5,2,1", "5"],
    [undefined, undefined],
  ])
    expect(readPin(north, east)).toBeNull();
});

test("wherever somebody presses, the pin is then under that very point, to a footstep", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pinMap.levels),
      fc.integer({ min: 1, max: 279 }),
      fc.integer({ min: 1, max: 279 }),
      (level, x, y) => {
        const moved = movedPin(pin, level, { x, y });
        const at = pointOf(pinFrame(pin, level), moved ?? pin);
        expect(Math.hypot(at.x - x, at.y - y)).toBeLessThan(0.1);
      },
    ),
  );
});

test("pressing the middle leaves the pin, and so does a press without a point, as keyboards give", () => {
  expect(movedPin(pin, 15, middle)).toEqual(pin);
  expect(movedPin(pin, 15, { x: 0, y: 0 })).toEqual(pin);
  expect(movedPin(null, 6, { x: 0, y: 0 })).toBeNull();
});

test("the map begins with the country or with the street, and steps from one to the other and no further", () => {
  expect([firstLevel(null), firstLevel(pin)]).toEqual([6, 15]);
  expect(pinMap.levels.map((level) => stepTo(level, 1))).toEqual([9, 12, 15, 15]);
  expect(pinMap.levels.map((level) => stepTo(level, -1))).toEqual([6, 6, 9, 12]);
  expect([levelIn("12"), levelIn("13"), levelIn("")]).toEqual([12, null, null]);
});
