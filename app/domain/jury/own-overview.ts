import { fraction, rounded } from "#app/lib/fraction.ts";

import { MAX_POINTS } from "./scoring.ts";

type Criterion = { readonly id: string; readonly weight: number };
type Given = { readonly criterionId: string; readonly points: number | null };

export type OwnSheet = {
  /** On how many criteria there is an answer; "I don't know" is one. */
  readonly done: number;
  readonly total: number;
  /** One's own points on 100, to one decimal; null while an answer is missing, or when all are "I don't know". */
  readonly points: number | null;
};

/** What a juror gave one plan so far, counted as the result counts it: "I don't know" leaves its weight to the others. */
export function ownSheet(criteria: readonly Criterion[], given: readonly Given[]): OwnSheet {
  const answers = criteria.map(({ id, weight }) => ({
    weight,
    line: given.find(({ criterionId }) => criterionId === id),
  }));
  const done = answers.filter(({ line }) => line !== undefined).length;
  const known = answers.flatMap(({ weight, line }) =>
    line && line.points !== null ? [{ weight, points: line.points }] : [],
  );
  const weight = known.reduce((total, one) => total + one.weight, 0);
  const sum = known.reduce((total, one) => total + one.weight * one.points, 0);
  const isWhole = done === criteria.length && weight > 0;
  return {
    done,
    total: criteria.length,
    points: isWhole ? rounded(fraction(sum * 100, weight * MAX_POINTS), 1) : null,
  };
}
