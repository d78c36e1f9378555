import { z } from "zod";

import { choice, fieldProblem, optionalText, text, tick } from "#app/lib/form-fields.ts";

import { questionEndings } from "./states.ts";

export const questionLimits = { question: 1_000, answer: 3_000, answersAtOnce: 200 } as const;

const endings =
  "nl|be|de|fr|eu|uk|com|org|net|info|biz|io|co|ly|me|gg|app|dev|shop|store|online|site|xyz|top|link|click|amsterdam";
const addresses = [
  /\b(https?:\/\/|www\.)\S/i,
  /[^\s@]@[^\s@]+\.[^\s@]/,
  // Written small or all in capitals: after "gevel.De" only a space was forgotten. "o.a." and "3.5 m" have no such end.
  new RegExp(
    `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]{1,63}\\.(${endings}|${endings.toUpperCase()})(?![\\p{L}\\p{N}-])`,
    "u",
  ),
];

/** What looks like an address, of a page or of a mailbox: a question is read by everyone, and may lead nobody anywhere. */
const question = text(questionLimits.question).refine(
  (words) => !addresses.some((address) => address.test(words)),
  { error: fieldProblem("no-links") },
);

/** `anyway`: sent although it may tell who asks, which its asker was told. */
export const questionForm = z.object({ question, anyway: tick() });

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
