import type { desk as source } from "../nl/desk.ts";
import type { Same } from "../../same.ts";

export const desk: Same<typeof source> = {
  "desk.today": "Today",
  "desk.nothing": "Nothing waits for you.",
  "desk.task.mention": ({ about, count }) =>
    count === 1 ? `Read the note for you about ${about}` : `Read ${count} notes for you about ${about}`,
  "desk.task.read-decision": ({ about }) => `Read the choice of BOG or MOG for ${about}`,
  "desk.task.mend-draft": ({ about }) => `The set-up of ${about} came back. Read why and change it`,
  "desk.task.take-back": ({ about }) =>
    `Nobody can approve the set-up of ${about}. Send it back and choose who signs for the discount`,
  "desk.task.approve": ({ about }) => `Approve the set-up of ${about}`,
  "desk.task.sign-change": ({ about }) => `Approve a change to the rules of ${about}`,
  "desk.task.ask-opening": ({ about }) => `Ask a colleague to open the plans for ${about}`,
  "desk.task.open-plans": ({ about }) => `Open the plans for ${about}. A colleague asked for it`,
  "desk.task.answer": ({ about, count }) =>
    count === 1 ? `Answer 1 question about ${about}` : `Answer ${count} questions about ${about}`,
  "desk.task.choose": ({ about, count }) =>
    count === 1 ? `Choose for 1 plan for ${about}` : `Choose for ${count} plans for ${about}`,
  "desk.task.send": ({ about, count }) =>
    count === 1 ? `Send 1 letter about ${about}` : `Send ${count} letters about ${about}`,
  "desk.task.reveal": ({ about }) => `Reveal the ranking of ${about}`,
  "desk.task.propose": ({ about }) => `Propose the result of ${about}`,
  "desk.task.sign": ({ about }) => `Approve the result of ${about}`,
  "desk.task.lease-step": ({ about, count }) =>
    count === 1
      ? `Take the next step in the lease of ${about}`
      : `Settle ${count} points of the lease of ${about}`,
  "desk.task.lease-evaluate": ({ about }) => `Begin the yearly evaluation of ${about}`,
  "desk.task.lease-decide": ({ about }) => `Decide about the lease of ${about} after its evaluation`,
  "desk.task.lease-settle": ({ about }) => `Solve the trouble with the lease of ${about}`,
  "desk.task.lease-ends": ({ about }) => `The temporary lease of ${about} ends. Choose in time`,
  "desk.late": ({ day }) => `Late: ${day}`,
  "desk.due.today": "Today",
  "desk.due": ({ day }) => `By ${day}`,

  "notes.title": "Notes",
  "notes.link": ({ count }) =>
    count === 0
      ? "Write a note for colleagues"
      : count === 1
        ? "1 note of colleagues"
        : `${count} notes of colleagues`,
  "notes.none": "There are no notes about this plan yet.",
  "notes.for": ({ names }) => `for ${names}`,
  "notes.text": "New note",
  "notes.hint": "Only colleagues read this. The entrepreneur does not. A note cannot be changed afterwards.",
  "notes.who": "Who should read this?",
  "notes.whoHint": "It then stands at Today of this colleague. No mail is sent.",
  "notes.save": "Place the note",
  "notes.markRead": "I have read this",
  "problems.cannot-be-mentioned": "One of these colleagues does not read this plan. Choose somebody else.",
};
