import { done, type Outcome, problem } from "#app/lib/outcome.ts";

import type { Realm } from "./vocabulary.ts";

export const realmQuestions = ["listed", "neighbourhood", "own_homes", "nobody_else", "sales"] as const;
export type RealmQuestion = (typeof realmQuestions)[number];

export const realmAnswers = ["yes", "partly", "no"] as const;
export type RealmAnswer = (typeof realmAnswers)[number];
export type RealmAnswers = { readonly [Question in RealmQuestion]?: RealmAnswer | undefined };

type Branch = RealmQuestion | Realm;

/**
 * The decision tree (domain.md 1a 2, 3, 6 and 19): social property is on the list of the decree, aimed at the
 * neighbourhood, near homes of the corporation, offered by nobody else, and does not live off sales. What is not social
 * property is commercial property.
 */
const tree: { readonly [Question in RealmQuestion]: { readonly yes: Branch; readonly no: Branch } } = {
  listed: { yes: "neighbourhood", no: "BOG" },
  neighbourhood: { yes: "own_homes", no: "BOG" },
  own_homes: { yes: "nobody_else", no: "BOG" },
  nobody_else: { yes: "sales", no: "BOG" },
  sales: { yes: "BOG", no: "MOG" },
};

/** "Partly" is followed as the answer that leads on, and makes it a case of doubt: the motivation decides. */
const partly: { readonly [Question in RealmQuestion]: "yes" | "no" } = {
  listed: "yes",
  neighbourhood: "yes",
  own_homes: "yes",
  nobody_else: "yes",
  sales: "no",
};

export type RealmAdvice = {
  readonly realm: Realm;
  /** Somebody answered "partly" on the way: look at earlier decisions. */
  readonly isDoubtful: boolean;
  /** The questions that led here, in order; other answers do not count. */
  readonly path: readonly RealmQuestion[];
};

/** Walks the tree. Refused with the first question on the way that has no answer yet. */
export function adviseRealm(answers: RealmAnswers): Outcome<RealmAdvice, "realm-unanswered"> {
  const path: RealmQuestion[] = [];
  let isDoubtful = false;
  let at: Branch = "listed";
  while (at !== "BOG" && at !== "MOG") {
    const answer: RealmAnswer | undefined = answers[at];
    if (!answer) return problem("realm-unanswered", { question: at });
    path.push(at);
    if (answer === "partly") isDoubtful = true;
    at = tree[at][answer === "partly" ? partly[at] : answer];
  }
  return done({ realm: at, isDoubtful, path });
}

/** How many of the questions two cases answered alike; the more, the better they compare. */
export function likeness(one: RealmAnswers, other: RealmAnswers): number {
  return realmQuestions.filter((question) => one[question] && one[question] === other[question]).length;
}
