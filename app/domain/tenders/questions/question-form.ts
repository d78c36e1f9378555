import { z } from "zod";

import { choice, fieldProblem, optionalText, text } from "#app/lib/form-fields.ts";

import { questionEndings } from "./states.ts";

export const questionLimits = { question: 1_000, answer: 3_000, answersAtOnce: 200 } as const;

/** What looks like an address on the web: a question is read by everyone, and may lead nobody anywhere. */
const LINK = /\b(https?:\/\/|www\.)\S/i;

const question = text(questionLimits.question).refine((words) => !LINK.test(words), {
  error: fieldProblem("no-links"),
});

export const questionForm = z.object({ question });

/** One question on the desk. Without an answer it waits; its words may be mended before everybody reads them. */
const line = z.object({
  id: z.uuid(),
  question,
  ending: choice(questionEndings),
  answer: optionalText(questionLimits.answer),
});

export const answersForm = z.object({
  questions: z
    .array(line)
    .max(questionLimits.answersAtOnce, { error: fieldProblem("too-many") })
    .default([]),
});

export type AnswerInput = z.output<typeof line>;
