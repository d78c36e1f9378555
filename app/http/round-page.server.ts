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
import { listPitchesWithTies } from "#app/domain/jury/staff-queries.server.ts";
import type { Juror, Staff } from "#app/domain/people/actor.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { found, readAs } from "./guards.server.ts";

type Rules = FrozenRules | null;

/** The round as a juror sees it, once the hall saw the result; `isRevealed` is false before that. */
export async function readRoundForJuror(juror: Juror) {
  return readAs(juror, async (tx) => {
    const { rules } = found(await findEvening(tx, juror));
    const pitches = await listPitchesForJuror(tx, juror);
    const plans = pitches.flatMap(({ applicationId, tradeName, tie }) =>
      tie === null && tradeName !== null ? [{ applicationId, tradeName }] : [],
    );
    return readRound(tx, juror, rules, { plans, own: await listOwnPoints(tx, juror) });
  });
}

/** The round as staff see it, from the reveal on. */
export async function readRoundForStaff(tx: Transaction, staff: Staff, tenderId: string, rules: Rules) {
  const { pitches } = await listPitchesWithTies(tx, staff.corporationId, tenderId);
  const call = { corporationId: staff.corporationId, tenderId };
  return readRound(tx, call, rules, { plans: pitches, own: [] });
}

type Call = { readonly corporationId: string; readonly tenderId: string };
type Seen = Pick<Parameters<typeof roundOf>[0], "plans" | "own">;

async function readRound(tx: Transaction, call: Call, rules: Rules, { plans, own }: Seen) {
  const given = await listRevealedPoints(tx, call.tenderId);
  const agreed = await listAgreedScores(tx, call);
  const criteria = found(rules).criteria;
  return {
    isRevealed: given.length > 0,
    isOpen: await isRoundOpen(tx, call.tenderId),
    plans: roundOf({ plans, own, given, agreed, criteria }),
  };
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
