import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { LetterProps } from "#emails/catalogue.ts";

import { PITCH_MINUTES, QUESTION_MINUTES } from "../evening/pitch-timer.ts";
import { fillIn } from "../letters/letter-text.ts";
import type { DraftLetter } from "./read-drafts.server.ts";

/** What all letters of one shortlist have in common. */
export type Counted = {
  readonly rules: FrozenRules;
  readonly plansReceived: number;
  readonly plansInvited: number;
};

type Turn = LetterProps["pitch-invited"]["turn"];

/** What the invitation of this plan says; its turn is drawn only when everything is sent. */
export function invitedProps(facts: Counted, plan: DraftLetter, turn: Turn): LetterProps["pitch-invited"] {
  return {
    ...shared(facts, plan),
    pitchAt: facts.rules.timetable.pitchAt,
    place: facts.rules.pitchPlace,
    turn,
    pitchMinutes: PITCH_MINUTES,
    questionMinutes: QUESTION_MINUTES,
    words: plan.words,
  };
}

/** What the refusal of this plan says: its reasons in the order of the call. */
export function declinedProps(facts: Counted, plan: DraftLetter): LetterProps["not-shortlisted"] {
  return {
    ...shared(facts, plan),
    reasons: facts.rules.criteria.flatMap(({ id, title }) =>
      plan.reasons
        .filter(({ criterionId }) => criterionId === id)
        .map(({ reason }) => ({ criterion: title, reason })),
    ),
    knockOut: plan.knockOut,
    words: plan.words,
  };
}

function shared({ rules, plansReceived, plansInvited }: Counted, plan: DraftLetter) {
  const address = addressOf(rules);
  const facts = {
    zaak: plan.tradeName,
    adres: address,
    plannen: String(plansReceived),
    uitgenodigd: String(plansInvited),
  };
  const { opening = "", closing = "" } = plan.text ?? {};
  return {
    address,
    opening: fillIn(opening, facts),
    closing: fillIn(closing, facts),
    applicationId: plan.id,
    tradeName: plan.tradeName,
    receiptNumber: plan.receiptNumber,
    plansReceived,
    plansInvited,
  };
}
