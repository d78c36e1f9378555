import { z } from "zod";

import { buildingLimits } from "#app/domain/spaces/building-form.ts";
import { branchNames } from "#app/domain/spaces/branches.ts";
import {
  amount,
  calendarDay,
  choice,
  decimal,
  fieldProblem,
  optional,
  optionalText,
  text,
  tick,
  wholeNumber,
} from "#app/lib/form-fields.ts";
import { withoutInvisible } from "#app/lib/invisible.ts";
import { withWesternDigits } from "#app/lib/western-digits.ts";

import {
  audienceRow,
  competitorRow,
  counterPerformanceRow,
  offerRow,
  personRow,
  riskRow,
  rowLimits,
} from "./business-plan-rows.ts";
import { activityForm, openingHoursForm } from "./opening-hours.ts";
import { isGroup } from "./payload.ts";

export const businessPlanLimits = { tradeName: 80, idea: 140, answer: 1_500, ...rowLimits } as const;

/** Legal forms by their VERA code (ORGANISATIEVORM). */
export const legalForms = ["EZ", "VOF", "BV", "STI", "COO", "VER", "MTS", "CV"] as const;

/** Which permits a shop may need (domain.md 3a), and how far one is. */
export const permitKinds = ["exploitation", "alcohol", "terrace", "signage", "useNotification"] as const;
export const permitStates = ["not_needed", "to_request", "requested", "granted"] as const;

/** How many rows a plan must have; a starter needs no more than these. */
export const leastRows = {
  persons: 1,
  offers: 1,
  audiences: 1,
  competitors: 3,
  activities: 0,
  risks: 3,
  counterPerformances: 1,
} as const;

const squareMetres = optional(decimal(0, 10_000));
const count = optional(wholeNumber(0, 10_000));
const unit = optionalText(buildingLimits.name).optional();
const permit = optional(choice(permitStates));

const questions = z.object({
  branch: choice(branchNames as [string, ...string[]]),
  // Asked only where a building has several units; that the first is one of them the call knows, not the form.
  unitFirst: unit,
  unitSecond: unit,
  unitThird: unit,
  persons: rows("persons", personRow),
  tradeName: text(businessPlanLimits.tradeName),
  kvkNumber: optionalText(20)
    .transform((number) => withoutInvisible(withWesternDigits(number)).replaceAll(".", ""))
    .refine((number) => number === "" || /^\d{8}$/.test(number), { error: fieldProblem("not-a-kvk-number") }),
  notRegistered: tick(),
  legalForm: choice(legalForms),
  startsOn: optional(calendarDay()),
  website: optionalText(200),
  otherLocations: count,
  idea: text(businessPlanLimits.idea),
  offers: rows("offers", offerRow),
  audiences: rows("audiences", audienceRow),
  talks: count,
  research: optionalText(businessPlanLimits.answer),
  competitors: rows("competitors", competitorRow),
  channels: text(businessPlanLimits.answer),
  openingAction: optionalText(businessPlanLimits.story),
  marketingBudget: optional(amount()),
  fte: optional(decimal(0, 500)),
  volunteers: count,
  internPlaces: count,
  supervision: text(businessPlanLimits.answer),
  backup: text(businessPlanLimits.story),
  openingHours: openingHoursForm,
  closedWeeks: optional(wholeNumber(0, 52)),
  hoursNote: optionalText(businessPlanLimits.story),
  activities: rows("activities", activityForm),
  areaNeeded: squareMetres,
  areaPublic: squareMetres,
  areaWork: squareMetres,
  areaStorage: squareMetres,
  extraction: tick(),
  water: tick(),
  powerKw: optional(decimal(0, 1_000)),
  noise: optionalText(businessPlanLimits.story),
  loading: optionalText(businessPlanLimits.story),
  permits: z
    .object({
      exploitation: permit,
      alcohol: permit,
      terrace: permit,
      signage: permit,
      useNotification: permit,
    })
    .prefault({}),
  risks: rows("risks", riskRow),
  counterPerformances: rows("counterPerformances", counterPerformanceRow),
});

/** The business plan (domain.md 3a). A starter without a KVK number ticks "not registered yet". */
export const businessPlanForm = questions
  .refine(({ kvkNumber, notRegistered }) => kvkNumber !== "" || notRegistered, {
    path: ["kvkNumber"],
    error: fieldProblem("kvk-or-not-yet"),
    when: beforeTheRest,
  })
  // One of the two is not true, and only who writes knows which.
  .refine(({ kvkNumber, notRegistered }) => !/^\d{8}$/.test(kvkNumber) || !notRegistered, {
    path: ["kvkNumber"],
    error: fieldProblem("kvk-and-not-yet"),
    when: beforeTheRest,
  });

/** Said together with all else that is missing, not only once the rest is complete. */
function beforeTheRest({ value }: { readonly value: unknown }): boolean {
  return isGroup(value);
}

export type BusinessPlan = z.output<typeof businessPlanForm>;

function rows<Row extends z.ZodType>(list: keyof typeof leastRows, row: Row) {
  const least = leastRows[list];
  const few = least > 1 ? fieldProblem("too-few-rows", { min: least }) : fieldProblem("required");
  return z
    .array(row, { error: few })
    .min(least, { error: few })
    .max(rowLimits.rows, { error: fieldProblem("too-many-rows", { max: rowLimits.rows }) })
    .prefault([]);
}
