import type { JuryPage } from "#app/domain/jury/taps/jury-page.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { paths } from "#app/paths.ts";

import { readCookie, writeCookie } from "./cookies.server.ts";
import { fileKey } from "./score-file.server.ts";
import { sheetToken } from "./sheet-token.server.ts";

type Evening = {
  readonly juror: Juror;
  readonly now: Date;
  /** Of the lines that the page shows. */
  readonly highest: number;
  /** The plans that this juror may read and score. */
  readonly applicationIds: readonly string[];
};

const A_YEAR = 365 * 24 * 3_600;

/** What a juror's page tells the phone: its seats, with what they send along, and the pages to keep for without a line. */
export function juryPage(evenings: readonly Evening[], ended: JuryPage["ended"] = null): JuryPage {
  const plans = evenings.flatMap(({ applicationIds }) => applicationIds);
  return {
    now: Math.max(0, ...evenings.map(({ now }) => now.getTime())),
    seats: evenings.map(({ juror, now, highest }) => ({
      seatId: juror.seatId,
      address: paths.jury.taps(juror.tenderId),
      token: sheetToken(juror.seatId, now),
      highest,
      fileKey: fileKey(juror.seatId).toString("base64"),
      readIn: paths.staff.scoreFile(juror.tenderId),
    })),
    pages: [paths.jury.home(), ...plans.map(paths.jury.scoreSheet), ...plans.map(paths.jury.plan)],
    ended,
    scope: paths.jury.home(),
  };
}

/**
 * Whether our script kept something on this phone before, by a cookie that scripts cannot reach: a phone on which it did,
 * and that keeps nothing, was emptied since.
 */
export const isKnownPhone = (request: Request): boolean => readCookie(request, "phone") !== null;

/** The mark of such a phone. Only the script asks for it, once something lies on the phone: a page alone keeps nothing. */
export const markOfPhone = (): string => writeCookie("phone", "1", A_YEAR);
