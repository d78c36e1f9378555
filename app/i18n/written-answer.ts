import { parseDecimal } from "#app/lib/decimal-number.ts";
import { parseEuros } from "#app/lib/money.ts";
import { readTimeOfDay } from "#app/lib/time-of-day.ts";

import { formatOf } from "./format.ts";
import type { Translate } from "./translate.ts";

/** Answers of the business plan that are amounts. */
const amounts: readonly string[] = ["price", "costPrice", "marketingBudget"];

/** A number of the business plan as people write it, with its unit: "12,5" as a price is "€ 12,50", "44" hours "44 uur". */
export function writtenBusinessNumber(t: Translate, name: string, answer: string): string | null {
  const format = formatOf(t.locale);
  if (amounts.includes(name)) {
    const amount = parseEuros(answer);
    return amount === null ? null : format.money(amount);
  }
  const count = parseDecimal(answer);
  return count === null ? null : t.find(`business.number.${name}`, { shown: format.number(count), count });
}

/** The same for the shop-window plan: "1.5" is "1,5 m". A time of the day says that it is one. */
export function writtenWindowNumber(t: Translate, name: string, answer: string): string | null {
  if (name === "lightsUntil") return clockTime(t, answer);
  const unit = t.find(`applicant.window.unit.${name}`);
  if (unit === null) return null;
  const count = parseDecimal(answer);
  return `${count === null ? answer : formatOf(t.locale).number(count)}\u00a0${unit}`;
}

function clockTime(t: Translate, answer: string): string | null {
  const time = readTimeOfDay(answer);
  const minute = String(time?.minute).padStart(2, "0");
  return time && t("papers.clock", { hour: String(time.hour), minute });
}
