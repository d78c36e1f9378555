import { readLivedDay } from "#app/lib/typed-day.ts";
import { fieldProblem } from "#app/lib/field-problem.ts";
import { type Cents, LARGEST_AMOUNT, readEuros } from "#app/lib/money.ts";
import { readWhole } from "#app/lib/whole-number.ts";

import { isFilledLine } from "./filled-line.ts";
import { financialLimits, wholeLimits } from "./financial-defaults.ts";
import { parsePercent, percentProblem } from "./percentage.ts";

/**
 * What is wrong with the text in one field of the plan, as the message key that `financialPlanForm` refuses it with.
 * Null for what can be read, and for a field that is still empty: nobody is told off for what they have not written yet.
 */
export function typedProblem(name: string, text: string): string | null {
  if (text.trim() === "") return null;
  const [, last = ""] = /([a-zA-Z]+)\d*$/.exec(name) ?? [];
  const [sheet = "", area = ""] = name.split(".");
  if (last === "startsOn") return readLivedDay(text) ? null : fieldProblem("not-a-day");
  if (area === "season") return wholeProblem(text, area);
  if (area === "growth") return percentProblem(area, parsePercent(text));
  if (last === "price") return amountProblem(text, financialLimits.price);
  if (last === "rate" || last === "purchasePercent") return percentProblem(last, parsePercent(text));
  if (isWholeField(last)) return wholeProblem(text, last);
  const isAmount = sheet === "private" || last === "amount" || last === "year" || last === "averageSpend";
  return isAmount ? amountProblem(text, LARGEST_AMOUNT) : null;
}

/** A field by conform's name ("operation.turnover[0].price") and what is wrong with what stands there. */
export type UnreadField = { readonly name: string; readonly problem: string };

/** The fields of a plan as typed that no sum can count, in their order. */
export function unreadFields(payload: unknown, path = ""): UnreadField[] {
  if (typeof payload === "string") {
    const problem = typedProblem(path, payload);
    return problem === null ? [] : [{ name: path, problem }];
  }
  if (Array.isArray(payload))
    return payload.flatMap((row: unknown, index) =>
      isFilledLine(row) ? unreadFields(row, `${path}[${index}]`) : [],
    );
  return Object.entries(payload ?? {}).flatMap(([name, value]) =>
    unreadFields(value, path === "" ? name : `${path}.${name}`),
  );
}

function amountProblem(text: string, max: Cents): string | null {
  const read = readEuros(text);
  if (read === "amount-too-high" || (typeof read === "number" && read > max))
    return fieldProblem("amount-too-high", { max: max / 100 });
  if (typeof read === "string") return fieldProblem(read);
  return read < 0 ? fieldProblem("negative") : null;
}

function wholeProblem(text: string, field: keyof typeof wholeLimits): string | null {
  const [min, max] = wholeLimits[field];
  const read = readWhole(text);
  if (read === "not-a-whole-number") return fieldProblem(read);
  if (read === "too-high" || read > max) return fieldProblem("too-high", { max });
  return read < min ? fieldProblem("out-of-range", { min, max }) : null;
}

function isWholeField(name: string): name is keyof typeof wholeLimits {
  return Object.hasOwn(wholeLimits, name);
}
