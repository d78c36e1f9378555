import type { Same } from "../../same.ts";
import type { mail as source } from "../nl/mail.ts";

export const mail: Same<typeof source> = {
  "mail.by": ({ corporation }) => `by ${corporation}`,
  "mail.dear": ({ name }) => `Dear ${name},`,
  "mail.dearReader": "Hello,",
  "mail.greeting": "Kind regards,",
  "mail.whatNext": "What happens next?",
  "mail.readBack": "Read everything again",
  "mail.juryFound": "This is what the jury thought of your plan.",
  "mail.contact.both": ({ phone, email }) => `Questions? Call ${phone} or mail ${email}.`,
  "mail.contact.phone": ({ phone }) => `Questions? Call ${phone}.`,
  "mail.contact.email": ({ email }) => `Questions? Mail ${email}.`,
  "mail.becauseOfPlan": ({ receiptNumber }) =>
    `You get this mail because you handed in a plan with number ${receiptNumber}.`,
  "mail.security": "We never ask you for a password or for money.",
  "mail.disagree": "Is something unclear, or do you disagree? Call or mail us. We will gladly explain.",
  "mail.tryAgain": "Would you like to try again? See on Plint which spaces are free now.",

  "mail.fact.when": "When",
  "mail.fact.where": "Where",
  "mail.fact.turn": "Your turn",
  "mail.fact.howLong": "How long",
  "mail.fact.receiptNumber": "Number",
  "mail.fact.receivedAt": "Received",
  "mail.fact.seal": "Seal",
  "mail.fact.device": "Device",
  "mail.fact.passkey": "Passkey",
  "mail.fact.opens": "Open from",
  "mail.fact.closes": "Closes on",

  "mail.strong": "this was strong",
  "mail.missed": "this could be better",
  "mail.scores.title": "Your points, from 1 to 5",
  "mail.scores.criterion": "What the jury looks at",
  "mail.scores.own": "Your plan",
  "mail.scores.median": "Middle plan",
  "mail.scores.none": "none",

  "mail.signIn.subject": ({ code }) => `Sign in to Plint (code ${code})`,
  "mail.signIn.title": "Sign in to Plint",
  "mail.signIn.preview": ({ minutes }) => `The link works for ${minutes} minutes and only once.`,
  "mail.signIn.click": "Click the button to sign in. You do not need a password.",
  "mail.signIn.button": "Sign in to Plint",
  "mail.signIn.valid": ({ minutes }) =>
    `The link works for ${minutes} minutes and only once. Has it expired? Ask for a new one.`,
  "mail.signIn.codeInstead":
    "Are you reading this on another device? Then type this code on the sign-in page:",
  "mail.signIn.notYou":
    "Did you not ask for this? Then you need not do anything. Nobody can sign in without this mail.",
  "mail.signIn.asked": ({ at }) => `Asked for on ${at}. We never ask you for a password or for money.`,
  "mail.signIn.askedOn": ({ at, device }) =>
    `Asked for on ${at}, with ${device}. We never ask you for a password or for money.`,

  "mail.newSignIn.subject": "Somebody signed in to your account at Plint",
  "mail.newSignIn.title": "Somebody signed in to your account",
  "mail.newSignIn.preview": "Was this not you? Then sign out everywhere.",
  "mail.newSignIn.story": "Somebody signed in to your account. Was this you? Then you need not do anything.",
  "mail.newSignIn.notYou": "Was this not you? Sign out everywhere at once, and call your administrator.",
  "mail.newSignIn.button": "See where you are signed in",

  "mail.passkeyAdded.subject": "A passkey was added to your account",
  "mail.passkeyAdded.title": "You have a new passkey",
  "mail.passkeyAdded.preview": "Was this not you? Then remove the passkey.",
  "mail.passkeyAdded.story": "From now on you can sign in with this passkey.",
  "mail.passkeyAdded.notYou": "Was this not you? Remove the passkey at once and sign out everywhere.",
  "mail.passkeyAdded.button": "See your passkeys",

  "mail.lookAndDecide": "Look and decide",
  "mail.twoPeople": "You get this mail because this decision always takes two people.",

  "mail.approvalAsked.subject": ({ address }) => `Your approval, please: publish ${address}`,
  "mail.approvalAsked.title": "May this space go online?",
  "mail.approvalAsked.preview": ({ address }) => `A colleague asks for your approval of ${address}.`,
  "mail.approvalAsked.story": ({ address }) =>
    `A colleague has prepared the call for ${address}. Will you check it? Look at the rent, the discount, what the jury looks at and the dates.`,
  "mail.approvalAsked.effect":
    "Do you approve? Then the space goes online. From then on the rules are fixed. They change in public only, by two people.",

  "mail.resultApprovalAsked.subject": ({ address }) => `Your approval, please: the result of ${address}`,
  "mail.resultApprovalAsked.title": "Is this result right?",
  "mail.resultApprovalAsked.preview": ({ address }) =>
    `A colleague asks for your approval of the result of ${address}.`,
  "mail.resultApprovalAsked.story": ({ address }) =>
    `A colleague has prepared the result for ${address}. Will you check it? Look at the ranking and at the reasons.`,
  "mail.resultApprovalAsked.effect":
    "Do you approve? Then the result goes online. Everybody who pitched gets a letter at once.",

  "mail.spacePublished.title": ({ address }) => `Approved: ${address} goes online`,
  "mail.spacePublished.preview": ({ approvedBy }) => `${approvedBy} approved.`,
  "mail.spacePublished.story": ({ address, approvedBy }) =>
    `${approvedBy} approved. Everybody can see ${address} on Plint from the moment below.`,
  "mail.spacePublished.button": "See the page",
  "mail.spacePublished.frozen":
    "The rules are fixed now. The seal above proves it: whoever changes anything gets another seal.",
  "mail.spacePublished.footnote": "You get this mail because you prepared this call.",

  "mail.draftReminder.subject": ({ address }) => `Your plan for ${address} is not handed in yet`,
  "mail.draftReminder.title": "Your plan is not handed in yet",
  "mail.draftReminder.preview": ({ moment }) => `You can hand in until ${moment}.`,
  "mail.draftReminder.noName": "your plan",
  "mail.draftReminder.story": ({ tradeName, address, moment }) =>
    `You are writing ${tradeName} for ${address}. You can hand in until ${moment}.`,
  "mail.draftReminder.open": "Still to do",
  "mail.draftReminder.ready": "All parts are ready. All you have to do is hand it in.",
  "mail.draftReminder.button": "Go on with your plan",
  "mail.draftReminder.late":
    "Do not wait for the last hour. After that moment the letter box closes, even by a minute. All that you wrote is saved.",
  "mail.draftReminder.footnote": ({ address }) =>
    `You get this mail because you started a plan for ${address}. We send two at most.`,

  "mail.planReceived.subject": ({ address, receiptNumber }) =>
    `Your plan for ${address} has arrived (${receiptNumber})`,
  "mail.planReceived.title": "Your plan is in the letter box",
  "mail.planReceived.preview": ({ receiptNumber }) =>
    `This is your receipt. Your number is ${receiptNumber}.`,
  "mail.planReceived.story": ({ tradeName, address }) =>
    `Your plan ${tradeName} for ${address} has arrived. Keep this mail: it is your receipt.`,
  "mail.planReceived.button": "See your receipt",
  "mail.planReceived.next": ({ closesAt }) =>
    `Plans can be handed in until ${closesAt}. Until then nobody can read your plan. After that we read all plans. You will get a mail from us, whatever the answer is.`,

  "mail.planReopened.subject": ({ address }) =>
    `Your plan for ${address} is open again: hand it in once more`,
  "mail.planReopened.title": "Your plan is open again",
  "mail.planReopened.preview": "Hand it in once more, or it will not count.",
  "mail.planReopened.story": ({ tradeName, address }) =>
    `You opened ${tradeName} for ${address} again to change something. Your earlier receipt is no longer valid.`,
  "mail.planReopened.handIn": ({ closesAt }) =>
    `Hand your plan in again before ${closesAt}. If you do not, it will not count.`,
  "mail.planReopened.button": "Go to your plan",

  "mail.planWithdrawn.subject": ({ address }) => `Your plan for ${address} is withdrawn`,
  "mail.planWithdrawn.title": "Your plan is withdrawn",
  "mail.planWithdrawn.preview": ({ address }) => `Nobody reads your plan for ${address} any more.`,
  "mail.planWithdrawn.story": ({ tradeName, address }) =>
    `You withdrew ${tradeName} for ${address}. Nobody reads your plan any more, and it no longer takes part.`,
  "mail.planWithdrawn.notYou": "Was this not you? Then call us right away.",
  "mail.planWithdrawn.button": "See the spaces",

  "mail.notShortlisted.subject": ({ address }) => `The answer to your plan for ${address}`,
  "mail.notShortlisted.title": "We chose other plans",
  "mail.notShortlisted.preview": "In this mail you read what we thought of your plan.",
  "mail.notShortlisted.story": ({ tradeName, address, plansInvited, plansReceived }) =>
    `You sent us ${tradeName} for ${address}. We chose ${plansInvited} of the ${plansReceived} plans for the pitch evening.`,
  "mail.notShortlisted.news": "Your plan is not one of them.",
  "mail.notShortlisted.answer": "We think you deserve a real answer. This is what we thought of your plan.",

  "mail.pitchInvited.subject": ({ address }) => `You may pitch your plan for ${address}`,
  "mail.pitchInvited.title": "You may pitch!",
  "mail.pitchInvited.preview": ({ pitchAt, place }) => `The pitch evening is on ${pitchAt}, ${place}.`,
  "mail.pitchInvited.story": ({ tradeName, address, plansInvited, plansReceived }) =>
    `Good news. ${tradeName} has been chosen for the pitch evening about ${address}. ${plansReceived} plans came in. We chose ${plansInvited}.`,
  "mail.pitchInvited.turn": ({ position, at }) => `As number ${position}, around ${at}`,
  "mail.pitchInvited.turnLater": "We still have to draw lots",
  "mail.pitchInvited.howLong": ({ pitch, questions }) =>
    `${pitch} minutes to tell, ${questions} minutes of questions`,
  "mail.pitchInvited.button": "See your invitation",
  "mail.pitchInvited.cannot": "Can you not come? Call us, and we will look for a solution.",
  "mail.pitchInvited.tips": "Three tips",
  "mail.pitchInvited.tip.1": "Tell what a neighbour would come and do at your place.",
  "mail.pitchInvited.tip.2": "Let people see or feel something. Bring something that you made.",
  "mail.pitchInvited.tip.3": "Practise out loud, with a clock.",

  "mail.jurorInvited.subject": ({ address }) => `Help choose: the jury for ${address}`,
  "mail.jurorInvited.title": "Will you join the neighbourhood jury?",
  "mail.jurorInvited.preview": ({ address }) => `Help choose which entrepreneur comes to ${address}.`,
  "mail.jurorInvited.story": ({ address, jurySize }) =>
    `Entrepreneurs present their plans for ${address}. A jury of ${jurySize} people gives points. We would like you to be one of them.`,
  "mail.jurorInvited.as.residents":
    "You look as a resident. You need not be an expert. You know the neighbourhood.",
  "mail.jurorInvited.as.professionals": "You look as a professional. You know what a shop needs to succeed.",
  "mail.jurorInvited.button": "Yes, I will join",
  "mail.jurorInvited.rules": "How we keep it fair",
  "mail.jurorInvited.rule.1":
    "Do you know one of the entrepreneurs? You say so beforehand. You then give no points for that plan.",
  "mail.jurorInvited.rule.2": "What you read stays between you and the jury.",
  "mail.jurorInvited.rule.3":
    "You give your points on your own. Nobody sees them before everybody has finished.",
  "mail.jurorInvited.personal": "This link is only for you. Do not pass this mail on.",

  "mail.staffInvited.subject": ({ corporation }) => `Your access to Plint of ${corporation}`,
  "mail.staffInvited.title": "Set up your access",
  "mail.staffInvited.preview": ({ corporation }) => `For ${corporation} you work with Plint.`,
  "mail.staffInvited.story": ({ corporation }) =>
    `You were added as staff of ${corporation} at Plint. Now choose how to sign in: with a passkey, or with a password and a code from your phone.`,
  "mail.staffInvited.button": "Set up your access",
  "mail.staffInvited.valid": ({ days }) =>
    `The link works for ${days} days and once. Has it expired? Ask your colleague for a new one.`,
  "mail.staffInvited.personal": "This link is only for you. Do not pass this mail on.",

  "mail.resultWinner.subject": ({ address }) => `${address} is yours!`,
  "mail.resultWinner.title": "The jury chose your plan!",
  "mail.resultWinner.preview": ({ address }) => `Congratulations. ${address} is for you.`,
  "mail.resultWinner.story": ({ tradeName, address }) =>
    `Congratulations! The jury chose ${tradeName} for ${address}. We would like to go on with you.`,
  "mail.resultWinner.rent": "This will be your rent",
  "mail.resultWinner.rentFrom": ({ day }) => `From ${day}`,
  "mail.resultWinner.button": "See your plan and the result",
  "mail.resultWinner.next.1": "We call you to make an appointment.",
  "mail.resultWinner.next.2":
    "Then we look at your papers together. The lease is certain only when they are in order.",
  "mail.resultWinner.next.3": "Then we draw up the contract. Do not give up anything until then.",

  "mail.resultReserve.subject": ({ address }) => `You are the reserve for ${address}`,
  "mail.resultReserve.title": "Your plan is the reserve",
  "mail.resultReserve.preview": "The jury chose another plan. You are the first one after it.",
  "mail.resultReserve.story": ({ tradeName, address, winnerTradeName }) =>
    `The jury chose ${winnerTradeName} for ${address}. ${tradeName} is the reserve. If the first choice falls through, we call you.`,
  "mail.resultReserve.heldUntil": ({ day }) =>
    `You are the reserve up to and including ${day}. You need not do anything now.`,
  "mail.resultReserve.held":
    "You are the reserve until the contract is signed. You need not do anything now.",

  "mail.resultNotChosen.subject": ({ address }) => `The result for ${address}`,
  "mail.resultNotChosen.title": "The jury chose another plan",
  "mail.resultNotChosen.preview": "In this mail you read what the jury thought of your plan.",
  "mail.resultNotChosen.story": ({ tradeName, address, winnerTradeName }) =>
    `You brought ${tradeName} before the jury. The jury chose ${winnerTradeName} for ${address}.`,
  "mail.resultNotChosen.news": "So you do not get the space.",
  "mail.resultNotChosen.sorry": "That is a disappointment, certainly after all the work you did.",
  "mail.resultNotChosen.answer": "We think you deserve a real answer. This is what the jury thought.",

  "mail.leaseMoved.title.chosen": ({ address }) => `Your plan for ${address} was chosen`,
  "mail.leaseMoved.title.screening": ({ address }) => `We are looking at your papers for ${address}`,
  "mail.leaseMoved.title.terms": ({ address }) => `The terms for ${address}`,
  "mail.leaseMoved.title.contract": ({ address }) => `The contract for ${address}`,
  "mail.leaseMoved.title.handover": ({ address }) => `The handover of ${address}`,
  "mail.leaseMoved.title.open": ({ address }) => `Your shop at ${address} is open`,
  "mail.leaseMoved.title.evaluation": ({ address }) => `Looking back together on ${address}`,
  "mail.leaseMoved.title.target_reached": ({ address }) => `You now pay the whole rent of ${address}`,
  "mail.leaseMoved.title.arrears": ({ address }) => `There is rent outstanding for ${address}`,
  "mail.leaseMoved.title.not_delivered": ({ address }) =>
    `What you would do for the neighbourhood at ${address}`,
  "mail.leaseMoved.title.terminated": ({ address }) => `Notice was given for ${address}`,
  "mail.leaseMoved.title.ended": ({ address }) => `The lease of ${address} has ended`,
  "mail.leaseMoved.title.called_off": ({ address }) => `The lease of ${address} will not go ahead`,
  "mail.leaseMoved.footnote": ({ address }) =>
    `You get this mail because you rent ${address}, or are going to.`,
  "mail.leaseMoved.tasks": "This is what we ask of you now",
  "mail.leaseMoved.task.met_in_person": "Make an appointment to meet us.",
  "mail.leaseMoved.task.identity_seen": "Bring your proof of identity. We look at it and keep no copy.",
  "mail.leaseMoved.task.kvk_extract": "Send an extract from the KVK of this month.",
  "mail.leaseMoved.task.references": "Ask a landlord who knows you for a reference.",
  "mail.leaseMoved.task.statement_integrity": "Sign the statement about Bibob and bankruptcy.",
  "mail.leaseMoved.task.permits_named": "List the permits that you need.",
  "mail.leaseMoved.task.contract_signed": "Read the contract and sign it.",
  "mail.leaseMoved.task.allonge_signed": "Sign the addendum about the discount.",
  "mail.leaseMoved.task.deposit_received": "Pay the deposit.",
  "mail.leaseMoved.button": "See how things stand",
  "mail.leaseMoved.now.chosen": "Your plan was chosen. We will call you to get to know each other.",
  "mail.leaseMoved.now.screening": "We are looking at your papers now.",
  "mail.leaseMoved.now.terms": "Your papers are in order. We now agree the terms with you.",
  "mail.leaseMoved.now.contract": "The terms are settled. We are drawing up the contract.",
  "mail.leaseMoved.now.handover": "The contract is signed. We plan the handover with you.",
  "mail.leaseMoved.now.open": "Your shop is open. Enjoy it, and good business!",
  "mail.leaseMoved.now.evaluation": "We look back on the past year together.",
  "mail.leaseMoved.now.target_reached":
    "You now pay the full rent. Your shop stands on its own feet. Well done!",
  "mail.leaseMoved.now.arrears":
    "There is rent to be paid. Call us today, and we will find a solution together.",
  "mail.leaseMoved.now.not_delivered":
    "We miss what you would do for the neighbourhood. Call us, and we will make a plan for it.",
  "mail.leaseMoved.now.terminated": "Notice has been given. We make an appointment with you about the end.",
  "mail.leaseMoved.now.called_off": "You will not rent this space. Below it says why.",
  "mail.leaseMoved.now.ended": "The lease has ended. Thank you for what you did for the neighbourhood.",

  "mail.dev.templates": "All letters of Plint",
  "mail.dev.outbox": "Outbox",
  "mail.dev.explain":
    "This page exists only in the demo and in development. Without a key for Resend no letter leaves the house.",
  "mail.dev.empty": "No letter has been written yet.",
  "mail.dev.to": "To",
  "mail.dev.language.nl": "Dutch",
  "mail.dev.language.en": "English",
  "mail.dev.text": "As text",
  "mail.dev.state.waiting": "waits",
  "mail.dev.state.sent": "sent",
  "mail.dev.state.held": "lies here",
  "mail.dev.state.refused": "refused",
};
