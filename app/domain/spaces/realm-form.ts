import { z } from "zod";

import { choice, fieldProblem, text, tick, wholeNumber } from "#app/lib/form-fields.ts";

import { realmAnswers } from "./realm-tree.ts";
import { realms, serviceLabels } from "./vocabulary.ts";

/** The articles of the Woningwet under which a corporation may own and let such a unit (domain.md 1a 4). */
export const legalGrounds = ["45-2f", "45-2g", "47"] as const;
export type LegalGround = (typeof legalGrounds)[number];

export const realmLimits = { motivation: 1_000, leastMotivation: 30, liveability: 300 } as const;

const answer = choice(realmAnswers).optional();

/** The answers alone, for who asks for advice before anything is decided. */
export const realmAnswersForm = z.object({
  listed: answer,
  neighbourhood: answer,
  own_homes: answer,
  nobody_else: answer,
  sales: answer,
});

/** A decision on a space, with the answers that led to it. Another outcome than the advice asks for the same motivation. */
export const realmForm = realmAnswersForm.extend({
  realm: choice(realms),
  isCare: tick(),
  serviceLabel: choice(serviceLabels),
  legalGround: choice(legalGrounds),
  ownHomes: wholeNumber(0, 50_000),
  liveability: text(realmLimits.liveability),
  motivation: text(realmLimits.motivation).min(realmLimits.leastMotivation, {
    error: fieldProblem("too-short", { min: realmLimits.leastMotivation }),
  }),
});

export type RealmInput = z.output<typeof realmForm>;
