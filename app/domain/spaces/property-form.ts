import { z } from "zod";

import {
  calendarDay,
  choice,
  decimal,
  fieldProblem,
  optional,
  optionalText,
  wholeNumber,
} from "#app/lib/form-fields.ts";

import {
  allowedUses,
  country,
  energyExemptions,
  handoverElements,
  handoverParties,
  useCertainties,
} from "./property.ts";
import { spaceForm } from "./space-form.ts";
import { unitTypeCodes } from "./unit-types.ts";

export const propertyLimits = { useNote: 300, handoverNote: 120, elements: handoverElements.length } as const;

/** Degrees with a point or a comma, as maps give them; six decimals are a footstep. */
function degrees(min: number, max: number) {
  return z.string().transform((input, context) => {
    const bare = input.trim().replace(",", ".");
    const value = /^\d{1,2}(\.\d{1,15})?$/.test(bare) ? Math.round(Number(bare) * 1e6) / 1e6 : Number.NaN;
    if (value >= min && value <= max) return value;
    context.addIssue({ code: "custom", message: fieldProblem("not-in-the-country") });
    return z.NEVER;
  });
}

const handoverItem = z.object({
  element: choice(handoverElements),
  by: choice(handoverParties).optional(),
  note: optionalText(propertyLimits.handoverNote),
});

/** Everything of the unit itself; where it stands, what it is, and what comes with the keys. All may be completed later. */
export const propertyForm = spaceForm
  .pick({
    street: true,
    houseNumber: true,
    postcode: true,
    neighbourhood: true,
    city: true,
    areaM2: true,
    frontageM: true,
    handover: true,
    energyLabel: true,
    energyLabelExemption: true,
    description: true,
  })
  .extend({
    unitType: choice(unitTypeCodes),
    grossAreaM2: optional(decimal(1, 9_999)),
    homesAbove: optional(wholeNumber(0, 5_000)),
    energyExemption: optional(choice(energyExemptions)),
    energyLabelValidUntil: optional(calendarDay()),
    allowedUse: z.array(choice(allowedUses)).default([]),
    useCertainty: optional(choice(useCertainties)),
    useNote: optionalText(propertyLimits.useNote),
    latitude: optional(degrees(country.south, country.north)),
    longitude: optional(degrees(country.west, country.east)),
    handoverItems: z.array(handoverItem).max(propertyLimits.elements).default([]),
  })
  .superRefine((input, context) => {
    const beside = (path: string, name: string) =>
      context.addIssue({ code: "custom", path: [path], message: fieldProblem(name) });
    if (input.grossAreaM2 !== null && input.grossAreaM2 < input.areaM2)
      beside("grossAreaM2", "gross-under-net");
    if (input.allowedUse.length > 0 && input.useCertainty === null) beside("useCertainty", "required");
    if (input.latitude === null && input.longitude !== null) beside("latitude", "required");
    if (input.longitude === null && input.latitude !== null) beside("longitude", "required");
    if (new Set(input.handoverItems.map(({ element }) => element)).size < input.handoverItems.length)
      beside("handoverItems", "repeated-field");
  });

export type PropertyInput = z.output<typeof propertyForm>;
