import type { repair as source } from "../nl/repair.ts";
import type { Same } from "../../same.ts";

export const repair: Same<typeof source> = {
  "repair.field.investments": "Investment",
  "repair.field.funding": "Funding",
  "repair.field.operation": "Operation",
  "repair.field.liquidity": "Cash per month",
  "repair.field.private": "At home",
  "repair.field.costs": "Costs per year",
  "repair.field.growth": "Growth in years 2 and 3",
  "repair.field.hours": "Hours",
  "repair.field.file": "A file",

  "repair.title": "Complete your plan",
  "repair.lead": ({ moment }) =>
    `The corporation misses something in your plan. You can complete it once, until ${moment}.`,
  "repair.rest": "Here you only see what is asked. The rest of your plan stays as you handed it in.",
  "repair.asked": "This is asked",
  "repair.saved": "Saved. What you filled in is not handed in yet.",
  "repair.save": "Save and go on later",
  "repair.handIn": "Hand in what was asked",
  "repair.handInOnce": "You can hand in once. So check first that everything is right.",
  "repair.file": "Choose the file",
  "repair.fileAdd": "Add",
  "repair.fileGot": "Added",
  "repair.fileFirst": "Add your file first. Then hand in everything.",
  "repair.lateTitle": "The time to complete your plan is over",
  "repair.lateStory": ({ moment }) =>
    `You could complete it until ${moment}. The corporation now reads your plan as you handed it in. You are still taking part.`,
  "repair.doneTitle": "We have what we asked for",
  "repair.doneStory": ({ moment }) =>
    `We received it on ${moment}. The corporation now goes on reading your plan.`,
  "repair.toPlan": "See how things stand",
  "repair.seal": "New seal",
  "repair.moreRows": "Save and give me more lines",

  "staff.repair.title": "Completion",
  "staff.repair.ask": "Ask for what is missing",
  "staff.repair.lead":
    "Ask only for what is missing. You can do so once for each plan. The entrepreneur gets five working days, like everybody.",
  "staff.repair.until": ({ moment }) => `If you ask today, they have until ${moment}.`,
  "staff.repair.chooseTitle": "What is missing?",
  "staff.repair.choose":
    "Choose a question and write in a sentence or two what you miss. The entrepreneur reads your sentence.",
  "staff.repair.sentence": ({ field }) => `Write what you miss at “${field}”`,
  "staff.repair.send": "Send the request",
  "staff.repair.sendOnce": "The entrepreneur gets a letter at once. You cannot ask for more after this.",
  "staff.repair.status.asked": "Completion asked",
  "staff.repair.status.answered": "Completed",
  "staff.repair.status.expired": "Not completed",
  "staff.repair.status.none": "Not asked",
  "staff.repair.askedStory": ({ asked, due }) =>
    `Asked on ${asked}. They have until ${due}. Until then you do not assess this plan.`,
  "staff.repair.answeredStory": ({ answered }) =>
    `Completed on ${answered}. Below you see what was there and what is there now.`,
  "staff.repair.expiredStory": ({ due }) =>
    `Nothing came before ${due}. Assess the plan as it was handed in.`,
  "staff.repair.before": "Was",
  "staff.repair.after": "Is now",
  "staff.repair.empty": "Empty",
  "staff.repair.files": "Files that came with it",
  "staff.repair.seals": "Seals",
  "staff.repair.sealBefore": "At handing in",
  "staff.repair.sealAfter": "After completion",
  "staff.repair.toRepair": "See the completion",
  "staff.repair.notNow": "You can ask after closing and until the shortlist is sent.",

  "mail.repairAsked.subject": ({ address }) => `Complete your plan for ${address}: something is missing`,
  "mail.repairAsked.title": "Something is missing in your plan",
  "mail.repairAsked.preview": ({ moment }) => `You can complete it until ${moment}.`,
  "mail.repairAsked.story": ({ tradeName, address }) =>
    `We are reading ${tradeName}, your plan for ${address}. We miss something. This is what we ask of you.`,
  "mail.repairAsked.until": ({ moment }) => `You can complete it until ${moment}.`,
  "mail.repairAsked.same":
    "Everybody whose plan misses something gets the same time: five working days. You can do it once. The rest of your plan cannot change.",
  "mail.repairAsked.button": "Complete my plan",
  "mail.repairAsked.late":
    "Not in time? Then we read your plan as you handed it in. If too much is missing then, your plan can drop out.",

  "mail.repairReceived.subject": ({ address }) => `We have the rest of your plan for ${address}`,
  "mail.repairReceived.title": "Your plan is complete",
  "mail.repairReceived.preview": "You need not do anything now.",
  "mail.repairReceived.story": ({ tradeName, address }) =>
    `We received what we asked for ${tradeName}, your plan for ${address}, in time. We now go on reading it.`,
  "mail.repairReceived.button": "See how things stand",

  "events.application.repair-asked": "Completion asked",
  "events.application.repair-saved": "Completion saved",
  "events.application.repaired": "Plan completed",
  "events.application.repair-expired": "Not completed in time",

  "problems.repair-asked-before": "This plan was already asked to be completed. That can happen once only.",
  "problems.nothing-asked": "Choose at least one question, and write what is missing.",
  "problems.tick-or-clear": "Tick this question, or remove the sentence.",
  "problems.repair-late": "The time to complete the plan is over. We read it as it was handed in.",
  "problems.already-repaired": "You have already handed this in.",
  "problems.repair-incomplete": "Not everything is filled in yet. Below you see what is missing.",
  "problems.repair-file-missing": "We asked for a file too. Add it and then hand in.",
  "problems.repairs-open": ({ plans }) =>
    plans === 1
      ? "1 plan can still be completed. Wait until it is, or until its time is over."
      : `${plans} plans can still be completed. Wait until all are, or until their time is over.`,
};
