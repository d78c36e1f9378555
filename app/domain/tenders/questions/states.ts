import type { StateTable } from "#app/lib/state-table.ts";

export const questionStates = ["open", "answered", "declined", "withheld"] as const;
export type QuestionState = (typeof questionStates)[number];

/**
 * What can become of a question. Answered and declined are public with their words; withheld is for what must not be
 * read by everyone (personal data), and then only its asker is told why.
 */
export const questionSteps = {
  open: { answer: "answered", decline: "declined", withhold: "withheld" },
  answered: {},
  declined: {},
  withheld: {},
} as const satisfies StateTable<QuestionState>;

/** Everybody reads these, with their words. */
export const publicQuestionStates = ["answered", "declined"] as const satisfies readonly QuestionState[];

/** How staff may close a question. */
export const questionEndings = ["answer", "decline", "withhold"] as const;
export type QuestionEnding = (typeof questionEndings)[number];
