import type { shortlist as source } from "../nl/shortlist.ts";
import type { Same } from "../../same.ts";

export const shortlist: Same<typeof source> = {
  "knockOut.title": "Is this plan out, whatever its points?",
  "knockOut.label": "Why it is out",
  "knockOut.hint": "Then this one reason is enough. Also choose “Not to the pitch evening”.",
  "knockOut.none": "No, this plan takes part",
  "knockOut.kind.use": "This use is not allowed here",
  "knockOut.kind.branch": "The trade is excluded",
  "knockOut.kind.incomplete": "Not complete, also after it was asked",
  "knockOut.kind.integrity": "Integrity statement refused",
  "knockOut.reason": "Explanation for the entrepreneur",
  "knockOut.letter.use": "This use is not allowed in this space",
  "knockOut.letter.branch": "This trade does not fit this space",
  "knockOut.letter.incomplete": "The plan is not complete",
  "knockOut.letter.integrity": "The integrity statement is missing",

  "shortlist.count": ({ chosen, least, most }) =>
    `${chosen} chosen for the pitch evening. Choose ${least} to ${most}.`,
  "shortlist.reasonsMissing": ({ count }) => (count === 1 ? "1 reason missing" : `${count} reasons missing`),
  "shortlist.knockedOut": "out beforehand",
  "shortlist.letters": "Letters that lie ready",
  "shortlist.lettersLead":
    "Nothing is sent yet. Who gets which letter follows from your choices. A letter cannot go to anybody else.",
  "shortlist.group.pitch-invited": ({ count }) =>
    count === 1 ? "Invitation, to 1 entrepreneur" : `Invitation, to ${count} entrepreneurs`,
  "shortlist.group.not-shortlisted": ({ count }) =>
    count === 1
      ? "Refusal with reasons, to 1 entrepreneur"
      : `Refusal with reasons, to ${count} entrepreneurs`,
  "shortlist.to": ({ name, email }) => `to ${name}, ${email}`,
  "shortlist.toByPost": ({ name }) => `by post to ${name}`,
  "shortlist.readLetter": "Read or add to it",
  "shortlist.hasWords": "with own words",
  "shortlist.wordsForAll": "Own words in all these letters",
  "shortlist.wordsHint": "This is optional. The facts and the reasons are fixed and stay in the letter.",
  "shortlist.saveWords": "Save the words",
  "shortlist.wordsSaved": "Saved. The letter has not been sent yet.",
  "shortlist.whyFew": ({ least }) => `Why fewer than ${least} plans?`,
  "shortlist.whyFewHint": "This goes into the log.",
  "shortlist.unexplained": ({ count }) =>
    count === 1
      ? "A reason is still missing for this plan"
      : `Reasons are still missing for these ${count} plans`,
  "shortlist.incomplete": ({ count }) =>
    count === 1
      ? "This plan goes to the pitch evening, but was not found complete"
      : `These ${count} plans go to the pitch evening, but were not found complete`,
  "shortlist.andMore": ({ count }) => `And ${count} more.`,
  "shortlist.sendCount": ({ count }) => (count === 1 ? "Send 1 letter" : `Send ${count} letters`),
  "shortlist.once": "Everybody hears at the same moment. This can be done only once.",
  "shortlist.letterTitle": "Letter that lies ready",
  "shortlist.letterTo": "To",
  "shortlist.letterKind": "Letter",
  "shortlist.letterReceipt": "Plan",
  "shortlist.wordsForOne": ({ name }) => `Own words for ${name}`,
  "shortlist.showLetter": "Read the whole letter as it will go",
  "problems.no-knock-out-reason": "Write down why this plan is out. Its maker reads that.",
  "problems.no-branch-excluded":
    "This call excludes no branches. Choose another reason to knock this plan out.",
  "problems.knocked-out-and-chosen":
    "A plan that is out does not go to the pitch evening. Choose “Not to the pitch evening”.",
  "problems.evening-passed":
    "The pitch evening has been already. Move it first under “Changes”. Then the letters can go out.",
  "problems.too-many-chosen": ({ chosen, most }) =>
    `You chose ${chosen} plans. One evening has room for ${most}.`,
  "problems.too-few-chosen": ({ chosen, least }) =>
    `You chose ${chosen === 1 ? "1 plan" : `${chosen} plans`}. Choose at least ${least}, or write down why there are fewer.`,
  "problems.reasons-missing": ({ plans }) =>
    plans === 1
      ? "1 plan still lacks a reason. Each criterion needs one."
      : `${plans} plans still lack reasons. Each criterion needs one.`,
};
