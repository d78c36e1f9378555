import { and, asc, desc, eq, inArray, ne, type SQL } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { questionAskers, questions } from "#db/schema/questions.ts";

import { publicQuestionStates } from "./states.ts";

const MAX_QUESTIONS = 200;

type Call = { readonly corporationId: string; readonly tenderId: string };

/** The latest questions that everybody may read, in the order in which they were answered. */
export async function listPublicQuestions(tx: Transaction, { corporationId, tenderId }: Call) {
  const rows = await tx
    .select({
      number: questions.number,
      text: questions.text,
      edited: questions.edited,
      state: questions.state,
      answer: questions.answer,
      closedAt: questions.closedAt,
    })
    .from(questions)
    .where(
      and(
        eq(questions.corporationId, corporationId),
        eq(questions.tenderId, tenderId),
        inArray(questions.state, [...publicQuestionStates]),
      ),
    )
    .orderBy(desc(questions.number))
    .limit(MAX_QUESTIONS);
  return rows
    .toReversed()
    .flatMap(({ number, closedAt, state, ...question }) =>
      number !== null && closedAt !== null
        ? [{ ...question, number, isDeclined: state === "declined", closedAt: closedAt.toISOString() }]
        : [],
    );
}

export type PublicQuestion = Awaited<ReturnType<typeof listPublicQuestions>>[number];

/** One's own questions about a call, the latest first. */
export async function listOwnQuestions(tx: Transaction, personId: string, { corporationId, tenderId }: Call) {
  return tx
    .select({
      id: questions.id,
      text: questions.text,
      state: questions.state,
      number: questions.number,
      answer: questions.answer,
    })
    .from(questions)
    .innerJoin(
      questionAskers,
      and(
        eq(questionAskers.corporationId, questions.corporationId),
        eq(questionAskers.questionId, questions.id),
      ),
    )
    .where(
      and(
        eq(questions.corporationId, corporationId),
        eq(questions.tenderId, tenderId),
        eq(questionAskers.personId, personId),
      ),
    )
    .orderBy(desc(questions.createdAt), asc(questions.id))
    .limit(MAX_QUESTIONS);
}

/**
 * The questions about one call: all that wait, those that came first on top, and the latest that were closed. Who asked
 * is not among what staff can read.
 */
export async function listQuestionsForStaff(tx: Transaction, call: Call) {
  const closed = await questionsOf(tx, call, ne(questions.state, "open"))
    .orderBy(desc(questions.closedAt), desc(questions.number), asc(questions.id))
    .limit(MAX_QUESTIONS);
  return {
    open: await questionsOf(tx, call, eq(questions.state, "open")).orderBy(
      asc(questions.createdAt),
      asc(questions.id),
    ),
    closed: closed.toReversed(),
  };
}

function questionsOf(tx: Transaction, { corporationId, tenderId }: Call, state: SQL) {
  return tx
    .select({
      id: questions.id,
      text: questions.text,
      edited: questions.edited,
      state: questions.state,
      answer: questions.answer,
      number: questions.number,
      createdAt: questions.createdAt,
    })
    .from(questions)
    .where(and(eq(questions.corporationId, corporationId), eq(questions.tenderId, tenderId), state));
}
