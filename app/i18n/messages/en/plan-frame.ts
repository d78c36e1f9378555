import type { Same } from "../../same.ts";
import type { planFrame as source } from "../nl/plan-frame.ts";

export const planFrame: Same<typeof source> = {
  "applicant.noName": "Plan without a name",
  "applicant.deadline": ({ moment }) => `Hand in until ${moment}`,
  "applicant.daysLeft": ({ days }) =>
    days === 0 ? "today is the last day" : days === 1 ? "1 day left" : `${days} days left`,
  "applicant.closed": "The time to hand in has passed.",
  "applicant.saved": ({ time }) => `Saved at ${time}`,
  "applicant.notSavedYet": "Nothing saved yet",
  "applicant.parts": "Parts of your plan",
  "applicant.partOf": ({ number, count, title }) => `Part ${number} of ${count}: ${title}`,
  "applicant.part.motivation": "Motivation",
  "applicant.part.business": "Business plan",
  "applicant.part.financial": "Financial plan",
  "applicant.part.window": "Shop-window plan",
  "applicant.part.files": "Attachments",
  "applicant.part.submission": "Check and hand in",
  "applicant.done": "Ready",
  "applicant.busy": "Begun",
  "applicant.toDo": "To do",
  "applicant.fileCount": ({ count }) => (count === 1 ? "1 file" : `${count} files`),
  "applicant.whenReady": "Possible when all is ready",
  "applicant.saveAndStay": "Save",
  "applicant.saveAndGoOn": "Ready, on to the next part",
  "applicant.addRow": "Add a line",
  "applicant.closedTitle": "Time is up",
  "applicant.closedStory": ({ moment }) =>
    `This space closed on ${moment}. Your plan is kept, but you can no longer hand it in. You may use it for another space.`,
  "applicant.lockedStory": "Your plan has been handed in. You can read it, but no longer change it.",
  "applicant.status.reasons": "What the corporation said of your plan",
  "applicant.status.pitch": ({ moment, place }) =>
    place ? `You pitch on ${moment}, in ${place}.` : `You pitch on ${moment}.`,
  "applicant.status.toResult": "See the result",
  "applicant.status.toReceipt": "Your receipt",
  "applicant.keeping.busy": "Not saved yet …",
  "applicant.keeping.offline": "Not saved yet, no connection. What you typed is on this device.",
  "applicant.keeping.failed": "Not saved.",
  "applicant.keeping.conflict": "Somebody else or another tab wrote too.",
  "applicant.keeping.choose": "Choose what stays",
  "applicant.keeping.signedOut": "Not saved yet: you are signed out.",
  "applicant.keeping.signIn": "Sign in on a new tab and come back here",
  "applicant.both.title": "There are two versions",
  "applicant.both.story":
    "While you were writing, somebody else (or another tab) saved something too. Nothing was overwritten. Choose below for each question which text stays, then save.",
  "applicant.both.titleBy": ({ name, time }: { name: string; time: string }) =>
    `${name} has just changed this part (${time})`,
  "applicant.both.theirsBy": ({ name }: { name: string }) => `The version of ${name}`,
  "applicant.both.mine": "Your version",
  "applicant.both.theirs": "The other version",
  "applicant.both.empty": "(empty)",
  "applicant.both.take": ({ name }) => `Take the other version of: ${name}`,
};
