import { isTimeOfDay } from "#app/lib/time-of-day.ts";

import type { Translate } from "./translate.ts";
import { writtenBusinessNumber } from "./written-answer.ts";

/**
 * How the business plan calls a field or list: "persons[1].email" is "E-mailadres (Ondernemer 2)", a time of the week
 * goes by its day, a whole list by its heading. Null for a name that it does not know.
 */
export function businessNames(t: Translate): (name: string) => string | null {
  return (name) => {
    const [, day = "", end = ""] = /^openingHours\.(\w+)(?:\.(\w+))?$/.exec(name) ?? [];
    const dayName = t.find(`week.day.${day}`);
    if (dayName !== null) return t.find(`business.hours.${end}On`, { day: dayName }) ?? dayName;
    const [, list = "", row = ""] = /^(\w+)\[(\d+)\]/.exec(name) ?? [];
    const label = t.find(`business.ask.${name.replace(/\[\d+\]/, "")}`) ?? t.find(`business.list.${name}`);
    const rowName = t.find(`business.row.${list}`);
    if (rowName === null) return label;
    const numbered = `${rowName} ${Number(row) + 1}`;
    return label === null ? numbered : `${label} (${numbered})`;
  };
}

/** A question of the business plan behind a path in a stored plan; within a row its own label is enough. */
export function businessQuestion(t: Translate, path: readonly string[]): string | null {
  const [list = "", row = "", name = ""] = path;
  if (/^\d+$/.test(row) && name !== "") return t.find(`business.ask.${list}.${name}`);
  if (/^\d+$/.test(row)) return businessNames(t)(`${list}[${row}]`);
  return businessNames(t)(path.join("."));
}

/** What somebody chose or ticked in the business plan, in words; what they typed as it is. */
export function businessAnswer(t: Translate, name: string, answer: string): string {
  const choice = t.find(`business.ask.permits.${name}`) === null ? name : "permit";
  return (
    (answer === "on" ? t.find("business.ticked") : null) ??
    t.find(`business.choice.${choice}.${answer}`) ??
    (name === "day" ? t.find(`week.day.${answer}`) : null) ??
    (name === "branch" ? t.find(`spaces.branch.${answer}`) : null) ??
    ((name === "from" || name === "to") && isTimeOfDay(answer) ? t("week.clock", { time: answer }) : null) ??
    writtenBusinessNumber(t, name, answer) ??
    answer
  );
}
