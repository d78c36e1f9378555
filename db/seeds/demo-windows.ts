import type { Payload } from "#app/domain/applications/payload.ts";
import type {
  awningKinds,
  letterStyles,
  paintNames,
  PavementThing,
  WindowThing,
} from "#app/domain/applications/window-vocabulary.ts";

import type { DemoPlan } from "./demo-plans.ts";

type Look = {
  readonly paint: (typeof paintNames)[number];
  readonly awning: (typeof awningKinds)[number];
  readonly letters: (typeof letterStyles)[number];
  readonly things: readonly WindowThing[];
  readonly pavement: readonly PavementThing[];
};

/** How the fifteen shops look from the street. */
const looks: Readonly<Record<string, Look>> = {
  A1: look("red", "wave", "brush", ["table", "pans", "plants", "lamps"], ["bench", "board"]),
  A2: look("green", "straight", "block", ["crates", "jars", "plants"], ["stall"]),
  A3: look("teal", "wave", "brush", ["sewing", "mannequin", "plants", "lamps"], ["bench"]),
  A4: look("ochre", "wave", "serif", ["table", "coffee", "plants", "books"], ["bench", "planter"]),
  A5: look("blue", "straight", "block", ["bicycle", "lamps"], ["bicycle"]),
  A6: look("brick", "none", "serif", ["vases", "plants", "lamps"], ["planter"]),
  A7: look("red", "marquise", "block", ["table", "lamps"], ["board"]),
  A8: look("teal", "straight", "serif", ["exercise", "plants"], ["bench"]),
  A9: look("purple", "marquise", "serif", ["vases", "lamps"], []),
  A10: look("purple", "wave", "brush", ["yarn", "table", "plants"], ["bench"]),
  A11: look("black", "straight", "block", ["chair", "plants"], ["board"]),
  A12: look("blue", "none", "block", ["printer", "books", "lamps"], []),
  A13: look("ochre", "wave", "brush", ["coffee", "table", "bread"], ["terrace"]),
  A14: look("green", "straight", "serif", ["clothes", "toys", "books"], ["planter"]),
  A15: look("brick", "marquise", "brush", ["bread", "jars", "plants"], ["board"]),
};

/** The shop-window plan as its maker would type it, in the order of the form. */
export function windowPayload(plan: DemoPlan): Payload {
  const { paint, awning, letters, things, pavement } =
    looks[plan.key] ?? look("green", "wave", "brush", [], []);
  return {
    awning,
    paint,
    lettering: plan.tradeName.slice(0, 24),
    letterStyle: letters,
    things,
    pavementThings: pavement,
    openGlassPercent: String(plan.openGlass),
    windowAreaM2: "9,5",
    deepViewM: "5",
    display: "Wat we maken staat in het raam, met een lamp en planten.",
    changesPerYear: "6",
    madeBy: "Wij, en twee keer per jaar de kinderen van de school.",
    evening: "Het licht brandt en je ziet de werkplaats.",
    lightColor: "warm",
    lightsUntil: "22:00",
    lightTimer: "on",
    shutters: plan.shutters,
    ...(plan.shutters === "inside" ? { shuttersOpenPercent: "80" } : {}),
    street:
      "Om elf uur staat de deur open en is er iemand aan het werk. Om acht uur brandt er licht en zie je wat er klaar is.",
    signage: "letters",
    signageWidthCm: "320",
    signageHeightCm: "40",
    signagePermit: "asked",
    ...(pavement.length > 0 ? { pavementDepthCm: "60", pavementHeightCm: "110", pavementFreeCm: "180" } : {}),
    thresholdMm: "20",
    doorWidthCm: "95",
    cleaningsPerMonth: "4",
  };
}

function look(
  paint: Look["paint"],
  awning: Look["awning"],
  letters: Look["letters"],
  things: Look["things"],
  pavement: Look["pavement"],
): Look {
  return { paint, awning, letters, things, pavement };
}
