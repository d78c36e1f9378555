import type { Same } from "../../same.ts";
import type { joining as source, joiningProblems as problems } from "../nl/joining.ts";

export const joining: Same<typeof source> = {
  "role.do.1": "You read each plan. It is one page.",
  "role.do.2": "You listen to the pitch. Then you give points from 1 to 5 and write down why.",
  "role.do.3": "You seal your points. After that nothing changes. Nobody sees them until the result.",
  "role.secret": "This you keep to yourself",
  "role.secretStory":
    "Do not talk to anybody outside the jury about the plans or the points. Do not share pictures of a plan. Not after the evening either.",
  "role.ties": "Do you know one of the entrepreneurs?",
  "role.tiesStory": "Say so at that plan. Some examples:",
  "role.tie.family": "Family: your brother-in-law handed in a plan.",
  "role.tie.neighbour": "Neighbour or friend: you have coffee every week.",
  "role.tie.competitor": "Competitor: you have a shop like that in the area yourself.",
  "role.tie.business": "Business: you work together, or you earn by it.",
  "role.tiesEffect":
    "Then you do not see that plan any more and give it no points. The other plans you do. That is quite normal.",
  "joining.code.title": "Take part with the code in the hall",
  "joining.code.story": "The code is on the screen of whoever leads the evening.",
  "joining.code.label": "The code",
  "joining.code.hint": "Six signs, for example ABC 234. Capitals do not matter.",
  "joining.code.next": "Next",
  "joining.seat.story": ({ address }) =>
    `The jury for ${address}. Tap your name. Then you take part and keep to what stands below.`,
  "joining.seat.me": ({ name, panel }) => `I am ${name}, ${panel}`,
  "joining.seat.none": "All jurors are in.",
  "joining.seat.notHere":
    "Is your name not there? Then you are in on another device. Use the link in your letter, or ask who leads the evening.",
  "joining.card.title": "Let jurors in",
  "joining.card.story":
    "Did a juror lose the letter or the link? Show a code in the hall. It works only while you show it, for 10 minutes at most.",
  "joining.card.show": "Show the code",
  "joining.card.hide": "Hide the code",
  "joining.card.how": ({ page }) => `Go to ${page} and type the code. Or point your camera at the square.`,
  "joining.card.until": ({ at }) => `Works until ${at}, or until you hide it.`,
  "joining.letter.title": "Letters for the jury",
  "joining.letter.story":
    "A sheet for each juror. The letter works beside the mailed link, until the result. Print this page.",
  "joining.letter.none":
    "The jury is not invited yet. That happens when the plans for the evening are chosen.",
  "joining.letter.back": "Back to the pitch evening",
  "joining.letter.link": "Letters for the jury, to print",
  "joining.letter.scan": "Point the camera of your phone at the square and open the link.",
  "joining.letter.tap": "Tap ‘I take part’. You need no password.",
  "joining.letter.otherwise": ({ page }) =>
    `Does it not work? On the evening you see a code. You type it at ${page}. No phone? Ask for a score sheet on paper.`,
  "events.jury.seat-taken-by-code": "Juror takes part, with the code in the hall",
  "events.evening.code-shown": "Code to come in shown",
  "events.evening.code-hidden": "Code to come in taken away",
};

export const joiningProblems: Same<typeof problems> = {
  "problems.code-unknown":
    "We do not know this code. Look at the screen once more: six signs, without I, L, O, 0 and 1.",
  "problems.code-over": "This code does not work any more. A code works for 10 minutes. Ask for a new one.",
  "problems.seat-is-taken":
    "This seat is taken. Is it you, on another device? Use the link in your letter. If not: choose your own name.",
};
