import { z } from "zod";

import { choice, decimal, fieldProblem, optionalText, text, wholeNumber } from "#app/lib/form-fields.ts";

export const awningKinds = ["none", "wave", "straight", "marquise"] as const;
export const letterStyles = ["brush", "serif", "block"] as const;
export const shutterKinds = ["none", "inside", "outside"] as const;
export const paints = ["green", "red", "blue", "teal", "ochre", "purple", "brick"] as const;

/** What fits on the board above a window. */
export const MAX_LETTERING = 24;

/** The shop window by day and by night (domain.md 3d). Stored as data, drawn the same everywhere. */
export const windowPlanForm = z.object({
  lettering: text(MAX_LETTERING),
  letterStyle: choice(letterStyles),
  awning: choice(awningKinds),
  paint: choice(paints),
  windowAreaM2: decimal(0.5, 200),
  /** How much of the glass is covered with film or posters. */
  coveredPercent: wholeNumber(0, 100),
  display: text(1_000),
  changesPerYear: wholeNumber(0, 365),
  evening: text(500),
  lightsUntil: optionalText(5).refine((time) => time === "" || /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(time), {
    error: fieldProblem("no-such-time"),
  }),
  shutters: choice(shutterKinds),
  pavement: optionalText(500),
});

export type WindowPlan = z.output<typeof windowPlanForm>;

/** The Hague allows at most a fifth of a shop window to be covered (APV 2:97; domain.md 3d). */
export const MAX_COVERED_PERCENT = 20;

export type WindowCheck = { readonly id: "covered" | "shutters"; readonly light: "green" | "amber" | "red" };

/** What a plan's window does for the street. Flags, never refuses. */
export function checkWindow(plan: Pick<WindowPlan, "coveredPercent" | "shutters">): WindowCheck[] {
  return [
    {
      id: "covered",
      light:
        plan.coveredPercent <= MAX_COVERED_PERCENT ? "green" : plan.coveredPercent <= 40 ? "amber" : "red",
    },
    {
      id: "shutters",
      light: plan.shutters === "none" ? "green" : plan.shutters === "inside" ? "amber" : "red",
    },
  ];
}
