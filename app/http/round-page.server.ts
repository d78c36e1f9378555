import { redirect } from "@remix-run/node";

import { agreeScore } from "#app/domain/jury/consensus/agree-score.server.ts";
import { consensusForm } from "#app/domain/jury/consensus/consensus-form.ts";
import { lineId, roundOf } from "#app/domain/jury/consensus/round.ts";
import {
  isRoundOpen,
  listAgreedScores,
  listRevealedPoints,
} from "#app/domain/jury/consensus/round-queries.server.ts";
import { findEvening, listOwnPoints, listPitchesForJuror } from "#app/domain/jury/queries.server.ts";
import type { findResultForStaff } from "#app/domain/jury/staff-queries.server.ts";
import type { Juror, Staff } from "#app/domain/people/actor.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { found, readAs } from "./guards.server.ts";

/** The round as a juror sees it, once the hall saw the result; `isRevealed` is false before that. */
export async function readRoundForJuror(juror: Juror) {
  return readAs(juror, async (tx) => {
    const { rules } = found(await findEvening(tx, juror));
    const pitches = await listPitchesForJuror(tx, juror);
    const plans = pitches.flatMap(({ applicationId, tradeName, tie }) =>
      tie === null && tradeName !== null ? [{ applicationId, tradeName }] : [],
    );
    const own = await listOwnPoints(tx, juror);
    const given = await listRevealedPoints(tx, juror.tenderId);
    const agreed = await listAgreedScores(tx, juror);
    return {
      isRevealed: given.length > 0,
      isOpen: await isRoundOpen(tx, juror.tenderId),
      plans: roundOf({ plans, own, given, agreed, criteria: found(rules).criteria }),
    };
  });
}

type Result = NonNullable<Awaited<ReturnType<typeof findResultForStaff>>>;
type Plans = Parameters<typeof roundOf>[0]["plans"];

/** The round as staff see it, from the reveal on: of what was read beside the result, in the order of these plans. */
export function roundForStaff({ tender, round }: Result, plans: Plans) {
  const { given, agreed } = round;
  return roundOf({ plans, own: [], given, agreed, criteria: found(tender.rules).criteria });
}

/** Notes what a jury agreed on, from the form of one line; back to that line. */
export async function answerRound(request: Request, actor: Staff | Juror, tenderId: string, page: string) {
  const form = await readForm(request, consensusForm);
  if (!form.ok) return form.reply;
  const { value, key } = form;
  const agreed = await agreeScore(database(), actor, tenderId, value, key);
  if (agreed.ok) return redirect(`${page}#${lineId(value)}`, 303);
  return form.refuse(agreed);
}
