import { parseDecimal } from "#app/lib/decimal-number.ts";

import { textAt, valueAt } from "./payload.ts";
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

/**
 * The shop-window plan as far as it is written, from what was typed or stored: what cannot be read yet is null. For
 * the drawing and the checks, also in the browser; what counts is windowPlanForm.
 */
export function readWindow(payload: unknown) {
  return {
    awning: wordIn(payload, "awning", awningKinds),
    paint: wordIn(payload, "paint", paintNames),
    lettering: textAt(payload, "lettering").slice(0, windowLimits.lettering),
    letterStyle: wordIn(payload, "letterStyle", letterStyles),
    things: wordsIn(payload, "things", windowThings),
    pavementThings: wordsIn(payload, "pavementThings", pavementThings),
    openGlassPercent:
      percentIn(payload, "openGlassPercent") ?? opposite(percentIn(payload, "coveredPercent")),
    lightsUntil: textAt(payload, "lightsUntil"),
    lightColor: wordIn(payload, "lightColor", lightColors),
    shutters: wordIn(payload, "shutters", shutterKinds),
    shuttersOpenPercent: percentIn(payload, "shuttersOpenPercent"),
    signage: wordIn(payload, "signage", signageKinds),
    signageLit: textAt(payload, "signageLit") === "on",
    signageOfOthers: textAt(payload, "signageOfOthers") === "on",
    signagePermit: wordIn(payload, "signagePermit", signagePermits),
    pavementWidthM: numberIn(payload, "pavementWidthM"),
    pavementDepthCm: numberIn(payload, "pavementDepthCm"),
    pavementHeightCm: numberIn(payload, "pavementHeightCm"),
    pavementFreeCm: numberIn(payload, "pavementFreeCm"),
  };
}

export type WindowDraft = ReturnType<typeof readWindow>;

function wordIn<Word extends string>(payload: unknown, name: string, words: readonly Word[]): Word | null {
  const text = textAt(payload, name);
  return words.find((word) => word === text) ?? null;
}

/** In the order of the list, each once. */
function wordsIn<Word extends string>(payload: unknown, name: string, words: readonly Word[]): Word[] {
  const value = valueAt(payload, name);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return words.filter((word) => chosen.includes(word));
}

function numberIn(payload: unknown, name: string): number | null {
  const value = parseDecimal(textAt(payload, name));
  return value !== null && value >= 0 && value < 10_000_000 ? value : null;
}

function percentIn(payload: unknown, name: string): number | null {
  const value = numberIn(payload, name);
  return value !== null && Number.isInteger(value) && value <= 100 ? value : null;
}

function opposite(percent: number | null): number | null {
  return percent === null ? null : 100 - percent;
}
