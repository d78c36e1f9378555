import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { stateAt, type TenderState } from "#app/domain/tenders/states.ts";

import { questionPeriod } from "./period.ts";

type Timed = { readonly state: TenderState; readonly opensAt: Date | null; readonly closesAt: Date | null };

/** So many of one's questions about one call may wait for an answer at a time. */
export const MAX_OPEN_QUESTIONS = 5;

/** Anybody may ask while the call is open, until a week before it closes: staff need the rest to answer. */
export const canAsk = (tender: Timed, now: Date) =>
  stateAt(tender, now) === "open" && tender.closesAt !== null && now < questionPeriod(tender.closesAt).endsAt;

/** An answer counts for everyone or for no one: after closing nobody could use it any more. */
export const canAnswer = (staff: Staff, tender: Timed, now: Date) =>
  isEditor(staff) && stateAt(tender, now) === "open";
