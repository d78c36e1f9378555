import type { Same } from "../../same.ts";
import type { applicant as source } from "../nl/applicant.ts";

export const applicant: Same<typeof source> = {
  "applicant.home.title": "My plans",
  "applicant.home.empty": "You have no plan yet. Choose a space and begin.",
  "applicant.home.toSpaces": "Look at the spaces",
  "applicant.home.goOn": "Go on with your plan",
  "applicant.home.look": "Look at your plan",
  "applicant.motivation.lead": "Tell who you are and why you want this space. Write as you speak.",
  "applicant.motivation.whySpace": "Why do you want this space?",
  "applicant.motivation.whySpaceHint":
    "For example: I work at my kitchen table and look for a place where customers can walk in.",
  "applicant.motivation.whyNeighbourhood": "Why this neighbourhood?",
  "applicant.motivation.whyNeighbourhoodHint": "Do you live or work here? Whom do you know? What is missing?",
  "applicant.motivation.residentsNotice": "What will residents notice in the first year?",
  "applicant.motivation.residentsNoticeHint": "Name three things that people can see or take part in.",
  "applicant.submission.ready": "All is ready. You can hand in.",
  "applicant.submission.submit": "Put my plan in the letter box",
  "applicant.receipt.title": "Your plan is in the letter box",
  "applicant.receipt.lead": "We received your plan in time. You get this receipt by mail as well.",
  "applicant.receipt.number": "Number",
  "applicant.receipt.receivedAt": "Received",
  "applicant.receipt.receivedHint": "This is the time of our database. Only that time counts.",
  "applicant.receipt.seal": "Seal",
  "applicant.receipt.sealHint":
    "A sum over your whole plan (SHA-256). If one letter changes, the seal changes.",
  "applicant.receipt.next": "What happens now?",
  "applicant.receipt.next.closes": ({ moment }) =>
    `The space closes on ${moment}. Until then nobody reads your plan.`,
  "applicant.receipt.next.shortlist": ({ day }) =>
    `By ${day} you hear whether you come to the pitch evening. You always get the reasons.`,
  "applicant.receipt.next.pitch": ({ moment }) => `The pitch evening is on ${moment}.`,
  "applicant.receipt.toStatus": "See how things stand",
  "applicant.change.title": "Change or withdraw",
  "applicant.change.reopen": "Change something",
  "applicant.change.reopenStory": ({ moment }) =>
    `We open your plan again, and you can change everything. Mind: your plan only counts once you hand it in again, before ${moment}.`,
  "applicant.change.reopenButton": "Open my plan again",
  "applicant.roomLeft": ({ number }) => `Room for ${number} more characters.`,
  "applicant.roomOver": ({ number }) => `This is ${number} characters too many. Make it shorter.`,
  "applicant.change.withdraw": "No longer take part",
  "applicant.change.withdrawStory":
    "We take your plan out of the letter box. Nobody reads it. This cannot be undone: after it you cannot hand in another plan for this space.",
  "applicant.change.withdrawSure": "Yes, I want to stop with this plan",
  "problems.withdraw-not-sure": "First tick “Yes, I want to stop with this plan”. Your plan is still there.",
  "applicant.change.withdrawButton": "Withdraw my plan",
  "applicant.change.over": "Changing is not possible any more",
  "applicant.change.overStory": ({ moment }) =>
    `That was possible until ${moment}, as long as the space was open. Nothing changed. The page of your plan says how it stands.`,
  "applicant.change.leave": "Leave everything as it is",
};
