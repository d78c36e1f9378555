import { findEvening, findSheetForJuror, listPitchesForJuror } from "#app/domain/jury/queries.server.ts";
import { isSealed, takesPoints } from "#app/domain/jury/rules.ts";
import type { Juror } from "#app/domain/people/actor.ts";

import { found, readAs } from "./guards.server.ts";
import { juryPage } from "./jury-page.server.ts";
import { newOnceKey } from "./once-key.server.ts";

/** One juror's sheet for one pitch, with its neighbours in the running order; 404 where there is a tie. */
export function readSheetPage(juror: Juror, applicationId: string) {
  return readAs(juror, async (tx) => {
    const evening = found(await findEvening(tx, juror));
    const all = await listPitchesForJuror(tx, juror);
    // A plan with a tie has no name here: it is not there.
    const own = all.flatMap((pitch) =>
      pitch.tradeName !== null && pitch.tie === null ? [{ ...pitch, tradeName: pitch.tradeName }] : [],
    );
    const at = own.findIndex((pitch) => pitch.applicationId === applicationId);
    const pitch = found(own[at]);
    const { sheet, given } = await findSheetForJuror(tx, juror, applicationId);
    const highest = Math.max(0, ...given.map(({ sequence }) => sequence));
    return {
      once: newOnceKey(),
      applicationId,
      seatId: juror.seatId,
      tradeName: pitch.tradeName,
      position: pitch.position,
      total: all.length,
      before: own[at - 1] ?? null,
      after: own[at + 1] ?? null,
      criteria: found(evening.rules).criteria,
      isOpen: takesPoints(evening, pitch, evening.now),
      isSealed: isSealed(sheet),
      isOnPaper: sheet?.onPaper ?? false,
      isLate: given.some(({ late }) => late),
      sealedAt: sheet?.sealedAt?.toISOString() ?? null,
      sequences: Object.fromEntries(given.map(({ criterionId, sequence }) => [criterionId, sequence])),
      given: Object.fromEntries(
        given.map(({ criterionId, points, reason }) => [
          criterionId,
          { points: points === null ? "unknown" : String(points), reason },
        ]),
      ),
      phone: juryPage([
        { juror, now: evening.now, highest, applicationIds: own.map((one) => one.applicationId) },
      ]),
    };
  });
}
