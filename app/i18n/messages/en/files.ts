import type { files as dutch } from "../nl/files.ts";
import type { Same } from "../../same.ts";

/** Files of a plan: choosing, sending, what is refused and why. */
export const files: Same<typeof dutch> = {
  "applicant.files.lead": "Add what makes your plan stronger: a CV, a quote, a sketch, a photo.",
  "applicant.files.rules": ({ megabytes, max }) =>
    `PDF or photo (JPG, PNG, WebP). Up to ${megabytes} MB a file, ${max} files at most.`,
  "applicant.files.photos": "We take the place and the time out of photos.",
  "applicant.files.choose": "Choose a file",
  "applicant.files.chooseMore": "Choose files or drop them here",
  "applicant.files.chooseButton": "Choose files",
  "applicant.files.upload": "Add",
  "applicant.files.places": ({ left }) => (left === 1 ? "Room for 1 more." : `Room for ${left} more.`),
  "applicant.files.full": ({ max }) =>
    `Your plan has ${max} files. There is no room for more. Remove one to add another.`,
  "applicant.files.yours": "Your files",
  "applicant.files.none": "There are no files yet.",
  "applicant.files.removeShort": "Remove",
  "applicant.files.removeSure": "Gone is gone. If you want the file later, you send it again.",
  "applicant.files.removeYes": "Yes, take it out",
  "applicant.files.pdf": ({ pages }) => (Number(pages) === 1 ? "PDF, 1 page" : `PDF, ${pages} pages`),
  "applicant.files.pdfBare": "PDF",
  "applicant.files.image": "Photo or drawing",
  "applicant.files.goOn": "On to check and hand in",
  "applicant.files.underWay": "On their way",
  "applicant.files.halfway": "Not sent completely yet",
  "applicant.files.halfwayStory": "Choose the same file again. We go on where we were.",
  "applicant.files.sentSoFar": ({ percent }) => `${percent} sent`,
  "applicant.files.forgetShort": "Forget this",
  "applicant.files.state.waiting": "Waits for its turn.",
  "applicant.files.state.sending": "{percent} sent",
  "applicant.files.state.checking": "Sent. We are looking at the file.",
  "applicant.files.state.offline": "No connection. We go on as soon as we can. {percent} is sent.",
  "applicant.files.state.later": "It does not work now. We try again in a moment. {percent} is sent.",
  "applicant.files.state.signedOut": "You are signed out. Sign in and we go on here.",
  "applicant.files.state.added": "Added.",
  "applicant.files.state.refused": "This file is not possible.",
  "applicant.files.state.unreadable": "Your device cannot read this file any more. Choose it again.",
  "applicant.files.signIn": "Sign in (new window)",
  "applicant.files.progress": "Sending {name}",
  "applicant.files.stop": "Stop",
  "applicant.files.stopOf": "Stop sending {name}",
  "applicant.files.again": "Try again",
  "applicant.files.againOf": "Send {name} again",
  "applicant.files.close": "Close",
  "applicant.files.closeOf": "Close the message about {name}",
  "problems.storage-full":
    "We have no room for this file now. What was kept is still there. Try again later.",
  "problems.storage-down":
    "The file could not be kept. What was kept before is still there. Try again in a moment.",
  "problems.upload-gap": "A piece of the file is missing. Send it again.",
  "problems.file-empty": "This file is empty. Choose another file.",
  "problems.file-unknown": "We do not recognise this file. Send a PDF or a photo (JPG, PNG or WebP).",
  "problems.file-not-allowed": "This kind of file is not possible. Send a PDF or a photo (JPG, PNG or WebP).",
  "problems.file-archive": ({ found }) =>
    `This is a packed folder (${found}). We do not open those. Send the files one by one, as a PDF or a photo.`,
  "problems.file-office":
    "This is a file of Word, Excel or another office program. Save it as a PDF and send that.",
  "problems.file-heic":
    "This photo is a HEIC file, which we cannot open. Send a JPG: on an iPhone choose Settings, Camera, Formats, 'Most Compatible'. Or make a screenshot of the photo.",
  "problems.file-too-large": ({ megabytes }) =>
    `This file is too large. It may be ${megabytes} MB. Make the photo or the PDF smaller.`,
  "problems.file-too-many-pixels": ({ megapixels, max }) =>
    `This photo has ${megapixels} million pixels. At most ${max} million are possible. Make the photo smaller.`,
  "problems.file-too-many-pages": ({ pages, max }) =>
    `This PDF has ${pages} pages. At most ${max} are possible. Send only what is needed.`,
  "problems.file-too-complex":
    "It takes too long to open this file. Save it in a simpler way, for example as a scan.",
  "problems.file-broken": "We cannot open this file. It is damaged. Save it again.",
  "problems.file-encrypted":
    "There is a password on this PDF. Nobody can read it then. Save it without a password.",
  "problems.file-mismatch": ({ claimed, found }) =>
    found
      ? `The name says ${claimed}, but the file is of the kind ${found}. Save it as a PDF or a photo.`
      : `The name says ${claimed}, but it is not. Save the file again as a PDF or a photo.`,
  "problems.too-many-files": ({ max }) => `Your plan already has ${max} files. Remove one first.`,
  "problems.file-again": "Choose this file again. It was not kept.",
  "problems.no-file": "Choose a file first.",
};
