import type { Same } from "../../same.ts";
import type { ending as source, endingProblems as problems } from "../nl/ending.ts";

/** Who was erased since. */
const FORMER = "A former colleague";

export const ending: Same<typeof source> = {
  "ending.title.withdraw": "This space was withdrawn",
  "ending.title.fail": "Nobody got this space",
  "ending.since.withdraw": ({ day }) =>
    `The corporation withdrew the space on ${day}. Nobody gets it for now.`,
  "ending.since.fail": ({ day }) => `The corporation found no suitable candidate. It decided so on ${day}.`,
  "ending.header": "The corporation stopped with this space.",
  "ending.reasonGiven": "This is the reason:",
  "ending.draft":
    "You can no longer save or hand in anything here. What you wrote stays. You can take it along to another space.",
  "ending.kept": "What stands in the plan is kept.",
  "ending.again": "This space may open again later. Do you want to hear of it?",
  "ending.mailMe": "Mail me when this space is open again",
  "ending.before.title": "This space was open before",
  "ending.card.withdraw": "Withdrawn by the corporation",
  "ending.card.fail": "There was no suitable candidate",
  "ending.jury": "There is nothing more to do. Thank you for being in the jury.",
  "spaces.status.ended": "Ended without a winner",

  "standing.title.call_withdrawn": "The space was withdrawn",
  "standing.title.call_failed": "Nobody got the space",
  "standing.story.call_withdrawn":
    "Nobody gets this space, and neither do you. That is sad news after all your work. Your plan is kept. You can take it along to another space.",
  "standing.story.call_failed":
    "The corporation chose nobody for this space, and not you either. That is sad news after all your work. Your plan is kept. You can take it along to another space.",

  "ending.staff.title": "End without a winner",
  "ending.staff.quiet":
    "Outside the corporation nobody knows of this call yet. You take it back quietly: no letter goes out.",
  "ending.staff.heard":
    "If you end it, nobody gets the space. Everybody who put work into it gets a letter with the reason at once: who writes a plan or handed one in, came to look, asked a question or waits for the space. The jury too, if it was invited. The reason also stands on the page of the space.",
  "ending.staff.keeps":
    "Viewings are called off. Plans stay with their makers. They can take them along to another space.",
  "ending.staff.one": "No plan is in yet. You do this by yourself, and it happens at once.",
  "ending.staff.two": "Plans are in. That is why a colleague reads along and agrees. Until then all goes on.",
  "ending.staff.over": "This call has come to its end. It can no longer be stopped.",
  "ending.staff.tied": "You declared a tie in this call. A colleague decides on this.",
  "ending.kind": "How does it end?",
  "ending.kind.withdraw": "Withdraw: the corporation does not let the space like this now",
  "ending.kind.fail": "No suitable candidate: none of the plans fits",
  "ending.reason": "Why does it end?",
  "ending.reasonHint.quiet": "Only colleagues read this. It stands in the log.",
  "ending.reasonHint.heard":
    "Everybody can read this. Write it so that an entrepreneur understands. Name no people and no plans.",
  "ending.do.quiet": "Withdraw the call",
  "ending.do.now": "End the call and send the letters",
  "ending.do.ask": "Ask a colleague to agree",
  "ending.asked.withdraw": ({ name, moment }) =>
    `${name || FORMER} wants to withdraw the space. Asked on ${moment}.`,
  "ending.asked.fail": ({ name, moment }) =>
    `${name || FORMER} wants to end it because there is no suitable candidate. Asked on ${moment}.`,
  "ending.own": "A colleague has to read this and agree. Until then all goes on.",
  "ending.agree": "Agreed, end the call",
  "ending.agreeStory":
    "Read the reason. With your word the call ends at once and the letters go out. That cannot be undone.",
  "ending.drop": "Do not end it after all",
  "ending.dropStory": "Then the call simply goes on. Outside the corporation nobody knew of this.",
  "ending.link": "End without a winner",
  "ending.waiting": "A colleague asks to end this call",
  "ending.waitingStory": ({ name }) =>
    `${name || FORMER} wants to end this call without a winner. A second person has to read that.`,
  "ending.toWaiting": "Read the reason",
  "ending.after": "Who decided this, and what comes next",
  "ending.ended.withdraw": ({ moment }) => `Withdrawn on ${moment}`,
  "ending.ended.fail": ({ moment }) => `Ended on ${moment}: there was no suitable candidate`,
  "ending.by.one": ({ name }) => `${name || FORMER} decided this.`,
  "ending.by.two": ({ first, second }) =>
    `${first || FORMER} asked for it, ${second || "a former colleague"} agreed.`,
  "ending.internal": "This was before it opened. Outside the corporation nobody reads the reason.",
  "ending.reopen": "Begin anew with these rules",
  "ending.reopenStory":
    "You get a new draft for the same space, with the same text, rent, criteria and jury. The dates are new. This call stays as it was.",
  "ending.anotherCall": "Another call for this space is under way.",
  "ending.toReopened": "To the new call",
  "ending.reopens": "This space was open before.",
  "ending.toReopens": "Look at the call before",

  "desk.task.sign-ending": ({ about }) => `Read along: a colleague wants to end ${about}`,

  "events.tender.ending-asked": "Asked to end it without a winner",
  "events.tender.ending-dropped": "Request to end it dropped",
  "events.tender.withdrawn": "Call withdrawn",
  "events.tender.came-to-nothing": "Ended: no suitable candidate",
  "events.tender.reopened": "Drafted anew after an earlier call",

  "mail.endingApprovalAsked.subject": ({ address }) => `Do you read along? Ending ${address}`,
  "mail.endingApprovalAsked.title": "A colleague wants to end a call without a winner",
  "mail.endingApprovalAsked.withdraw": ({ address }) =>
    `A colleague wants to withdraw ${address}. Plans are in, so you read along.`,
  "mail.endingApprovalAsked.fail": ({ address }) =>
    `A colleague finds that there is no suitable candidate for ${address}. You read along.`,
  "mail.endingApprovalAsked.effect": "Without your word the call simply goes on.",
  "mail.callEnded.subject.withdraw": ({ address }) => `${address} was withdrawn`,
  "mail.callEnded.subject.fail": ({ address }) => `Nobody got ${address}`,
  "mail.callEnded.title.withdraw": "The space was withdrawn",
  "mail.callEnded.title.fail": "Nobody got the space",
  "mail.callEnded.story.withdraw": ({ address }) =>
    `The corporation withdrew ${address}. Nobody gets this space for now.`,
  "mail.callEnded.story.fail": ({ address }) =>
    `The corporation found no suitable candidate for ${address}. Nobody gets this space for now.`,
  "mail.callEnded.reason": "This is the reason:",
  "mail.callEnded.draft":
    "You were writing a plan. You can no longer hand it in here. What you wrote is kept. You can take it along to another space.",
  "mail.callEnded.handedIn":
    "You handed in a plan. It stays yours and is kept. You can take it along to another space.",
  "mail.callEnded.looked": "A viewing that was still to come is called off.",
  "mail.callEnded.toPlan": "Look at your plan",
  "mail.callEnded.toSpaces": "Look at other spaces",
  "mail.callEnded.footnote": ({ address }) =>
    `You get this mail because you made a plan for ${address}, came to look, asked a question or wait for this space.`,
  "mail.juryCallEnded.subject": ({ address }) => `There will be no winner for ${address}`,
  "mail.juryCallEnded.title": "There will be no winner",
  "mail.juryCallEnded.withdraw": ({ address }) =>
    `The corporation withdrew ${address}. There will be no winner.`,
  "mail.juryCallEnded.fail": ({ address }) =>
    `The corporation found no suitable candidate for ${address}. There will be no winner.`,
  "mail.juryCallEnded.thanks":
    "There is nothing more to do. Thank you for wanting to sit in the jury for your neighbourhood.",
  "mail.juryCallEnded.button": "Look at the space",
  "mail.juryCallEnded.footnote": ({ address }) =>
    `You get this mail because you sit in the jury for ${address}.`,
  "staff.letter.ending-approval-asked": "Request to agree to an end",
  "staff.letter.call-ended": "News: space ended without a winner",
  "staff.letter.jury-call-ended": "News to the jury: ended without a winner",
};

export const endingProblems: Same<typeof problems> = {
  "problems.evening-is-on": "The pitch evening is on. End the evening first.",
  "problems.lease-still-runs": "The lease of the winner still runs. End that lease first.",
};
