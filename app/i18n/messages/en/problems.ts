import type { Same } from "../../same.ts";
import type { problems as source } from "../nl/problems.ts";

export const problems: Same<typeof source> = {
  "problems.not-an-email": "This e-mail address is not complete. Example: name@example.com",
  "problems.not-a-code": "A code is six digits.",
  "problems.password-too-short": ({ min }) => `Choose a longer password: at least ${min} characters.`,
  "problems.too-often": ({ minutes }) =>
    `You tried too often. Wait ${minutes === 1 ? "1 minute" : `${minutes} minutes`} and try again.`,
  "problems.wrong-code": "This code is not right. Look closely and try again.",
  "problems.code-closed":
    "Too many wrong codes were entered. Click the link in the mail, or ask for a new one.",
  "problems.no-code-asked": "There is no code that works here any more. Ask for a new one.",
  "problems.link-used-or-old": "This link was used already or is too old. Ask for a new one.",
  "problems.wrong-credentials": "E-mail address or password is not right.",
  "problems.no-name": "Fill in your name first.",
  "problems.passkey-refused": "This passkey does not work here. Sign in with your password.",
  "problems.already-member": "This person belongs to your corporation already.",
  "problems.not-a-house-number": "This is not a house number. Example: 21 or 21-B.",
  "problems.not-a-postcode": "This is not a postcode. Example: 3526 AB.",
  "problems.not-a-kvk-number":
    "A KVK number has eight digits. Do you have none yet? Leave it empty and tick the box below.",
  "problems.not-a-score": "Choose a step from 1 to 5, or I do not know.",
  "problems.five-anchors": "Describe all five steps.",
  "problems.no-such-time":
    "The clocks go forward on this day. There is no time between 2 and 3 then. Choose another time.",
  "problems.rent-path-no-steps": "Fill in a percentage for each year, such as 75-75-100.",
  "problems.rent-path-too-many-steps": "A rent path has ten years at most.",
  "problems.rent-path-not-a-percentage": "Each year is a whole percentage from 0 to 100.",
  "problems.rent-path-falls": "The rent may not fall along the path.",
  "problems.rent-path-misses-target": "The rent path must end at 100%.",
  "problems.weights-not-100": ({ sum }) =>
    `Together the criteria count for ${sum}%. It must be exactly 100%.`,
  "problems.weights-not-whole": "Each criterion counts for a whole percentage from 0 to 100.",
  "problems.quorum-over-size": "No more jurors can be needed than there are jurors.",
  "problems.closes-before-opening": "Closing comes after opening. Choose a later day or time to close.",
  "problems.no-energy-label": "The space has no energy label yet. Fill in the label, or why none is needed.",
  "problems.no-introduction": "First write a short introduction for entrepreneurs.",
  "problems.no-discount-reason": "There is a discount on the rent. Write down why.",
  "problems.jury-not-complete": ({ seats, size }) =>
    `The jury has ${seats} of its ${size} seats. Complete it first.`,
  "problems.opens-in-the-past": "The day of opening has passed.",
  "problems.closes-in-the-past": "The day of closing has passed.",
  "problems.open-too-short": ({ days, min }) =>
    `The space is open for ${days} days. Entrepreneurs need at least ${min}.`,
  "problems.timetable-out-of-order":
    "The moments are not in order: opening, closing, shortlist, pitch evening, result.",
  "problems.not-your-role": "With your role you can only look.",
  "problems.not-yourself": "You cannot change yourself. Ask a colleague.",
  "problems.points-missing": "Choose points too, or “I don’t know”. What you wrote is still there.",
  "problems.space-has-a-call": "This space already has a call. Open that call.",
  "problems.already-proposed": "A colleague was first: there is a proposal already. Load the page again.",
  "problems.already-read": "A colleague has already read this decision. It counts. Load the page again.",
  "problems.without-points": "This plan got no points. It cannot be winner or reserve.",
  "problems.no-unit-given":
    "Give at least one unit to somebody, or choose that there is no suitable candidate.",
  "problems.own-work": "You proposed this yourself. A colleague has to look at it.",
  "problems.own-plan": "You make or made this plan yourself. Somebody else has to judge it.",
  "problems.rules-frozen": "The rules are fixed. You can no longer change them.",
  "problems.seat-taken": "This address already has a seat in the jury.",
  "problems.plan-incomplete": "Not all parts are finished. Below you see what is missing.",
  "problems.sealed": "The plans are still sealed. They open after closing.",
  "problems.no-reason": "Give a reason for at least one criterion. The entrepreneur gets to read it.",
  "problems.choices-missing": ({ plans }) =>
    plans === 1 ? "1 plan has no choice yet." : `${plans} plans have no choice yet.`,
  "problems.nobody-chosen": "Choose at least one plan for the pitch evening.",
  "problems.link-not-valid": "This link does not work (any more). Ask the corporation for a new one.",
  "problems.judging-closed": "Scoring is not possible now.",
  "problems.pitch-closed": "This pitch is closed. Your points came in too late.",
  "problems.unreadable-tap": "This did not arrive well. Tap it once more.",
  "problems.not-a-score-file":
    "This is no file of points from Plint, or it is damaged. Have the juror save it once more.",
  "problems.no-file-of-this-evening": "This file does not belong to this pitch evening.",
  "problems.sheet-sealed": "Your points are already sealed.",
  "problems.sheet-incomplete": ({ count }) =>
    count === 1
      ? "1 criterion still lacks points or a reason."
      : `${count} criteria still lack points or a reason.`,
  "problems.score-missing": "Choose a number, or “I don't know”.",
  "problems.reason-missing": "Write down why, in a few words.",
  "problems.sheets-unsealed": ({ sheets, names }) => {
    const what =
      sheets === 1 ? "1 score sheet is not sealed yet" : `${sheets} score sheets are not sealed yet`;
    return `${what}${names && `, of ${names}`}. Wait, or tick “Reveal all the same”.`;
  },
  "problems.below-quorum": ({ present, quorum }) =>
    present === 1
      ? `At one pitch there was 1 juror. There must be at least ${quorum}.`
      : `At one pitch there were ${present} jurors. There must be at least ${quorum}.`,
  "problems.not-the-first": "The winner is the plan with the most points.",
  "problems.not-the-second": "The reserve is the plan that comes next.",
  "problems.lease-stops-for-a-reason": "Write why the lease stops. The tenant reads this in the letter.",
  "problems.tick-to-stop-lease": "Tick that you are sure. You cannot undo this.",
  "problems.tasks-open": ({ open }) =>
    open === 1 ? "1 point is still open." : `${open} points are still open.`,
};
