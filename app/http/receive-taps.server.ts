import { faultOf, tapBatchForm } from "#app/domain/jury/taps/tap-form.ts";
import {
  RECEIPT_HEADER,
  TAP_PROTOCOL,
  type TapAnswer,
  type TapVerdict,
} from "#app/domain/jury/taps/tap-protocol.ts";
import { receiveTaps } from "#app/domain/jury/taps/receive-taps.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";

import { database } from "./database.server.ts";
import { readTaps } from "./read-taps.server.ts";
import { statusOfProblem } from "./problem-status.ts";

/** A refusal in the reader's language; some say how many. */
type Words = (problem: string, count?: number) => string;

/**
 * Takes a batch of taps from a phone: 201 when something new was stored, 202 when nothing was, each with a verdict per
 * tap. 400 for what is no batch, 403 for taps of another seat than the one that is signed in.
 */
export async function answerTaps(request: Request, juror: Juror, wordsOf: Words): Promise<Response> {
  const batch = tapBatchForm.safeParse(await request.json().catch(() => null));
  if (!batch.success) return refuse("unreadable-taps", 400);
  const { seatId, sentAt, taps } = batch.data;
  // Somebody else's phone, or somebody else signed in on it: these points are not theirs to send.
  if (seatId !== juror.seatId) return refuse("other-seat", 403);
  const { good, bad } = readTaps(seatId, taps);
  const received = await receiveTaps(database(), juror, { sentAt, taps: good });
  if (!received.ok) return refuse(received.problem, statusOfProblem(received.problem));
  const faulty = bad.map((given): TapVerdict => {
    const problem = faultOf(given);
    return { id: given.id, state: "refused", problem, words: wordsOf(problem) };
  });
  const judged = received.value.verdicts.map(({ tap, state, late, problem, missing }): TapVerdict => {
    const refusal = problem ? { problem, words: wordsOf(problem, missing) } : {};
    return { id: tap.id, state, ...(late ? { late } : {}), ...refusal };
  });
  const answer: TapAnswer = {
    protocol: TAP_PROTOCOL,
    now: received.value.now,
    taps: [...faulty, ...judged],
    sheets: received.value.sheets,
  };
  return reply(answer, judged.some(({ state }) => state === "stored") ? 201 : 202);
}

function refuse(problem: string, status: number): Response {
  return reply({ protocol: TAP_PROTOCOL, problem }, status);
}

function reply(body: object, status: number): Response {
  return Response.json(body, { status, headers: { [RECEIPT_HEADER]: String(TAP_PROTOCOL) } });
}
