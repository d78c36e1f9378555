import type { JurorRow } from "./juror-heat.ts";

/**
 * From how many points of 100 beside the others a juror is called mild or strict: half a step of the scale on everything
 * that they scored. Less is how people differ, and nobody would act on it.
 */
const NOTABLE = 10;

/** What one juror gave over all plans, in points of 100, beside what the whole jury gave those same plans. */
export type JurorSpread = {
  readonly seatId: string;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  /** Above 0 where this juror gave more than the jury did; one decimal. */
  readonly deviation: number;
  readonly manner: "mild" | "strict" | null;
};

/**
 * How far each juror reaches from their lowest to their highest total, and how mild or strict they were. For looking at
 * alone. A plan that a juror gave no points counts for neither side, so that a tie makes nobody mild; who gave no points
 * at all is left out.
 */
export function jurorSpread(rows: readonly JurorRow[]): JurorSpread[] {
  const pointsFor = new Map<string, number[]>();
  for (const { plans } of rows)
    for (const { applicationId, mean } of plans)
      if (mean !== null) pointsFor.set(applicationId, [...(pointsFor.get(applicationId) ?? []), mean]);
  return rows.flatMap(({ seatId, plans }) => {
    const given = plans.flatMap(({ applicationId, mean }) =>
      mean === null ? [] : [{ applicationId, mean }],
    );
    if (given.length === 0) return [];
    const own = meanOf(given.map(({ mean }) => mean));
    const whole = meanOf(given.map(({ applicationId }) => meanOf(pointsFor.get(applicationId) ?? [])));
    const deviation = oneDecimal((own - whole) * 20);
    return [
      {
        seatId,
        low: oneDecimal(Math.min(...given.map(({ mean }) => mean)) * 20),
        high: oneDecimal(Math.max(...given.map(({ mean }) => mean)) * 20),
        mean: oneDecimal(own * 20),
        deviation,
        manner: Math.abs(deviation) < NOTABLE ? null : deviation > 0 ? "mild" : "strict",
      },
    ];
  });
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Half up, on either side of zero. */
const oneDecimal = (value: number) => (Math.sign(value) * Math.round(Math.abs(value) * 10 + 1e-9)) / 10 || 0;
