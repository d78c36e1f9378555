import type { Same } from "../../same.ts";
import type { declining as source, decliningProblems as problems } from "../nl/declining.ts";

/** A juror who cannot: what they read, what staff read, and who is asked in their place. */
export const declining: Same<typeof source> = {
  "declining.button": "I cannot come",
  "declining.buttonLater": "I cannot come after all",
  "declining.own.title": "Can you not come after all?",
  "declining.own.link": "Can you not come after all? Say so here",
  "declining.own.story":
    "Say so as soon as you know. The corporation will then ask somebody else in your place.",
  "declining.own.effect":
    "You then read no plans any more and give no points. If you change your mind, you can come back as long as nobody else was asked.",
  "declining.own.stay": "No, I take part",
  "declining.hint": "Can you not come? Say so here. The corporation will then ask somebody else.",
  "declining.noted": "You said that you cannot come",
  "declining.notedStory": ({ address, moment }) =>
    `You are not in the jury for ${address} on ${moment} now. The corporation knows and may ask somebody else.`,
  "declining.back": "Can you come after all? As long as nobody else was asked, this link works.",
  "declining.backButton": "I take part after all",
  "declining.why": "Why can you not come?",
  "declining.whyHint": "You do not have to say. Only the corporation reads it.",
  "declining.whyButton": "Send",
  "declining.whySent": "Thank you, the corporation reads what you wrote.",
  "declining.givenAway": "Somebody else was asked",
  "declining.givenAwayStory": ({ address }) =>
    `You said that you could not come. So the corporation asked somebody else for the jury of ${address}. There is nothing you have to do. You are welcome to watch.`,
  "declining.pointsStory":
    "You are in this jury and gave points already. Do you have to go home? Tell whoever leads the evening.",
  "declining.jury.title": "The jury",
  "declining.jury.lead":
    "Who was asked, who takes part and who cannot. Here you ask somebody else in the place of who cannot. The jury then stays as large as agreed.",
  "declining.jury.link": "Who takes part in the jury?",
  "declining.jury.none": "Nobody is in the jury yet.",
  "declining.jury.said": ({ day }) => `Said so on ${day}.`,
  "declining.jury.reason": ({ reason }) => `“${reason}”`,
  "declining.jury.inPlace": ({ name }) => `Asked in the place of ${name}.`,
  "declining.jury.replaced": ({ name }) => `${name} was asked in this place.`,
  "declining.jury.ask": ({ name }) => `Ask somebody else in the place of ${name}`,
  "declining.jury.name": "Name",
  "declining.jury.email": "E-mail address",
  "declining.jury.send": "Send the invitation",
  "declining.jury.sent": "The invitation is on its way.",
  "declining.mail.own.subject": ({ address }) => `You are not in the jury: ${address}`,
  "declining.mail.own.title": "You are not in the jury",
  "declining.mail.own.preview": ({ address }) =>
    `You said that you cannot come to the pitch evening for ${address}.`,
  "declining.mail.own.story": ({ address, moment }) =>
    `You said that you cannot come to the pitch evening for ${address} on ${moment}. That is fine. Thank you for telling us.`,
  "declining.mail.own.back":
    "Was this not you, or can you come after all? Open your link and press ‘I take part after all’. That works as long as nobody else was asked.",
  "declining.mail.own.button": "Open your link",
  "declining.mail.desk.subject": ({ name, address }) => `${name} cannot be in the jury: ${address}`,
  "declining.mail.desk.title": ({ name }) => `${name} cannot be in the jury`,
  "declining.mail.desk.story": ({ name, panel, address, moment }) =>
    `${name} (${panel}) cannot come to the pitch evening for ${address} on ${moment}.`,
  "declining.mail.desk.next": "You can ask somebody else in this place.",
  "declining.mail.desk.button": "See the jury",
  "desk.task.ask-juror": ({ about, count }) =>
    count === 1
      ? `A juror cannot come: ask somebody else for ${about}`
      : `${count} jurors cannot come: ask others for ${about}`,
  "events.jury.seat-declined": "Juror cannot come",
  "events.jury.said-why-not": "Juror wrote why they cannot come",
  "events.jury.asked-in-place": "Somebody else asked for the jury",
  "staff.letter.juror-declined": "Declined the jury",
  "staff.letter.seat-given-back": "Juror cannot come",
};

export const decliningProblems: Same<typeof problems> = {
  "problems.seat-not-free":
    "Somebody was asked in this place already, or the juror takes part after all. Load the page again.",
  "problems.seat-given-away": "Somebody else was asked in your place. You cannot take part any more.",
  "problems.points-given": "You gave points already. Do you have to go? Tell whoever leads the evening.",
};
