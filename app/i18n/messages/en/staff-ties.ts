import type { staffTies as source } from "../nl/staff-ties.ts";
import type { Same } from "../../same.ts";

export const staffTies: Same<typeof source> = {
  "ties.staff.ask": "Do you know this entrepreneur? Declare your interest.",
  "ties.staff.others": ({ names }) => `Declared an interest and does not read this plan: ${names}.`,
  "ties.staff.title": "You declare an interest",
  "ties.staff.lead":
    "Do you know the entrepreneur as family, friend, neighbour or in business? Then say so. A colleague judges this plan.",
  "ties.staff.effect.plan":
    "You no longer see this plan until the result is public. Not in lists and not in the log either.",
  "ties.staff.effect.steps": "A colleague does the shortlist, the pitch evening and the result of this call.",
  "ties.staff.effect.final": "You cannot undo this. Colleagues see that you have an interest.",
  "ties.staff.reason": "How do you know the entrepreneur?",
  "ties.staff.reasonHint": "One sentence is enough. It goes into the dossier of the call.",
  "ties.staff.declare": "Declare my interest",
  "ties.staff.back": "No, back to the plan",
  "ties.staff.tender":
    "You declared an interest in a plan of this call. A colleague does the shortlist, the pitch evening and the result.",
  "ties.staff.table": ({ count }) =>
    count === 1
      ? "1 plan is not in this list, because you declared an interest."
      : `${count} plans are not in this list, because you declared an interest.`,
  "problems.tied-to-a-plan": "You declared an interest in a plan of this call. A colleague does this step.",
  "deciders.none": "No colleague may decide here now",
  "deciders.one": ({ name }) => `Only ${name} may decide here now`,
  "deciders.why": "Whoever declared a tie or made a plan does not decide. The result needs two colleagues.",
  "deciders.chair": "For the reveal the chair of the jury can be the second.",
  "deciders.way": "Ask a colleague without a tie to join",
  "desk.task.ask-decider": ({ about, count }) =>
    count === 1
      ? `Ask one more colleague: too few people may decide on ${about}`
      : `Ask ${count} more colleagues: nobody may decide on ${about}`,
};
