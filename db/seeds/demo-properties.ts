import type { PropertyInput } from "#app/domain/spaces/property-form.ts";
import type { AllowedUse, HandoverElement, HandoverParty } from "#app/domain/spaces/property.ts";
import { type HandoverLevel, type UnitKind, veraUnitCodes } from "#app/domain/spaces/vocabulary.ts";

import type { DemoSpace } from "./demo-spaces.ts";

/** About where the neighbourhoods of domain.md section 8 are; the streets are invented. */
const pins: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  "Indische Buurt": [52.362, 4.941],
  Bouwlust: [52.043, 4.268],
  "Woensel-West": [51.449, 5.466],
  Kanaleneiland: [52.072, 5.087],
  Voorhof: [51.996, 4.35],
  Lombardijen: [51.873, 4.53],
  Soesterkwartier: [52.159, 5.37],
  Poelenburg: [52.435, 4.845],
  "Leidsche Rijn": [52.099, 5.058],
  Slotermeer: [52.381, 4.82],
  Schiebroek: [51.958, 4.473],
  Hoograven: [52.066, 5.122],
};

const uses: Readonly<Record<UnitKind, readonly AllowedUse[]>> = {
  shop: ["retail", "services", "craft"],
  hospitality: ["hospitality", "retail"],
  studio: ["craft", "culture"],
  practice: ["care", "services"],
  workshop: ["craft", "retail"],
  social: ["social", "culture"],
  office: ["office"],
  makers_hub: ["craft", "culture", "office"],
};

/** What is there at each level, besides a front, electricity and water. */
const alsoThere: Readonly<Record<HandoverLevel, readonly HandoverElement[]>> = {
  bare: [],
  shell: ["floor"],
  shell_plus: ["floor", "heating"],
  finished: ["floor", "walls", "ceiling", "heating", "toilet"],
  fitted: ["floor", "walls", "ceiling", "heating", "toilet", "kitchen"],
  kitchen: ["floor", "walls", "heating", "toilet", "kitchen", "ventilation"],
};

const listed = ["front", "floor", "walls", "electricity", "water", "heating", "toilet", "kitchen"] as const;

/** A demo space as staff described it. */
export function propertyOf(space: DemoSpace): PropertyInput {
  const [latitude = null, longitude = null] = pins[space.neighbourhood] ?? [];
  const { street, houseNumber, neighbourhood, city, areaM2, frontageM, handover } = space;
  const there = new Set<HandoverElement>(["front", "electricity", "water", ...alsoThere[handover]]);
  const by = (element: HandoverElement): HandoverParty => (there.has(element) ? "landlord" : "tenant");
  return {
    street,
    houseNumber,
    neighbourhood,
    city,
    areaM2,
    frontageM,
    handover,
    latitude,
    longitude,
    postcode: "",
    unitType: veraUnitCodes[space.unitKind],
    grossAreaM2: Math.round(areaM2 * 11.2) / 10,
    homesAbove: 38,
    energyLabel: space.energyLabel ?? undefined,
    energyLabelValidUntil: null,
    energyExemption: null,
    energyLabelExemption: "",
    description: "Begane grond, met een eigen deur aan de straat.",
    allowedUse: [...uses[space.unitKind]],
    useCertainty: "in_plan",
    useNote: space.unitKind === "hospitality" ? "Open tot 22.00 uur." : "",
    handoverItems: listed.map((element) => ({
      element,
      by: by(element),
      note: element === "electricity" ? "3 x 25 ampère" : "",
    })),
  };
}
