import type { Day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

/** Letters wait in the outbox as JSON, so a moment travels as its ISO text (`date.toISOString()`). */
export type IsoMoment = string;

export type Reason = {
  readonly criterion: string;
  readonly reason: string;
  /** Whether four or five points stood beside these words of a juror; left out where nobody gave points for it. */
  readonly isStrong?: boolean;
};

/** Own and median mean on 1 to 5 for one criterion; null when nobody scored it. */
export type OwnScore = {
  readonly criterion: string;
  readonly own: number | null;
  readonly median: number | null;
};

export type RentStep = { readonly fromOn: Day; readonly rentCents: Cents };
