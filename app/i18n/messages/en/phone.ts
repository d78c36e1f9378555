import type { Same } from "../../same.ts";
import type { phone as source } from "../nl/phone.ts";

export const phone: Same<typeof source> = {
  "phone.line.start": "Each tap is kept on this phone first. Then it is sent.",
  "phone.line.plain": "Your points are sent only when you press the button on the score sheet.",
  "phone.line.kept": "Kept on this phone at {time}. {count} not sent yet.",
  "phone.line.sending": "Kept on this phone. Being sent now.",
  "phone.line.sent": "Sent at {time}.",
  "phone.line.memory": "Not sent yet, and this phone cannot keep it. Leave this page open.",
  "phone.line.signed-out": "You are no longer signed in. Your points are still on this phone. Sign in again.",
  "phone.line.other-seat":
    "Somebody else is signed in. Your points are still on this phone. Sign in again yourself.",
  "phone.line.gone":
    "You are no longer part of this evening. Your points are still on this phone. Ask the organisation.",
  "phone.line.signIn": "Sign in",
  "phone.board": "No internet. Just go on: your points are on this phone.",
  "phone.waits": "On this phone",
  "phone.trouble.insecure.title": "This connection is not secure",
  "phone.trouble.insecure":
    "So this phone cannot keep your points. They are sent at once. Better open Plint by https.",
  "phone.trouble.nothing.title": "This phone keeps nothing",
  "phone.trouble.nothing":
    "Your points are sent at once. Leave this page open until it says “Sent”. Or take another phone.",
  "phone.trouble.full.title": "This phone is nearly full",
  "phone.trouble.full": "Make room first. Remove some photos, for example. Then it can keep your points.",
  "phone.trouble.private.title": "This looks like a private window",
  "phone.trouble.private":
    "Do you close the window? Then what was not sent is gone. Better open Plint in a normal window.",
  "phone.trouble.wiped.title": "This phone has erased what was here",
  "phone.trouble.wiped":
    "That happened after your last visit. What was not sent then is gone. Check your points.",
  "phone.trouble.week.title": "This phone erases after 7 days",
  "phone.trouble.week":
    "Do you stay away from Plint for a week? Then your phone erases what is here. Put Plint on your home screen. Then it stays.",
  "phone.file.title": "Does sending not work?",
  "phone.file.story":
    "Save your points as a file. Give it to whoever leads the evening. Nobody can look inside.",
  "phone.file.button": "Save as a file",
  "phone.file.nothing": "There is nothing to save: everything has been sent.",
  "phone.codes.button": "Show as codes",
  "phone.codes.story":
    "Have whoever leads the evening scan each code with the camera. Your points are in after that. Nobody can look inside.",
  "phone.codes.one": ({ number, of }) => `Code ${number} of ${of}`,
  "phone.codes.picture": "A code to be scanned",
  "phone.codes.before": "Previous code",
  "phone.codes.after": "Next code",
  "phone.signOut.title": "Not everything has been sent",
  "phone.signOut.story":
    "There are still points on this phone. They would be erased now. Go back to your evening and wait for “Sent”.",
  "phone.signOut.words": "You wrote something without points",
  "phone.signOut.wordsStory":
    "Those words are on this phone only. Choose points with them and they are sent. Do you want to let them go? Then press once more.",
  "phone.signOut.first":
    "A juror gave points on this device. Sign out below. We first look whether everything has been sent.",
  "phone.signOut.back": "To my evening",
  "phone.grace":
    "Did the internet fail on the pitch evening? Points that a juror gave before a pitch was closed may come in until 30 minutes after. They count, and it is noted.",
  "sheet.tonight": "Tonight",
  "sheet.place": ({ position, total }) => `Pitch ${position} of ${total}`,
  "sheet.plan": "The plan",
  "sheet.others": "Other pitches",
  "sheet.before": "Previous",
  "sheet.after": "Next",
  "sheet.note": "Write a reason",
  "sheet.noteHint": "The entrepreneur can read this, without your name.",
  "sheet.lacking": ({ count }) =>
    `Not sealed yet. Criteria without points or without a reason: ${count}. Look for the red border.`,
  "sheet.refused": "That did not work",
  "sheet.closed.title": "This pitch is closed",
  "sheet.closed": "You cannot give points now. Whoever leads the evening opens and closes each pitch.",
  "sheet.late": "Some points came in after the close. They count, and it is noted.",
  "sheet.waiting": "Your envelope is closed",
  "sheet.waitingStory":
    "Kept on this phone at {time}. Your envelope leaves as soon as there is internet. Leave Plint open.",
  "sheet.notSent": "Not sent yet",
  "sheet.sealed": "Your points are sealed",
  "sheet.sealedStory": ({ time }) =>
    `Sent at ${time}. Nobody sees your points until the reveal. Not the organisation either.`,
  "sheet.sent": "Sent",
  "sheet.yours": "What you gave",
  "sheet.goOn": ({ name }) => `On to ${name}`,
  "sheet.goBack": "Back to tonight",
  "scoreFile.title": "Read in a file of points",
  "scoreFile.link": "A juror could not send: read in their file of points",
  "scoreFile.story":
    "Did sending not work? Then a juror saves the points as a file. Read it in here. You do not see the points. What was sent already does not count twice.",
  "scoreFile.codesTitle": "Or scan the codes of the phone",
  "scoreFile.codes":
    "Can the juror not hand over a file? Scan the codes on that phone with the camera of your own phone. Their order does not matter. The same code twice does no harm.",
  "scoreFile.codesRead": ({ read, of, missing }) => `${read} of ${of} codes read. Still to scan: ${missing}.`,
  "scoreFile.scan": "Scan with this camera",
  "scoreFile.scanStop": "Stop scanning",
  "scoreFile.camera": "Picture of the camera",
  "scoreFile.scanRefused":
    "The camera does not go on. Let your browser use it, or scan with the camera app of your phone.",
  "scoreFile.otherEvening":
    "This code belongs to another pitch evening. Ask the juror for the codes of tonight.",
  "scoreFile.label": "File of points (ends in .plint)",
  "scoreFile.button": "Read in",
  "scoreFile.done": ({ name }) => `The file of ${name} has been read in.`,
  "scoreFile.counts": ({ taken, refused }) => `In: ${taken}. Refused: ${refused}.`,
  "overview.title": "Your points so far",
  "overview.story": "Only you see this.",
  "overview.done": ({ done, total }) => `${done} of ${total} filled in`,
  "overview.points": ({ points }) => `${points} of 100`,
};
