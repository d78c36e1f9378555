import { panels } from "#app/domain/people/actor.ts";

import type { RankingInput } from "./ranking.ts";
import type { RawScore } from "./scoring.ts";

/** A line of a sealed sheet with what its juror wrote beside it. */
export type ReasonedScore = RawScore & { readonly reason: string };

export type SheetRow = {
  readonly seatId: string;
  /** In the order of the criteria; null where nothing was given, points null for "I don't know". */
  readonly cells: readonly { readonly points: number | null; readonly reason: string }[];
};

export type PlanPoints = { readonly applicationId: string; readonly rows: readonly SheetRow[] };

/**
 * All points as they were given, from which anybody can count the ranking again: of each plan every sealed sheet, residents
 * first. Only after the reveal, when the database lets points be read.
 */
export function rawPoints(
  { criteria, seats }: Pick<RankingInput, "criteria" | "seats">,
  scores: readonly ReasonedScore[],
  plans: readonly string[],
): PlanPoints[] {
  const ordered = panels.flatMap((panel) => seats.filter((seat) => seat.panel === panel));
  return plans.map((applicationId) => ({
    applicationId,
    rows: ordered.flatMap(({ id: seatId }): SheetRow[] => {
      const sheet = scores.filter(
        (score) => score.seatId === seatId && score.applicationId === applicationId,
      );
      if (sheet.length === 0) return [];
      return [
        {
          seatId,
          cells: criteria.map(({ id }) => {
            const line = sheet.find((score) => score.criterionId === id);
            return { points: line?.points ?? null, reason: line?.reason ?? "" };
          }),
        },
      ];
    }),
  }));
}
