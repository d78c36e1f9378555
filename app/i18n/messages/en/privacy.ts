import type { privacy as dutch } from "../nl/privacy.ts";
import type { Same } from "../../same.ts";

type Corporation = { corporation: string; call: string };
const reach = ({ corporation, call }: Corporation) => (call ? `${corporation} (${call})` : corporation);

export const privacy: Same<typeof dutch> = {
  "privacy.data.title": "Your data",
  "privacy.data.lead":
    "Everything we keep of you in one ZIP file: your plans with their files, your questions, your points as a juror and more.",
  "privacy.data.download": "Download all my data",
  "privacy.data.hint": "With many files it takes a while.",
  "privacy.data.tooOften": "You downloaded your data a few times just now.",
  "privacy.data.erase": "Erase my data",
  "privacy.data.json": "gegevens.json",
  "privacy.data.readme": "READ-ME.txt",
  "privacy.data.folder": "plans",
  "privacy.data.sheets": "score-sheets",
  "privacy.data.zip": "plint-data.zip",

  "privacy.erase.title": "Erase my data",
  "privacy.erase.lead": "We forget who you are. It happens at once, and we cannot undo it.",
  "privacy.erase.goes": "This goes",
  "privacy.erase.goes.account": "Your name, e-mail address and telephone number, and every way to sign in.",
  "privacy.erase.goes.plans":
    "All your plans with their files. A plan that still takes part does so no longer. If somebody wrote along, the plan is gone for them too, and we tell them.",
  "privacy.erase.goes.around": "Your saved searches, your places at viewings, and who asked which question.",
  "privacy.erase.goes.letters": "The letters we sent you, and those that were waiting.",
  "privacy.erase.stays": "This stays, without your name",
  "privacy.erase.stays.points":
    "Points you gave as a juror and why, because everybody must be able to compute the result again.",
  "privacy.erase.stays.given": "Points that your plan got, because the other plans were compared with it.",
  "privacy.erase.stays.questions": "Questions of yours with a public answer, because others rely on them.",
  "privacy.erase.stays.log": "What happened when, so that a call can still be checked.",
  "privacy.erase.stays.together":
    "What you wrote along in somebody else's plan, because that plan is theirs.",
  "privacy.erase.first": "Do you want to keep something? Then download your data first.",
  "privacy.erase.email": "Type your e-mail address to confirm",
  "privacy.erase.emailHint": ({ email }) => `You are signed in as ${email}.`,
  "privacy.erase.button": "Erase everything of mine",
  "privacy.erase.leave": "Do not erase, back to my account",

  "privacy.erased.title": "Your data are erased",
  "privacy.erased.lead":
    "You are signed out. We send you one more letter as proof, and then we do not know your address either.",
  "privacy.erased.files": "The content of your files is gone within a minute.",
  "privacy.erased.again": "You can always start again. You are then somebody new to us.",
  "privacy.erased.spaces": "See the spaces",

  "problems.demo-is-shared":
    "In the demo everybody uses this account. Here you can only erase as the entrepreneur.",
  "problems.not-your-address":
    "This is not the e-mail address you are signed in with. Check it and type it again.",
  "problems.lease-runs": (who) =>
    `You rent a space from ${who.corporation}. While that lease runs they must know who you are. Call or mail ${reach(who)}.`,
  "problems.only-coordinator": (who) =>
    `You are the only coordinator of ${who.corporation}. Make a colleague coordinator first. Is that impossible? Call or mail ${reach(who)}.`,
  "problems.evening-runs": (who) =>
    `The pitch evening is on right now and you are part of it. Erase your data once the points are in. Can it not wait? Call or mail ${reach(who)}.`,
  "problems.result-awaited": (who) =>
    `The jury gave points to your plan, and the result is still to come. Erase your data once it is there. Can it not wait? Call or mail ${reach(who)}.`,

  "privacy.readme.title": "Everything Plint keeps of you",
  "privacy.readme.made": ({ moment }) => `Made on ${moment}.`,
  "privacy.readme.json":
    "gegevens.json holds everything as text. You open it with a text editor or a browser. A computer can read it too. These are its parts:",
  "privacy.readme.files": "The folder plans holds your files, by plan.",
  "privacy.readme.sheets":
    "The folder score-sheets holds pictures of your sheets on paper, if you sat in a jury.",
  "privacy.readme.missing": "The content of these files was not there any more:",
  "privacy.readme.not":
    "What is not in it: secrets you sign in with, files that are still on their way, and working notes of the corporation. What others wrote about your plan is in it once it is meant for you.",
  "privacy.section.account": "who you are",
  "privacy.section.sessions": "where and when you signed in",
  "privacy.section.passkeys": "your passkeys",
  "privacy.section.corporations": "which corporation you work for, and as what",
  "privacy.section.plans": "your plans: what you wrote, your files, your receipt, completions and answers",
  "privacy.section.sharedPlans": "plans of others in which you write along",
  "privacy.section.questions": "questions you asked",
  "privacy.section.viewings": "viewings you booked",
  "privacy.section.searches": "searches about which we mail you",
  "privacy.section.jury":
    "your seat in a neighbourhood jury, with your points, your reasons and the ties you declared",
  "privacy.section.letters": "letters we sent you: which, and when",
  "privacy.section.accountLog": "what happened to your account",
  "privacy.section.log": "what you did in Plint",

  "privacy.mail.subject": "Your data are erased",
  "privacy.mail.title": "Your data are erased",
  "privacy.mail.preview": "This is the last letter you get from us.",
  "privacy.mail.story": "You asked us to forget you. We did.",
  "privacy.mail.stays":
    "Points you gave as a juror and the log stay, without your name. So every result can still be computed again.",
  "privacy.mail.again":
    "Do you want to take part again later? You always can, with the same address. You then start afresh.",
  "privacy.mail.button": "See the spaces",
  "privacy.mail.footnote": "This is the last letter. Once it is sent we do not know your address any more.",
};
