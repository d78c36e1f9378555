import { z } from "zod";

import {
  choice,
  decimal,
  fieldProblem,
  optionalText,
  optionalTimeOfDay,
  text,
  tick,
  wholeNumber,
} from "#app/lib/form-fields.ts";

import {
  awningKinds,
  letterStyles,
  lightColors,
  paintNames,
  pavementThings,
  shutterKinds,
  signageKinds,
  signagePermits,
  windowLimits,
  windowThings,
} from "./window-vocabulary.ts";

/** Tick boxes of one name; one that stands alone is stored as text. */
function several<const Words extends readonly [string, ...string[]]>(words: Words, most: number) {
  const list = z
    .array(choice(words))
    .max(most, { error: fieldProblem("too-many") })
    .default([]);
  return z.preprocess((sent) => (typeof sent === "string" ? [sent] : sent), list);
}

/** The shop window by day and by night (domain.md 3d). Stored as data, drawn the same everywhere. */
export const windowPlanForm = z.object({
  awning: choice(awningKinds),
  paint: choice(paintNames),
  lettering: text(windowLimits.lettering),
  letterStyle: choice(letterStyles),
  things: several(windowThings, windowLimits.things),
  pavementThings: several(pavementThings, pavementThings.length),
  /** How much of the glass has no film, posters or cupboards before it. */
  openGlassPercent: wholeNumber(0, 100),
  windowAreaM2: decimal(0.5, 200),
  /** How far one looks into the shop from the street. */
  deepViewM: decimal(0, 50).optional(),
  display: text(windowLimits.answer),
  changesPerYear: wholeNumber(0, 365),
  madeBy: optionalText(windowLimits.line),
  evening: text(windowLimits.answer),
  lightsUntil: optionalTimeOfDay(),
  lightColor: choice(lightColors).optional(),
  lightTimer: tick(),
  shutters: choice(shutterKinds),
  shuttersOpenPercent: wholeNumber(0, 100).optional(),
  signage: choice(signageKinds).optional(),
  signageWidthCm: wholeNumber(1, 2_000).optional(),
  signageHeightCm: wholeNumber(1, 1_000).optional(),
  signageLit: tick(),
  signageOfOthers: tick(),
  signagePermit: choice(signagePermits).optional(),
  pavementWidthM: decimal(0.1, 200).optional(),
  pavementDepthCm: wholeNumber(1, 1_000).optional(),
  pavementHeightCm: wholeNumber(1, 500).optional(),
  pavementFreeCm: wholeNumber(0, 5_000).optional(),
  terraceSeats: wholeNumber(0, 200).optional(),
  pavement: optionalText(windowLimits.answer),
  thresholdMm: wholeNumber(0, 1_000).optional(),
  doorWidthCm: wholeNumber(40, 500).optional(),
  cleaningsPerMonth: wholeNumber(0, 31).optional(),
  street: optionalText(windowLimits.answer),
});

export type WindowPlan = z.output<typeof windowPlanForm>;

/** A plan of before 2026-11 said how much glass is covered; the form of today asks how much is open. */
export function upToDateWindow(payload: unknown): unknown {
  if (typeof payload !== "object" || payload === null || !("coveredPercent" in payload)) return payload;
  const { coveredPercent, ...rest } = payload;
  const covered = typeof coveredPercent === "string" ? coveredPercent.trim() : "";
  if ("openGlassPercent" in rest || !/^\d{1,3}$/.test(covered)) return rest;
  return { ...rest, openGlassPercent: String(100 - Number(covered)) };
}
