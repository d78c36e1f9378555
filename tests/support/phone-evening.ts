import { buildEvening } from "#db/factories/evening.server.ts";

import { givenStage } from "./stage.ts";
import { tapOf } from "./taps.ts";

/** An evening with its jury in, and taps for its first pitch. */
export async function givenPhoneEvening(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(stage);
  const [juror, other] = evening.jury;
  const [pitch, second] = evening.pitches;
  const [criterionId = ""] = evening.criterionIds;
  if (!juror || !other || !pitch || !second) throw new Error("an evening without a jury");
  const { applicationId } = pitch;
  return {
    ...evening,
    stage,
    juror,
    other,
    applicationId,
    second: second.applicationId,
    criterionId,
    /** A tap on the first criterion of the first pitch. */
    tap: (sequence: number, changes: Partial<ReturnType<typeof tapOf>> = {}) =>
      tapOf({ applicationId, criterionId, sequence, ...changes }),
    /** A tap on every criterion of the first pitch, from this sequence on. */
    wholeSheet: (sequence: number) =>
      evening.criterionIds.map((id, index) =>
        tapOf({ applicationId, criterionId: id, sequence: sequence + index }),
      ),
    /** Closes the first pitch so many minutes ago. */
    close: (minutesAgo: number) =>
      owner`update pitches set scoring_open = false,
        scoring_closed_at = plint_now() - make_interval(mins => ${minutesAgo}) where application_id = ${applicationId}`,
  };
}
