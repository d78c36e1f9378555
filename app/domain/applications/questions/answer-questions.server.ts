import { and, eq, inArray, max } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { questions } from "#db/schema/questions.ts";
import { tenders } from "#db/schema/tenders.ts";

import type { AnswerInput } from "#app/domain/tenders/questions/question-form.ts";
import { canAnswer } from "#app/domain/tenders/questions/rules.ts";
import { questionSteps } from "#app/domain/tenders/questions/states.ts";
import { type Closed, tellAnswers } from "./tell-answers.server.ts";

/**
 * Closes every question that got an answer (or the reason why it gets none), in one transaction: all of them become
 * public for everybody at the same moment, under numbers in this order. Each is answered once; one that a colleague
 * closed meanwhile refuses the whole ("changed-meanwhile"), so that nobody answers unseen over another.
 */
export async function answerQuestions(
  db: Db,
  staff: Staff,
  tenderId: string,
  input: readonly AnswerInput[],
  key?: string,
) {
  const command = { verb: "answer-questions", key, input: { tenderId, input } };
  return write(db, staff, command, async (story) => {
    const { tx, now } = story;
    const { corporationId } = staff;
    const [tender] = await tx
      .select()
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)))
      // Numbers are given out one after the other.
      .for("update");
    if (!tender) return problem("not-found");
    if (!isEditor(staff)) return problem("not-your-role");
    if (!canAnswer(staff, tender, now)) return problem("not-in-this-state");
    const answers = input.filter(({ answer }) => answer !== "");
    if (answers.length === 0) return problem("no-answer-yet");
    const waiting = await listWaiting(story, staff, tenderId, answers);
    if (waiting === null) return problem("changed-meanwhile");
    const closed: Closed[] = [];
    let number = await lastNumber(story, staff, tenderId);
    for (const answer of answers) {
      const isPublic = answer.ending !== "withhold";
      if (isPublic) number += 1;
      const edited = isPublic && waiting.get(answer.id) !== answer.question;
      await close(story, staff, tenderId, { ...answer, edited, number: isPublic ? number : null });
      closed.push({ ...answer, number: isPublic ? number : null });
    }
    await tellAnswers(story, tender, closed);
    return done({ closed: closed.length });
  });
}

/** The words of the questions that are still open, by id; null when one of them is not, or is not of this call. */
async function listWaiting(
  { tx }: Story,
  { corporationId }: Staff,
  tenderId: string,
  answers: readonly AnswerInput[],
): Promise<Map<string, string> | null> {
  const rows = await tx
    .select({ id: questions.id, text: questions.text })
    .from(questions)
    .where(
      and(
        eq(questions.corporationId, corporationId),
        eq(questions.tenderId, tenderId),
        eq(questions.state, "open"),
        inArray(
          questions.id,
          answers.map(({ id }) => id),
        ),
      ),
    )
    .for("update");
  return rows.length === answers.length ? new Map(rows.map(({ id, text }) => [id, text])) : null;
}

async function lastNumber({ tx }: Story, { corporationId }: Staff, tenderId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(questions.number) })
    .from(questions)
    .where(and(eq(questions.corporationId, corporationId), eq(questions.tenderId, tenderId)));
  return row?.last ?? 0;
}

async function close(
  { tx, now, record }: Story,
  { corporationId, personId }: Staff,
  tenderId: string,
  line: AnswerInput & { readonly edited: boolean; readonly number: number | null },
): Promise<void> {
  const { id, ending, number, edited, answer } = line;
  const state = questionSteps.open[ending];
  await tx
    .update(questions)
    .set({
      state,
      answer,
      number,
      closedBy: personId,
      closedAt: now,
      ...(edited ? { text: line.question, edited } : {}),
    })
    .where(and(eq(questions.corporationId, corporationId), eq(questions.id, id)));
  await record(`question.${state}`, { corporationId, tenderId }, { number, edited });
}
