import type { paper as source } from "../nl/paper.ts";
import type { Same } from "../../same.ts";

export const paper: Same<typeof source> = {
  "paper.title": "Enter a plan for somebody",
  "paper.link": "Enter a plan on paper",
  "paper.lead":
    "For who brings a plan on paper, calls, or comes to the desk. You type what they say. The plan counts only once the entrepreneur confirms it.",
  "paper.onlyYou":
    "Only you see what you enter here. Once confirmed, the plan is sealed, for you too, until the call closes.",
  "paper.mine": "Plans you are entering",
  "paper.none": "You are entering no plan now.",
  "paper.new": "Begin a new plan",
  "paper.name": "Name of the entrepreneur",
  "paper.email": "E-mail address",
  "paper.emailHint":
    "We mail a link to confirm the plan. No e-mail? Leave this empty. The entrepreneur then signs on paper and gets letters by post: fill in the postal address for that.",
  "paper.phone": "Telephone number",
  "paper.postal": "Postal address",
  "paper.way": "How did the plan come in?",
  "paper.way.paper": "On paper",
  "paper.way.phone": "By phone",
  "paper.way.desk": "At the desk",
  "paper.receivedOn": "Day on which it came in",
  "paper.receivedTime": "Time",
  "paper.optional": ({ label }) => `${label} (optional)`,
  "paper.start": "Begin to enter",
  "paper.closed": "The call is not open. You cannot enter a plan now.",
  "paper.keep": "Keep these details",
  "paper.kept": "Kept.",
  "paper.details": "Whose plan is this?",
  "paper.parts": "Type the plan",
  "paper.asMaker":
    "These are the questions as the entrepreneur reads them. On the phone together? Read them out, the example too.",
  "paper.part.complete": "Complete",
  "paper.part.started": "Begun",
  "paper.part.empty": "Still empty",
  "paper.files": "Files with the plan",
  "paper.noFiles": "There are no files with this plan.",
  "paper.filesStory": "Scan sketches or photos that belong to it. PDF, JPG, PNG or WebP, at most 25 MB.",
  "paper.file": "Choose a file",
  "paper.addFile": "Add",
  "paper.step.writing": "Not finished",
  "paper.step.waiting": "Waits for the entrepreneur",
  "paper.step.objected": "Not right, says the entrepreneur",
  "paper.step.confirmed": "Confirmed",
  "paper.step.over": "Does not count",
  "paper.seal": "Seal and ask to confirm",
  "paper.sealPaper": "Seal and print to sign",
  "paper.sealStory": ({ moment }) =>
    `Do this before the call closes. The entrepreneur then has until ${moment} to confirm.`,
  "paper.sealedAt": ({ moment }) => `Sealed on ${moment}.`,
  "paper.waitingMail": ({ email, moment }) =>
    `We mailed a link to ${email}. The plan counts once the entrepreneur confirms, until ${moment}.`,
  "paper.waitingScan": ({ moment }) =>
    `Print the plan and let the entrepreneur sign it. Add a scan of the signature here, until ${moment}.`,
  "paper.objection": ({ name }) => `${name} says that something is not right`,
  "paper.reopen": "Open it again to set it right",
  "paper.giveUp": "Put this plan away",
  "paper.giveUpStory": "Is it off? Then nobody can confirm it any more. This cannot be undone.",
  "paper.over": "This plan was not confirmed in time or was put away. It does not count.",
  "paper.print": "Look and print",
  "paper.printTitle": "Receipt to sign",
  "paper.printStory": ({ name, address }) => `This is the plan of ${name} for ${address}, as we entered it.`,
  "paper.signHere": "I have read this plan. It is my plan.",
  "paper.signature": "Date and signature",
  "paper.number": "Number",
  "paper.seal.label": "Seal (SHA-256)",
  "paper.received": "Came in",
  "paper.scan": "Scan of the signature",
  "paper.scanStory":
    "Make a scan or a clear photo of the sheet with the signature. PDF, JPG, PNG or WebP, at most 25 MB.",
  "paper.scanAdded": ({ name }) => `The scan is there: ${name}.`,
  "paper.confirmScan": "The signature is right: hand in the plan",
  "paper.confirmScanStory":
    "Look whether the signature belongs to this plan. Then the plan is sealed and you do not see it until the call closes.",
  "paper.done": "The plan is handed in and sealed.",
  "paper.backToEntry": "Back to this plan",
  "paper.mark": ({ by, way, received }) => `Entered by ${by}. Came in ${way} on ${received}.`,
  "paper.mark.paper": "on paper",
  "paper.mark.phone": "by phone",
  "paper.mark.desk": "at the desk",
  "paper.mark.mail": ({ moment }) => `Confirmed by mail on ${moment}.`,
  "paper.mark.scan": ({ moment }) => `Confirmed with a signature on ${moment}.`,
  "paper.mark.unconfirmed": "The entrepreneur has not confirmed it yet. It does not count yet.",
  "paper.mark.title.paper": "Received on paper",
  "paper.mark.title.phone": "Received by phone",
  "paper.mark.title.desk": "Received at the desk",

  "paper.confirm.title": "Is this your plan?",
  "paper.confirm.story": ({ by, way, address }) =>
    `${by} entered a plan for you for ${address}. It came in ${way}.`,
  "paper.confirm.until": ({ moment }) => `It counts only once you confirm, until ${moment}.`,
  "paper.confirm.yes": "This is my plan",
  "paper.confirm.yesStory":
    "Then the plan is handed in and sealed. You find it when you sign in with this e-mail address.",
  "paper.confirm.no": "This is not right",
  "paper.confirm.noStory": ({ by }) =>
    `Write down what is not right. It goes to ${by}, who sets it right. You then get a new link.`,
  "paper.confirm.words": "What is not right?",
  "paper.confirm.send": "Send this to the corporation",
  "paper.confirm.closed":
    "The call is closed: nothing in the plan can change. Is it not right? Then do nothing, and it does not count.",
  "paper.confirm.ownTitle": "You have a plan of your own here",
  "paper.confirm.ownStory": ({ name }) =>
    `You began a plan for this space yourself: ${name}. One plan counts. Choose which. The corporation does not know that you have your own.`,
  "paper.confirm.ownDraft": "That plan has not been handed in yet.",
  "paper.confirm.ownSubmitted": "That plan has been handed in.",
  "paper.confirm.counts": "Which plan counts?",
  "paper.confirm.countsPaper": "The plan below. I take my own plan back.",
  "paper.confirm.countsOwn": "My own plan. The plan below lapses.",
  "paper.confirm.ownStays":
    "Your own plan was handed in and the call is closed. That plan counts. The plan below cannot take its place any more.",
  "paper.confirm.choose": "Confirm my choice",
  "paper.confirm.thanks": "Your plan is handed in",
  "paper.confirm.thanksStory": ({ number }) =>
    `We mail you the receipt with number ${number}. Sign in with your e-mail address to see the plan.`,
  "paper.confirm.ownCounts": "Your own plan counts",
  "paper.confirm.ownCountsStory": "The plan that was entered for you has lapsed.",
  "paper.confirm.sent": "It has been sent",
  "paper.confirm.sentStory":
    "The corporation looks at what is not right. You get a new link once the plan has been set right.",
  "paper.confirm.oldTitle": "This link does not work any more",
  "paper.confirm.old":
    "The plan has changed or was not confirmed in time. See whether you have a newer mail, or call the corporation.",
  "paper.confirm.toPlans": "To my plans",
  "paper.confirm.plan": "The plan",
  "paper.confirm.objected":
    "You told us that something is not right. Is it right after all? You can still confirm.",

  "mail.paperConfirm.subject": ({ address }) => `Is this your plan for ${address}?`,
  "mail.paperConfirm.title": "Is this your plan?",
  "mail.paperConfirm.story": ({ by, address, way }) =>
    `${by} entered a plan for you for ${address}. It came in ${way}.`,
  "mail.paperConfirm.ask": "Read the plan and say whether it is right. It counts only once you confirm.",
  "mail.paperConfirm.button": "Look at the plan",
  "mail.paperConfirm.until": ({ moment }) => `You can do so until ${moment}.`,
  "mail.paperConfirm.ignore":
    "Do you know nothing of this? Then do nothing: without you the plan does not count.",
  "mail.paperConfirm.why": "You get this mail because a corporation put your address with a plan on paper.",
  "mail.paperObjected.subject": ({ name }) => `${name}: something is not right in the plan`,
  "mail.paperObjected.title": "Something is not right in the plan",
  "mail.paperObjected.story": ({ name, address }) =>
    `${name} has read the plan for ${address} that you entered. This is not right:`,
  "mail.paperObjected.until": ({ moment }) =>
    `You can set it right until the call closes: ${moment}. Then seal it again.`,
  "mail.paperObjected.button": "Open the plan",
  "mail.paperObjected.why": "You get this mail because you entered this plan.",
  "mail.paperLapsed.subject": ({ address }) => `Your plan for ${address} does not count`,
  "mail.paperLapsed.title": "Your plan does not count",
  "mail.paperLapsed.story": ({ name, address }) =>
    `Dear ${name}, the plan that was entered for you for ${address} was not confirmed in time or was put away. It therefore does not count.`,
  "mail.paperLapsed.next":
    "Want to know what is still possible? Call the corporation, or see which spaces are open.",
  "mail.paperLapsed.button": "See the spaces",

  "problems.no-way-to-reach": "Fill in a telephone number or postal address when there is no e-mail address.",
  "problems.received-later": "This moment has not come yet. When did the plan come in?",
  "problems.paper-too-late": "The time to confirm this plan is over. It does not count.",
  "problems.choose-one-plan": "You have a plan of your own for this space. Choose which plan counts.",
  "problems.own-plan-opened": "Your own plan has been opened. That plan counts. Choose your own plan below.",
  "problems.confirms-by-mail": "This entrepreneur has an e-mail address and confirms by mail.",
  "problems.scan-missing": "Add a scan of the signature first.",

  "events.application.paper-started": "Plan on paper: entering begun",
  "events.application.paper-changed": "Plan on paper: details changed",
  "events.application.paper-sealed": "Plan on paper: entered and sealed",
  "events.application.paper-reopened": "Plan on paper: opened to set right",
  "events.application.paper-objected": "Plan on paper: entrepreneur says it is not right",
  "events.application.paper-confirmed": "Plan on paper: confirmed by the entrepreneur",
  "events.application.paper-lapsed": "Plan on paper: does not count",
};
