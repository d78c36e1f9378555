import type { Same } from "../../same.ts";
import type { exception as source, exceptionProblems as problems } from "../nl/exception.ts";

const at = (pitches: number) => (pitches === 1 ? "1 pitch" : `${pitches} pitches`);

export const exception: Same<typeof source> = {
  "exception.title": "A result after all, with too few jurors",
  "exception.link": "Can it really not be mended? Decide with two people that the result stands",
  "exception.lead":
    "The rules promise more jurors than there were. Sometimes that can no longer be mended: a juror did not come, or a panel became too small. Then two people of the corporation may decide that the result stands.",
  "exception.public": "The reason becomes public, together with the result.",
  "exception.reason": "Why does the result stand?",
  "exception.reasonHint":
    "Write what happened and why waiting does not help. Mention no names of jurors or entrepreneurs.",
  "exception.ask": "Ask a colleague to agree",
  "exception.askAgain": "Ask again with this reason",
  "exception.asked": ({ name, moment }) => `${name} asked this, ${moment}.`,
  "exception.own": "A colleague must read this and agree. Then the result can be opened.",
  "exception.agree": "I agree, the result stands",
  "exception.agreeStory":
    "Read the reason. Once you agree the result can be opened, and the reason becomes public with it.",
  "exception.drop": "Take this back",
  "exception.dropStory": "Then the result waits for enough jurors again.",
  "exception.agreed": ({ first, second }) => `${first} and ${second} decided that the result stands.`,
  "exception.changed": "There were fewer jurors afterwards than they read. Ask again.",
  "exception.noGap": "There are enough jurors. Nobody needs to decide anything here.",
  "exception.notNow": "You can do this when all pitches are over and the points are not open yet.",
  "exception.back": "Back to the pitch evening",
  "exception.inResult": "There were fewer jurors than promised",
  "exception.inResultStory":
    "The corporation decided that the result stands. Two members of staff signed for it. This is their reason:",
  "exception.whole": ({ pitches, present, needed }) =>
    `At ${at(pitches)} there were too few jurors: ${present} of ${needed}.`,
  "exception.residents": ({ pitches, present, needed }) =>
    `At ${at(pitches)} there were too few residents: ${present} of ${needed}.`,
  "exception.professionals": ({ pitches, present, needed }) =>
    `At ${at(pitches)} there were too few professionals: ${present} of ${needed}.`,
  "mail.exceptionAsked.subject": ({ address }) =>
    `Do you read along? The result of ${address} with too few jurors`,
  "mail.exceptionAsked.title": "The result waits for a second person",
  "mail.exceptionAsked.story": ({ address }) =>
    `At the pitch evening for ${address} there were too few jurors. A colleague asks whether the result stands.`,
  "mail.exceptionAsked.effect": "Without your word the result stays shut.",
  "events.jury.exception-asked": "Asked whether the result stands with too few jurors",
  "events.jury.exception-agreed": "Agreed that the result stands with too few jurors",
  "events.jury.exception-dropped": "Took back that the result stands with too few jurors",
};

export const exceptionProblems: Same<typeof problems> = {
  "problems.no-gap": "There are enough jurors. You can simply open the result.",
  "problems.pitch-without-points":
    "Nobody gave points to one pitch. Then there is nothing to decide on. Open the pitch again, or end the call.",
};
