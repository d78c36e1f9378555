import type { spoken as source } from "../nl/spoken.ts";
import type { Same } from "../../same.ts";

export const spoken: Same<typeof source> = {
  "spoken.title": "Passing on for the entrepreneur",
  "spoken.link": "Pass on for the entrepreneur",
  "spoken.box": ({ name }) =>
    `${name} has no e-mail address and cannot fill in anything here. Pass on what they say.`,
  "spoken.lead": ({ name }) =>
    `Fill in only what ${name} said or wrote. The plan will show that you passed it on.`,
  "spoken.nothing": ({ name }) => `There is nothing to pass on for ${name} now.`,
  "spoken.how": "How did it come in?",
  "spoken.howStory": ({ name }) =>
    `First say how and when you heard this from ${name}. Then you can pass it on.`,
  "spoken.way": "How did you hear this?",
  "spoken.goOn": "Go on",
  "spoken.heard": ({ way, heard }) => `Came in ${way} on ${heard}.`,
  "spoken.saved": "Kept. It has not been handed in yet.",
  "spoken.repairUntil": ({ name, moment }) =>
    `${name} can complete the plan once, until ${moment}. You see only what was asked.`,
  "spoken.handIn": "Hand in what was asked",
  "spoken.handInOnce":
    "This can be handed in once. The entrepreneur gets a letter by post with what you passed on.",
  "spoken.pitch": ({ name }) => `Does ${name} come to the pitch evening?`,
  "spoken.pitchAt": ({ moment }) => `The turn begins on ${moment}.`,
  "spoken.comes": "It now says: comes.",
  "spoken.comesNot": "It now says: does not come.",
  "spoken.yes": ({ name }) => `Yes, ${name} comes`,
  "spoken.no": ({ name }) => `No, ${name} does not come`,
  "spoken.marks": "Passed on for the entrepreneur",
  "spoken.mark": ({ what, by, way, heard }) => `${what}: by ${by}. Came in ${way} on ${heard}.`,
  "spoken.inLog": "for the entrepreneur",
  "spoken.signed": "Entered by you and signed",
  "spoken.handedIn": "Handed in",
  "spoken.withdrawn": "Withdrawn",
  "spoken.takeBack": "Withdraw a plan",
  "spoken.takeBackLink": ({ name }) => `Withdraw for ${name}`,
  "spoken.takeBackTitle": ({ name }) => `Withdraw the plan of ${name}`,
  "spoken.takeBackStory": ({ name }) =>
    `Do this only when ${name} asks for it. Nobody reads the plan any more. This cannot be undone.`,
  "spoken.takeBackYes": ({ name }) => `Withdraw the plan of ${name}`,
  "spoken.takenBack": "The plan was withdrawn. The letter about it is ready for the post.",

  "problems.heard-later": "That moment has not been yet. When did you hear it?",
  "problems.entered-by-you":
    "You entered a plan or passed something on for its entrepreneur. A colleague has to do this.",
  "problems.entered-by-both":
    "Both of you passed something on for the winner. Let somebody sign who did not.",
};
