import type { Same } from "../../same.ts";
import type { signals as source } from "../nl/signals.ts";

/** What the conductor of an evening must notice, and what to do when a phone does not work. */
export const signals: Same<typeof source> = {
  "signals.title": "Signals",
  "signals.none": "There is nothing that you need to look at.",
  "signals.silent": ({ name, at }) => `${name} cannot be reached since ${at}.`,
  "signals.silentStory":
    "The points are on the device and come by themselves. Does it take long? Walk over to them.",
  "signals.missing": ({ plan, names }) => `${plan} is closed, but not everybody's points are in: ${names}.`,
  "signals.missingStory":
    "What was given before the close counts for another half hour. Open the pitch again, or take a score sheet on paper.",
  "signals.few.whole": ({ here, needed }) =>
    `There ${here === 1 ? "is 1 juror" : `are ${here} jurors`}. The rules ask for ${needed}.`,
  "signals.few.residents": ({ here, needed }) =>
    `There ${here === 1 ? "is 1 resident" : `are ${here} residents`} in the jury. The rules ask for ${needed}.`,
  "signals.few.professionals": ({ here, needed }) =>
    `There ${here === 1 ? "is 1 professional" : `are ${here} professionals`} in the jury. The rules ask for ${needed}.`,
  "signals.fewStory": "Without them you cannot reveal the result.",
  "signals.late": ({ plan, at }) => `The evening runs late: ${plan} was to begin at ${at}.`,
  "signals.lateStory": "Say so in the hall.",
  "signals.left": ({ name, at }) => `${name} went home at ${at}.`,
  "signals.leftStory": "Earlier points count.",
  "signals.came": ({ name, at }) => `${name} came in at ${at}, after the beginning.`,
  "signals.cameStory": "This juror skips pitches that were closed by then.",
  "signals.tie": ({ name, plan }) => `${name} gives no points to ${plan}.`,
  "signals.tieStory": "A tie was declared. This juror counts as present there.",
  "signals.paper.title": "Does a phone not work?",
  "signals.paper.story": "Open an empty score sheet and print it. Or take the points over from the phone.",
  "signals.paper.scan": "Read in a file or codes from a phone",
  "signals.onPaper": "Sealed, from paper",
  "signals.hallPaper": ({ count }) =>
    count === 1 ? "1 envelope came on paper." : `${count} envelopes came on paper.`,
  "signals.noShow": "Did not come",
  "signals.noPoints": "No points",
};
