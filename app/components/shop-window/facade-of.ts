import type { WindowDraft } from "#app/domain/applications/window-draft.ts";
import type { PavementThing, WindowThing } from "#app/domain/applications/window-vocabulary.ts";
import { readTimeOfDay } from "#app/lib/time-of-day.ts";
import { paints } from "#app/ui/facade/paints.ts";
import { type EveningLight, facadeFor, type FacadeParameters } from "#app/ui/facade/parameters.ts";
import { baysOf } from "#app/ui/facade/shop-front.ts";

/** The building that a plan is for, as it was frozen with the call. */
export type FrontSpace = {
  readonly id: string;
  readonly houseNumber: string;
  readonly frontageM: number | null;
};

/** A door of 58 units is one metre wide. */
const UNITS_PER_METRE = 58;
/** Narrower or broader than this, in units, no drawing can be read any more. */
const NARROWEST = 190;
const BROADEST = 870;

/**
 * A shop-window plan as the parameters of its drawing (`facadeSvg`): the one way from data to picture, for the canvas, the
 * jury, staff, the result and paper alike. Wall, floors and door are the space's own, the width is that of the real
 * front; what is not filled in yet is drawn plainly.
 */
export function facadeOf(plan: WindowDraft, space: FrontSpace): FacadeParameters {
  const building = facadeFor(space.id);
  const width = drawnWidth(space.frontageM) ?? building.width;
  const paint = plan.paint ? paints[plan.paint] : building.paint;
  return {
    ...building,
    width,
    paint: { ...paint, wall: building.paint.wall, frame: building.paint.frame },
    houseNumber: space.houseNumber,
    lettering: plan.lettering,
    letterStyle: plan.letterStyle ?? "brush",
    awning: plan.awning ?? "wave",
    stripes: Math.max(5, Math.round(width / 33)),
    display: displayIn(plan.things, baysOf(width)),
    street: streetBefore(plan.pavementThings, building.doorAt, width),
    openGlass: plan.openGlassPercent ?? 100,
    shutters: plan.shutters ?? "none",
    shuttersOpen: plan.shuttersOpenPercent ?? 50,
    light: lightOf(plan),
    openSign: "Open",
  };
}

/** Whether the drawing has the measure of the real front, or it is not known, or it is beyond what can be drawn. */
export function scaleOf(frontageM: number | null): "true" | "unknown" | "example" {
  if (frontageM === null) return "unknown";
  const units = frontageM * UNITS_PER_METRE;
  return units < NARROWEST || units > BROADEST ? "example" : "true";
}

function drawnWidth(frontageM: number | null): number | null {
  if (frontageM === null) return null;
  return Math.min(BROADEST, Math.max(NARROWEST, Math.round(frontageM * UNITS_PER_METRE)));
}

/** Spread over the windows from the left; lamps hang in each, and no window stays empty beside a full one. */
function displayIn(things: readonly WindowThing[], bays: number): WindowThing[][] {
  const standing = things.filter((thing) => thing !== "lamps");
  return Array.from({ length: bays }, (_, bay) => {
    const from = Math.round((standing.length / bays) * bay);
    const to = Math.round((standing.length / bays) * (bay + 1));
    const own =
      standing.length < bays ? standing.slice(bay % Math.max(1, standing.length)) : standing.slice(from, to);
    const shown = standing.length < bays ? own.slice(0, 1) : own;
    return things.includes("lamps") ? ["lamps", ...shown] : shown;
  });
}

/** Side by side before the windows; the door stays free. */
function streetBefore(
  things: readonly PavementThing[],
  doorAt: FacadeParameters["doorAt"],
  width: number,
): FacadeParameters["street"] {
  const door = 84 / width;
  const [from, to] = doorAt === "left" ? [door, 0.99] : [0.01, 1 - door];
  const room = (to - from) / things.length;
  const scale = Math.min(1, (room * width) / 78);
  return things.map((thing, index) => ({ thing, at: from + room * (index + 0.5), scale }));
}

/** What burns at eight in the evening. A light that goes out before then is off; after midnight is late. */
function lightOf({ lightColor, lightsUntil }: WindowDraft): EveningLight {
  const hour = readTimeOfDay(lightsUntil)?.hour ?? 0;
  const isOut = hour >= 6 && hour < 20;
  return lightColor === "none" || isOut ? "off" : (lightColor ?? "warm");
}
