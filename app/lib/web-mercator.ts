/** A place on earth in degrees (WGS 84). */
export type Place = { readonly latitude: number; readonly longitude: number };
/** A point of a drawing, or its size, in the units of that drawing; y grows downwards. */
export type Point = { readonly x: number; readonly y: number };

/** The piece of the world that a drawing shows: which level of tiles, how much larger than they are, and from where. */
export type Frame = { readonly level: number; readonly scale: number; readonly origin: Point };

/** One square of a map as every tile server numbers them, and where a drawing has it. */
export type Tile = { readonly level: number; readonly column: number; readonly row: number };
export type PlacedTile = Tile & { readonly at: Point; readonly size: number };

const TILE = 256;
/** From the whole country to a few streets; closer by, a pin would promise more than it knows. */
const FARTHEST = 6.6;
const CLOSEST = 15.4;

/** A frame of this size in which all places lie, with so much room around them; around nowhere it is the whole country. */
export function frameAround(places: readonly Place[], size: Point, room: number): Frame {
  const [first, ...others] = (places.length > 0 ? places : netherlands).map((place) => onWorld(place, 0));
  let [least, most] = [first ?? middle, first ?? middle];
  for (const { x, y } of others) {
    least = { x: Math.min(least.x, x), y: Math.min(least.y, y) };
    most = { x: Math.max(most.x, x), y: Math.max(most.y, y) };
  }
  const fits = (there: number, here: number) =>
    there === 0 ? CLOSEST : Math.log2((here - 2 * room) / there);
  const wanted = Math.min(fits(most.x - least.x, size.x), fits(most.y - least.y, size.y));
  const zoom = Math.min(CLOSEST, Math.max(FARTHEST, wanted));
  const times = 2 ** zoom;
  const level = Math.round(zoom);
  const origin = {
    x: ((least.x + most.x) / 2) * times - size.x / 2,
    y: ((least.y + most.y) / 2) * times - size.y / 2,
  };
  return { level, scale: 2 ** (zoom - level), origin };
}

/** A frame of this size with a place in its middle, at a level of tiles as they are. */
export function frameAt(place: Place, level: number, size: Point): Frame {
  const { x, y } = onWorld(place, level);
  return { level, scale: 1, origin: { x: x - size.x / 2, y: y - size.y / 2 } };
}

/** Where in the drawing a place lies; outside its edges when it is not in the frame. */
export function pointOf({ level, scale, origin }: Frame, place: Place): Point {
  const { x, y } = onWorld(place, level);
  return { x: x * scale - origin.x, y: y * scale - origin.y };
}

/** The place under a point of the drawing. */
export function placeAt({ level, scale, origin }: Frame, { x, y }: Point): Place {
  const world = TILE * 2 ** level;
  const across = (x + origin.x) / scale / world;
  const down = (y + origin.y) / scale / world;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI;
  return { latitude, longitude: across * 360 - 180 };
}

/** The tiles that cover a drawing of this size, row by row. */
export function tilesOf({ level, scale, origin }: Frame, { x: width, y: height }: Point): PlacedTile[] {
  const size = TILE * scale;
  const [left, top] = [Math.floor(origin.x / size), Math.floor(origin.y / size)];
  const columns = Math.ceil((origin.x + width) / size) - left;
  const rows = Math.ceil((origin.y + height) / size) - top;
  return Array.from({ length: columns * rows }, (_, nth) => {
    const [column, row] = [left + (nth % columns), top + Math.floor(nth / columns)];
    return { level, column, row, size, at: { x: column * size - origin.x, y: row * size - origin.y } };
  });
}

/** So many tiles beyond the country a map around its edge still shows. */
const BEYOND = 4;

/** Whether a tile is one that a map of this country can show. */
export function isNearby({ level, column, row }: Tile): boolean {
  if (level < FARTHEST - 1 || level > CLOSEST) return false;
  const [southWest, northEast] = netherlands.map((corner) => onWorld(corner, level));
  const isWithin = (at: number, from: number, to: number) =>
    at >= Math.floor(from / TILE) - BEYOND && at <= Math.floor(to / TILE) + BEYOND;
  return (
    isWithin(column, southWest?.x ?? 0, northEast?.x ?? 0) &&
    isWithin(row, northEast?.y ?? 0, southWest?.y ?? 0)
  );
}

/** The corners of the country, for a frame around nothing. */
export const netherlands: readonly Place[] = [
  { latitude: 50.74, longitude: 3.3 },
  { latitude: 53.56, longitude: 7.23 },
];
const middle: Point = { x: 0, y: 0 };

/** In pixels of the whole world at a level, from its north-west corner (Web Mercator, EPSG:3857). */
function onWorld({ latitude, longitude }: Place, level: number): Point {
  const world = TILE * 2 ** level;
  const angle = (latitude * Math.PI) / 180;
  return {
    x: (world * (longitude + 180)) / 360,
    y: world * (0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)),
  };
}
