import { frameAt, type Place, placeAt, type Point } from "#app/lib/web-mercator.ts";

/** The small map on which staff put a pin: its size in pixels of the screen, and how near it may come, step by step. */
export const pinMap = { size: { x: 280, y: 280 }, levels: [6, 9, 12, 15] } as const;
export type PinLevel = (typeof pinMap.levels)[number];

const [farthest, , , closest] = pinMap.levels;
const middleOfTheCountry: Place = { latitude: 52.15, longitude: 5.4 };

/** A pin as it was typed, with a comma or a point; null when it is none. */
export function readPin(latitude: string | undefined, longitude: string | undefined): Place | null {
  const read = (text: string | undefined) =>
    /^\d{1,2}([.,]\d{1,15})?$/u.test(text?.trim() ?? "") ? Number(text?.trim().replace(",", ".")) : null;
  const [north, east] = [read(latitude), read(longitude)];
  return north === null || east === null ? null : { latitude: north, longitude: east };
}

/** How near the map begins: at the pin's own street, or with the whole country. */
export function firstLevel(pin: Place | null): PinLevel {
  return pin ? closest : farthest;
}

/** The piece of the map around a pin, or around the middle of the country while there is none. */
export function pinFrame(pin: Place | null, level: PinLevel) {
  return frameAt(pin ?? middleOfTheCountry, level, pinMap.size);
}

/** The pin where somebody pressed on the map, to a footstep; without a point, as by keyboard, it stays where it was. */
export function movedPin(pin: Place | null, level: PinLevel, pressed: Point): Place | null {
  if (pressed.x === 0 && pressed.y === 0) return pin;
  const { latitude, longitude } = placeAt(pinFrame(pin, level), pressed);
  return { latitude: inSteps(latitude), longitude: inSteps(longitude) };
}

/** One step nearer, or one step back; the last step is the last. */
export function stepTo(level: PinLevel, step: 1 | -1): PinLevel {
  return pinMap.levels[pinMap.levels.indexOf(level) + step] ?? level;
}

/** A level as an address or a form says it; null for anything else. */
export function levelIn(text: string): PinLevel | null {
  return pinMap.levels.find((level) => String(level) === text) ?? null;
}

function inSteps(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
