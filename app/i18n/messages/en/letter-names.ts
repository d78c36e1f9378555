import type { letterNames as source } from "../nl/letter-names.ts";
import type { Same } from "../../same.ts";

export const letterNames: Same<typeof source> = {
  "staff.letter.sign-in": "Link to sign in",
  "staff.letter.new-sign-in": "Notice: somebody signed in",
  "staff.letter.passkey-added": "Notice: passkey added",
  "staff.letter.staff-invited": "Invitation for a colleague",
  "staff.letter.partner-invited": "Invitation for a partner",
  "staff.letter.opening-asked": "Request to open the plans",
  "staff.letter.change-approval-asked": "Request to agree to a change",
  "staff.letter.rules-changed": "Rules changed",
  "staff.letter.question-withheld": "Question not published",
  "staff.letter.draft-reminder": "Reminder: plan not handed in yet",
  "staff.letter.plan-member-invited": "Invitation to write along",
  "staff.letter.plan-reopened": "Plan open again",
  "staff.letter.plan-withdrawn": "Plan withdrawn",
  "staff.letter.paper-entry-to-confirm": "Question: is your plan on paper right?",
  "staff.letter.paper-entry-objected": "Plan on paper is not right",
  "staff.letter.new-space": "New space that fits",
  "staff.letter.search-asked": "Question: mail about new spaces?",
  "staff.letters.aMaker": "An entrepreneur",
  "staff.letter.exception-approval-asked": "Request to agree: a result with too few jurors",
  "staff.letter.data-erased": "Data erased",
};
