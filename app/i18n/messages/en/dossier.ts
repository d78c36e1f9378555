import type { dossier as source } from "../nl/dossier.ts";
import type { Same } from "../../same.ts";

export const dossier: Same<typeof source> = {
  "dossier.title": "Log and dossier",
  "dossier.link": "Log and dossier",
  "dossier.lead":
    "Everything that happened in this call, from the start until now. Nobody can change or remove anything here.",
  "dossier.export": "Dossier for accountant and supervisor",
  "dossier.exportLead":
    "The dossier holds the rules and their changes, the questions with answers, the opening, and of each plan what was asked and chosen, with the reasons. It also holds the ties of staff, the ranking and this log.",
  "dossier.pdf": "Dossier as PDF",
  "dossier.json": "Dossier as JSON",
  "dossier.fingerprint": "Fingerprint of this dossier (SHA-256)",
  "dossier.fingerprintHint":
    "A PDF and a JSON with the same fingerprint say the same. That of the JSON can be checked: SHA-256 of the part “dossier”, with its names in order and without spaces.",
  "dossier.leftOut": ({ count }) =>
    count === 1
      ? "One plan is left out, because you know its maker. A colleague can make the whole dossier."
      : `${count} plans are left out, because you know their makers. A colleague can make the whole dossier.`,
  "dossier.story": "What happened",
  "dossier.nothing": "Nothing happened yet.",
  "dossier.times": ({ what, count, time }) => `${what}, ${count} times, until ${time}`,
  "dossier.aboutPlan": ({ what, plan }) => `${what}: ${plan}`,
  "dossier.ofPile": ({ what, count }) =>
    count === 1 ? `${what}: 1 plan in the pile` : `${what}: ${count} plans in the pile`,
  "dossier.by.staff": ({ name }) => name || "a member of staff whose data were erased",
  "dossier.by.entrepreneur": "an entrepreneur",
  "dossier.by.juror": "a juror",
  "dossier.byMore.entrepreneur": "one or more entrepreneurs",
  "dossier.byMore.juror": "one or more jurors",
  "dossier.by.partner": "a partner",
  "dossier.by.system": "Plint, by itself",
  "dossier.when": "Time",
  "dossier.what": "What",
  "dossier.who": "Who",

  "dossier.paperTitle": ({ address }) => `Dossier ${address}`,
  "dossier.fileName": ({ address, kind }) => `Dossier ${address}.${kind}`,
  "dossier.madeAt": "Made",
  "dossier.state": "State",
  "dossier.ended": "Why it ended",
  "dossier.rules": "The rules",
  "dossier.rulesHash": "Code of the rules (SHA-256)",
  "dossier.published": "Made public",
  "dossier.signedBoth": ({ first, firstAt, second, secondAt }) =>
    `Proposed by ${first} on ${firstAt}. Approved by ${second} on ${secondAt}.`,
  "dossier.signedOne": ({ first, firstAt }) => `Proposed by ${first} on ${firstAt}. Not approved yet.`,
  "dossier.noRules": "The rules are not fixed yet.",
  "dossier.percent": "Part of the target rent",
  "dossier.perMonth": "Rent a month",
  "dossier.criteria": "What the jury looks at",
  "dossier.criterion": "Criterion",
  "dossier.weight": "Counts for",
  "dossier.timetable": "Timetable",
  "dossier.changes": "Changes to the rules",
  "dossier.noChanges": "The rules were not changed.",
  "dossier.change": ({ number }) => `Change ${number}`,
  "dossier.hashes": ({ before, after }) => `From ${before} to ${after}.`,
  "dossier.noQuestions": "No questions were asked.",
  "dossier.questionsStory":
    "Everybody read each question with its answer at the same moment. The corporation does not know who asked.",
  "dossier.question.asked": ({ number, asked }) => `Question ${number}, asked on ${asked}`,
  "dossier.question.answered": ({ name, closed }) => `Answer of ${name}, on ${closed}`,
  "dossier.question.declined": ({ name, closed }) => `Not answered by ${name}, on ${closed}. The reason`,
  "dossier.question.withheld": ({ asked, name, closed }) =>
    `A question of ${asked} was not published, by ${name} on ${closed}.`,
  "dossier.question.open": ({ asked }) => `A question of ${asked} got no answer yet.`,
  "dossier.question.unread":
    "What did not become public stands here without its words. Something of a person may stand in them.",
  "dossier.opening": "Plans opened",
  "dossier.notOpened": "The plans are still sealed. Nothing about them stands here.",
  "dossier.seals": ({ count }) => (count === 1 ? "1 seal in the pile" : `${count} seals in the pile`),
  "dossier.plans": "Plans and choices",
  "dossier.number": "Number",
  "dossier.choice": "Choice",
  "dossier.anonymised": "erased",
  "dossier.noReason": "No reason stands with it yet.",
  "dossier.erasedPlan": "This plan was erased. What was said and asked about it was erased with it.",
  "dossier.repair.asked": ({ name, asked, due }) =>
    `Asked by ${name} on ${asked}. It can be completed once, until ${due}.`,
  "dossier.repair.answered": ({ answered }) => `Completed on ${answered}.`,
  "dossier.repair.expired": "Nothing came.",
  "dossier.repair.waiting": "Nothing came yet.",
  "dossier.repair.field": ({ field }) => `Asked about “${field}”`,
  "dossier.repair.seal": "Seal after completion",
  "dossier.ties": "Ties of staff",
  "dossier.tiesStory":
    "These members of staff declared that they know an entrepreneur. They do not read that plan and do not decide in this call.",
  "dossier.noTies": "No tie of staff stands with the plans in this dossier.",
  "dossier.declaredAt": "Declared",
  "dossier.sealOfPlan": "Seal",
  "dossier.result": "Result",
  "dossier.noResult": "There is no ranking yet.",
  "dossier.pointsStory":
    "As each juror gave them. From these anybody can count the ranking again, with what each part counts for. Jurors stand here without their names.",
  "dossier.juror.residents": ({ number }) => `Resident ${number}`,
  "dossier.juror.professionals": ({ number }) => `Professional ${number}`,
  "dossier.why": "Why",
  "dossier.report": "Jury report",
};
