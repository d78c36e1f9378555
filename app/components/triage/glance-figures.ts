import type { Glance } from "#app/domain/applications/triage/digest.ts";
import type { Format } from "#app/i18n/format.ts";

/** The figures by which one plan is told from another, in the order in which they are read. */
export const glanceFigures = [
  "needed",
  "own",
  "turnover1",
  "turnover3",
  "living",
  "hours",
  "promises",
] as const;
export type GlanceFigure = (typeof glanceFigures)[number];

/** One of them as it is read; a dash where the plan does not say. */
export function figureOf(glance: Glance, figure: GlanceFigure, format: Format): string {
  switch (figure) {
    case "needed":
      return format.money(glance.needed);
    case "own":
      return format.money(glance.own);
    case "turnover1":
      return format.money(glance.turnover[0]);
    case "turnover3":
      return format.money(glance.turnover[1]);
    case "living":
      return format.money(glance.livingPerMonth);
    case "hours":
      return glance.openHours === null ? "–" : format.number(glance.openHours);
    case "promises":
      return format.number(glance.promises);
  }
}
