import { z } from "zod";

import { branchNames } from "#app/domain/spaces/branches.ts";
import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { spaceLimits } from "#app/domain/spaces/space-form.ts";
import { energyLabels, handoverLevels } from "#app/domain/spaces/vocabulary.ts";
import {
  calendarDay,
  choice,
  decimal,
  fieldProblem,
  monthlyAmount,
  optional,
  optionalText,
  text,
  wholeNumber,
} from "#app/lib/form-fields.ts";

import { draftLimits, moment, percents } from "../draft-form.ts";
import { propertyChange } from "./change-property.ts";

export const addendumLimits = { reason: 600, returnedFor: 500 } as const;

const branch = choice(branchNames as [string, ...string[]]);

/** A criterion by its number in the call; there are as many after a change as before it. */
const criterion = z.object({
  title: text(draftLimits.title),
  question: text(draftLimits.question),
  weight: wholeNumber(0, 100),
  anchors: z.array(text(draftLimits.anchor)).length(5, { error: fieldProblem("five-anchors") }),
});

/** Published rules as staff would have them, and why. What may change when is judged by `checkChange`. */
export const addendumForm = z.object({
  reason: text(addendumLimits.reason),
  closesAt: moment,
  shortlistBy: moment,
  pitchAt: moment,
  pitchPlace: optionalText(120),
  resultBy: moment,
  introduction: text(draftLimits.introduction),
  description: optionalText(spaceLimits.description),
  neighbourhoodWishes: optionalText(draftLimits.introduction),
  wantedBranches: z.array(branch).default([]),
  excludedBranches: z.array(branch).default([]),
  areaM2: decimal(1, 9_999),
  frontageM: optional(decimal(0.5, 200)),
  openGlassPercent: optional(wholeNumber(0, 100)),
  handover: choice(handoverLevels),
  energyLabel: optional(choice(energyLabels)),
  /** Absent where they are those of the value of the space: then they stay as they were published. */
  marketRent: monthlyAmount().optional(),
  targetRent: monthlyAmount().optional(),
  serviceCosts: monthlyAmount(),
  rentPath: percents,
  leaseStartsOn: optional(calendarDay()),
  /** Empty when what was said of the discount stays. */
  discountReason: optionalText(500).optional(),
  discountEndsOn: calendarDay().optional(),
  /** Absent in a form that does not show it: then the property stays as it was published. */
  property: propertyChange.optional(),
  /** The same of what it shares with its building, units and their prices included. */
  building: buildingForm.optional(),
  /** Absent once a plan is in: then they cannot change. */
  criteria: z.array(criterion).max(draftLimits.criteria).optional(),
});

export type AddendumInput = z.output<typeof addendumForm>;

/** What is posted on the page of changes: a proposal, or what the second person does with one. */
export const changesForm = z.discriminatedUnion("intent", [
  addendumForm.extend({ intent: z.literal("propose"), seen: z.string().default("") }),
  z.object({ intent: z.literal("publish"), addendumId: z.uuid() }),
  z.object({
    intent: z.literal("return"),
    addendumId: z.uuid(),
    returnedFor: text(addendumLimits.returnedFor),
  }),
]);
