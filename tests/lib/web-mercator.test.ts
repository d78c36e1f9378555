import fc from "fast-check";
import { expect, test } from "vitest";

import { frameAround, isNearby, placeAt, pointOf, tilesOf } from "#app/lib/web-mercator.ts";

const size = { x: 600, y: 760 };
const room = 90;
const place = fc.record({
  latitude: fc.double({ min: 50.74, max: 53.56, noNaN: true }),
  longitude: fc.double({ min: 3.3, max: 7.23, noNaN: true }),
});

test("Dam square lies on the tile that every tile server calls 12/2103/1346", () => {
  const dam = { latitude: 52.3731, longitude: 4.8926 };
  const frame = { level: 12, scale: 1, origin: { x: 0, y: 0 } };
  const { x, y } = pointOf(frame, dam);
  expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([2103, 1346]);
});

test("every place lies in the frame around all of them, with room to the edges", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (places) => {
      const frame = frameAround(places, size, room);
      for (const one of places) {
        const { x, y } = pointOf(frame, one);
        // A hair for the arithmetic.
        expect(Math.min(x, size.x - x, y, size.y - y)).toBeGreaterThan(room - 0.001);
      }
    }),
  );
});

test("a point of the drawing and the place under it are each other's way back", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), place, (places, one) => {
      const frame = frameAround(places, size, room);
      const back = placeAt(frame, pointOf(frame, one));
      expect(back.latitude).toBeCloseTo(one.latitude, 9);
      expect(back.longitude).toBeCloseTo(one.longitude, 9);
    }),
  );
});

test("the tiles cover the whole drawing and none lies outside it; all of them may be asked for", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 5 }), (places) => {
      const frame = frameAround(places, size, room);
      const tiles = tilesOf(frame, size);
      expect(tiles.length).toBeLessThanOrEqual(30);
      const [first, last] = [tiles[0], tiles.at(-1)];
      expect(first && first.at.x <= 0 && first.at.y <= 0).toBe(true);
      expect(last && last.at.x + last.size >= size.x && last.at.y + last.size >= size.y).toBe(true);
      for (const tile of tiles) {
        expect(tile.at.x + tile.size > 0 && tile.at.x < size.x && tile.at.y < size.y).toBe(true);
        expect(isNearby(tile)).toBe(true);
      }
    }),
  );
});

test.each([
  ["of the whole earth", { level: 0, column: 0, row: 0 }],
  ["closer than a pin is exact", { level: 18, column: 134_600, row: 86_200 }],
  ["of Berlin", { level: 12, column: 2200, row: 1343 }],
  ["of London", { level: 12, column: 2046, row: 1362 }],
])("a tile %s is none of ours", (_what, tile) => {
  expect(isNearby(tile)).toBe(false);
});

test("one place, or the same twice, is shown with its streets; no place at all as the whole country", () => {
  const one = { latitude: 52.0722, longitude: 5.0871 };
  expect(frameAround([one, one], size, room)).toEqual(frameAround([one], size, room));
  expect(frameAround([one], size, room).level).toBe(15);
  expect(frameAround([], size, room).level).toBe(7);
});
