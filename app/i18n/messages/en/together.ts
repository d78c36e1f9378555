import type { Same } from "../../same.ts";
import type { together as source } from "../nl/together.ts";

export const together: Same<typeof source> = {
  "together.page": "Together on this plan",
  "together.title": "You work together",
  "together.alone": "Do you work with somebody?",
  "together.aloneStory": "Let somebody read or write along, each on their own phone.",
  "together.ask": "Invite somebody",
  "together.look": "Who takes part?",
  "together.lead": ({ plan, address }) => `${plan}, ${address}. These people can reach it.`,
  "together.you.owner": "You, owner of this plan",
  "together.you.edit": "You write along",
  "together.you.view": "You read along",
  "together.role.owner": "Owner of this plan",
  "together.role.edit": "Writes along",
  "together.role.view": "Reads along",
  "together.choose.edit": "Write along",
  "together.choose.view": "Read along",
  "together.mayDoHint":
    "Who writes along, fills in parts and adds files. Who reads along, sees everything and changes nothing.",
  "together.asked": "Invited, no answer yet",
  "together.expired": "Invited, but the link is too old. Invite again.",
  "together.worksIn": ({ part }) => `Is working in ${part}`,
  "together.wroteIn": ({ part, moment }) => `Last wrote in ${part}, ${moment}`,
  "together.askStory":
    "We mail a link that works for seven days. No answer? Then invite the same address again. Five people can take part.",
  "together.email": "E-mail address",
  "together.mayDo": "What may this person do?",
  "together.send": "Send the invitation",
  "together.change": ({ name }) => `Change or remove ${name}`,
  "together.changeRole": "Save",
  "together.remove": ({ name }) => `Take ${name} off the plan`,
  "together.removeStory": "From then on this person cannot reach it. What was written stays.",
  "together.told.invited": "The invitation is on its way.",
  "together.told.changed": "Saved. It holds from now on.",
  "together.closed": "You can invite people until the space closes.",
  "together.leave": "Stop taking part",
  "together.leaveStory": ({ owner }) =>
    `What you wrote stays in the plan. You can only come back if ${owner} invites you again.`,
  "together.leaveButton": "Leave this plan",
  "together.rules": "How it works",
  "together.rule.owner": ({ owner }) =>
    `Only ${owner} can hand in the plan, open it again, withdraw it and invite people.`,
  "together.rule.both":
    "Do you write in the same part at once? Then we show both texts. We overwrite nothing.",
  "together.rule.sealed":
    "The corporation sees only after closing who worked on the plan. The result goes to the owner.",
  "together.madeByOne": ({ owner }) => `Made by ${owner}.`,
  "together.madeBy": ({ owner, others }) => `Made by ${owner} (owner), together with ${others}.`,
  "together.back": "Back to the plan",
  "together.ofOwner": ({ owner }) => `This is the plan of ${owner}. You work on it too.`,
  "together.onlyReading": ({ owner }) =>
    `You read along with this plan. Do you want to change something? Ask ${owner} whether you may write along.`,
  "together.ownerHandsIn": ({ owner }) => `Only ${owner} can hand in this plan. Say that you are ready.`,
  "together.join.title": "Work on a plan together",
  "together.join.story": ({ owner, plan, address }) =>
    `${owner} asks you to work on ${plan}, for ${address}.`,
  "together.join.edit": "You can fill in parts and add files.",
  "together.join.view": "You can read everything. You change nothing.",
  "together.join.name": "What is your name?",
  "together.join.nameHint": ({ owner }) => `So that ${owner} sees who takes part.`,
  "together.join.button": ({ email }) => `Take part as ${email}`,
  "together.join.otherKnown": ({ own, invited }) =>
    `You are signed in as ${own}. The invitation is for ${invited}. First sign out, then open the link in the mail again.`,
  "together.join.signInFirst": ({ email }) =>
    `You were here before as ${email}. Sign in first. Then you come back here and take part.`,
  "together.join.signIn": ({ email }) => `Sign in as ${email}`,
  "together.join.signOut": ({ email }) => `Sign out as ${email}`,
  "together.join.hint": "You are signed in afterwards. You need no password.",
  "together.join.otherTitle": "This invitation is for somebody else",
  "together.join.other": ({ own, invited }) =>
    `You are signed in as ${own}. The invitation is for ${invited}. If you take part, you sign in as ${invited} and sign out as ${own}.`,
  "together.join.oldTitle": "This invitation does not work any more",
  "together.join.old":
    "The link was used already, is too old or was withdrawn. Did you take part already? Then sign in: the plan is among your plans. Otherwise ask for a new invitation.",
  "together.join.toPlans": "To my plans",
  "problems.only-reading": ({ owner }) =>
    `You read along with this plan, you cannot change anything. Ask ${owner} whether you may write along.`,
  "problems.owners-step": ({ owner }) => `Only ${owner} can do this.`,
  "problems.sign-in-first": "Sign in first. Then you can take part.",
  "problems.own-address": "This is your own address. You are on this plan already.",
  "problems.already-along": "This person works on this plan already.",
  "problems.too-many-members": ({ max }) => `${max} people can take part. Take somebody off the plan first.`,
  "events.application.member-invited": "Somebody asked to work on a plan",
  "events.application.member-joined": "Somebody works on a plan",
  "events.application.member-changed": "Rights of a co-applicant changed",
  "events.application.member-removed": "Co-applicant taken off a plan",
  "events.application.member-left": "Co-applicant left a plan",
  "mail.planMemberInvited.subject": ({ owner }) => `${owner} asks you to work on a plan`,
  "mail.planMemberInvited.title": "Work on a plan together",
  "mail.planMemberInvited.story": ({ owner, tradeName, address }) =>
    `${owner} is writing a plan for ${address}${tradeName ? `: ${tradeName}` : ""}, and asks you to join.`,
  "mail.planMemberInvited.edit": "You may write along: fill in parts and add files.",
  "mail.planMemberInvited.view": "You may read along: see everything, change nothing.",
  "mail.planMemberInvited.button": "Look at the invitation",
  "mail.planMemberInvited.valid": ({ moment }) => `The link works until ${moment}.`,
  "mail.planMemberInvited.ignore":
    "Do you not know this person, or do you not want to take part? Then you need not do anything.",
  "mail.planMemberInvited.why": "You get this mail because somebody filled in your address with a plan.",
};
