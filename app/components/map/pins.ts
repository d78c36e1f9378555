import { type Frame, type Place, type Point, pointOf } from "#app/lib/web-mercator.ts";

/** Something on the map; `look` says how it stands, the first in the list lies on top. */
export type OnMap = {
  readonly id: string;
  readonly place: Place;
  readonly town: string;
  /** What the pin itself says: a house number. */
  readonly sign: string;
  /** What it is called for who does not see where it stands. */
  readonly name: string;
  readonly href: string;
  readonly look: PinLook;
};
export type PinLook = "normal" | "first" | "closed";

/** One pin for one thing, or for several that would cover each other; `at` is where its tip stands. */
export type Pin = { readonly at: Point; readonly things: readonly [OnMap, ...OnMap[]] };

/** How near the tips of two pins come before one lies over the other, in units of the drawing. */
const WIDTH = 84;
const HEIGHT = 66;

/** Pins that leave each other free; what would lie over another joins it, nearest first. Nothing is left out. */
export function pinsOf(frame: Frame, things: readonly OnMap[]): Pin[] {
  const pins: Pin[] = [];
  for (const thing of things) {
    const at = pointOf(frame, thing.place);
    const near = pins
      .map((pin, index) => ({
        index,
        pin,
        across: Math.abs(pin.at.x - at.x),
        down: Math.abs(pin.at.y - at.y),
      }))
      .filter(({ across, down }) => across < WIDTH && down < HEIGHT)
      .toSorted((one, other) => one.across + one.down - other.across - other.down)[0];
    if (near) pins[near.index] = { at: near.pin.at, things: [...near.pin.things, thing] };
    else pins.push({ at, things: [thing] });
  }
  return pins;
}

/** How a pin for several looks: as the one that asks for most attention. */
export function lookOf({ things }: Pin): PinLook {
  const looks = new Set(things.map(({ look }) => look));
  return looks.has("first") ? "first" : looks.has("normal") ? "normal" : "closed";
}
