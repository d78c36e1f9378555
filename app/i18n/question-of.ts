import type { PlanPart } from "#app/domain/applications/plan-parts.ts";

import { day, parseDay } from "#app/lib/dates.ts";

import { businessAnswer, businessQuestion } from "./business-names.ts";
import { formatOf } from "./format.ts";
import type { Translate } from "./translate.ts";
import { writtenWindowNumber } from "./written-answer.ts";

/** Where the entrepreneur's form asks a question under another name than the answer is kept under. */
const questions: Readonly<Record<string, string>> = {
  investments: "finance.investment",
  liquidity: "finance.cash",
  costs: "finance.perYear",
  horizon: "finance.horizon",
  growth: "repair.field.growth",
  hours: "repair.field.hours",
  file: "repair.field.file",
  "growth.year2": "finance.growth2",
  "growth.year3": "finance.growth3",
  "hours.open": "finance.hoursOpen",
  "hours.people": "finance.hoursPeople",
  "hours.available": "finance.hoursAvailable",
  "liquidity.months": "finance.horizon",
};

/** The question of the entrepreneur's form behind a name in a stored plan; the name itself when it has no words. */
export function questionOf(t: Translate, part: PlanPart | "files", path: readonly string[]): string {
  const name = path.at(-1) ?? "";
  if (part === "business") return businessQuestion(t, path) ?? name;
  const group = path.at(-2) ?? "";
  const month = group === "season" ? /^m(\d+)$/.exec(name)?.[1] : undefined;
  if (month) return formatOf(t.locale).monthName(day(`2001-${month.padStart(2, "0")}-01`));
  if (/^\d+$/.test(name)) return String(Number(name) + 1);
  const year = /^year(\d)$/.exec(name)?.[1];
  const asked = questions[`${group}.${name}`] ?? questions[name];
  if (asked) return t.find(asked) ?? name;
  if (year) return t("finance.year", { year: Number(year) });
  const singular = group.replace(/s$/, "");
  return (
    t.find(`applicant.${part}.${name}`) ??
    t.find(`finance.${singular}.${name}`) ??
    t.find(`finance.${name}`) ??
    name
  );
}

/** A field by its name in a part ("operation.costs"), with the sheet it stands on. */
export function fieldWords(t: Translate, part: PlanPart | "files", name: string): string {
  const path = name.split(".");
  // A time of the week says its day itself: "Openingstijden: vrijdag van".
  const steps = path.map((_, depth) => path.slice(0, depth + 1)).filter((step) => !isDayAlone(path, step));
  return steps.map((step) => t.find(`repair.field.${step.at(-1)}`) ?? questionOf(t, part, step)).join(": ");
}

const isDayAlone = (path: readonly string[], step: readonly string[]) =>
  path[0] === "openingHours" && step.length === 2 && path.length > 2;

/** A chosen answer in words; typed text as it is. */
export function answerOf(t: Translate, part: PlanPart, name: string, answer: string): string {
  if (part === "business") return businessAnswer(t, name, answer);
  if (answer === "on") return t("finance.yes");
  const startsOn = name === "startsOn" ? parseDay(answer) : null;
  if (startsOn) return formatOf(t.locale).day(startsOn);
  if (name === "rentWithVat") return t(answer === "no" ? "finance.no" : "finance.yes");
  if (name === "vat" || name === "purchaseVat") return t("finance.vatRate", { rate: answer });
  const number = part === "window" ? writtenWindowNumber(t, name, answer) : null;
  if (number !== null) return number;
  return t.find(`applicant.${part}.${name}.${answer}`) ?? t.find(`spaces.branch.${answer}`) ?? answer;
}
