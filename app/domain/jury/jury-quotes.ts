import type { PlanPoints } from "./raw-points.ts";

export type JuryQuote = { readonly criterion: string; readonly words: string; readonly points: number };

/**
 * What jurors wrote about one plan, without who wrote it: the most points first, then by the letters of the words, so that
 * the order tells no seat. What was written twice stands once.
 */
export function juryQuotes(
  points: readonly PlanPoints[],
  criteria: readonly { readonly title: string }[],
  applicationId: string,
): JuryQuote[] {
  const rows = points.find((plan) => plan.applicationId === applicationId)?.rows ?? [];
  const said = rows.flatMap(({ cells }) =>
    cells.flatMap(({ points: given, reason }, place): JuryQuote[] => {
      const words = reason.trim();
      const criterion = criteria[place]?.title ?? "";
      return words === "" || given === null ? [] : [{ criterion, words, points: given }];
    }),
  );
  const once = new Map(said.map((quote) => [`${quote.criterion}\n${quote.points}\n${quote.words}`, quote]));
  return [...once.values()].toSorted(
    (a, b) => b.points - a.points || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0),
  );
}
