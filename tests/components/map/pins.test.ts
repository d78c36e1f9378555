import fc from "fast-check";
import { expect, test } from "vitest";

import { lookOf, type OnMap, pinsOf } from "#app/components/map/pins.ts";
import { frameAround } from "#app/lib/web-mercator.ts";

const thing = (id: string, latitude: number, longitude: number, look: OnMap["look"] = "normal"): OnMap => ({
  id,
  place: { latitude, longitude },
  town: "Veenhaven",
  sign: id,
  name: id,
  href: `/${id}`,
  look,
});
const anywhere = fc.record({
  latitude: fc.double({ min: 51, max: 53, noNaN: true }),
  longitude: fc.double({ min: 4, max: 6, noNaN: true }),
});
const frameOf = (things: readonly OnMap[]) =>
  frameAround(
    things.map(({ place }) => place),
    { x: 600, y: 760 },
    90,
  );

test("nothing is left out, and no pin lies over another", () => {
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 1, maxLength: 60 }), (places) => {
      const things = places.map((place, nth) => thing(`${nth}`, place.latitude, place.longitude));
      const pins = pinsOf(frameOf(things), things);
      expect(pins.flatMap(({ things: held }) => held.map(({ id }) => id)).toSorted()).toEqual(
        things.map(({ id }) => id).toSorted(),
      );
      for (const [nth, one] of pins.entries())
        for (const other of pins.slice(nth + 1))
          expect(Math.abs(one.at.x - other.at.x) >= 84 || Math.abs(one.at.y - other.at.y) >= 66).toBe(true);
    }),
  );
});

test("two shops in one building share a pin, which looks like the one that asks for most attention", () => {
  const things = [
    thing("5", 52, 5, "closed"),
    thing("5-2", 52, 5, "first"),
    thing("far", 52.4, 4.9, "closed"),
  ];
  const pins = pinsOf(frameOf(things), things);
  expect(pins.map((pin) => [pin.things.map(({ id }) => id), lookOf(pin)])).toEqual([
    [["5", "5-2"], "first"],
    [["far"], "closed"],
  ]);
});
