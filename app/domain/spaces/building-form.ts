import { z } from "zod";

import {
  choice,
  decimal,
  fieldProblem,
  monthlyAmount,
  optional,
  optionalText,
  text,
  wholeNumber,
} from "#app/lib/form-fields.ts";

import { WEEK_DAY_PARTS } from "./building.ts";
import { unitTypeCodes } from "./unit-types.ts";

export const buildingLimits = { units: 40, partners: 12, name: 60, does: 160, duty: 400, host: 120 } as const;

const unit = z.object({
  name: text(buildingLimits.name),
  unitType: choice(unitTypeCodes),
  areaM2: decimal(1, 9_999),
  rent: monthlyAmount(),
});

/** What a space shares with its building. Nothing of it has to be filled in; a duty of care is whole or not there. */
export const buildingForm = z
  .object({
    units: z
      .array(unit)
      .max(buildingLimits.units)
      .refine((rows) => new Set(rows.map(({ name }) => name.toLowerCase())).size === rows.length, {
        error: fieldProblem("repeated-field"),
      })
      .default([]),
    careHomes: optional(wholeNumber(1, 5_000)),
    careDayParts: optional(wholeNumber(1, WEEK_DAY_PARTS)),
    careDuty: optionalText(buildingLimits.duty),
    sharedRoom: optionalText(buildingLimits.name),
    sharedAreaM2: optional(decimal(1, 9_999)),
    sharedBooking: optionalText(buildingLimits.does),
    host: optionalText(buildingLimits.host),
    eventsPerYear: optional(wholeNumber(1, 366)),
    partners: z
      .array(z.object({ name: text(buildingLimits.name), does: text(buildingLimits.does) }))
      .max(buildingLimits.partners)
      .default([]),
  })
  .superRefine((input, context) => {
    const care = ["careHomes", "careDayParts", "careDuty"] as const;
    const isEmpty = (name: (typeof care)[number]) => input[name] === null || input[name] === "";
    if (care.every(isEmpty)) return;
    for (const name of care.filter(isEmpty))
      context.addIssue({ code: "custom", path: [name], message: fieldProblem("required") });
  });

export type BuildingInput = z.output<typeof buildingForm>;
