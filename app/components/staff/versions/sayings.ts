import { numeral, typedText } from "#app/components/forms/typed-values.ts";
import { momentOf } from "#app/domain/tenders/timetable.ts";
import { parseDecimal } from "#app/lib/decimal-number.ts";
import { parseEuros } from "#app/lib/money.ts";
import { readLivedDay } from "#app/lib/typed-day.ts";

import { fieldIn, type Words } from "./telling.ts";

/**
 * How what was typed or stored is said to a reader: as it would be kept, so that one amount, day or number written in two
 * ways is told alike. What cannot be read so is told as it was typed.
 */
export function sayings({ t, format }: Words) {
  const number = (write: (value: number) => string) =>
    reading((text) => {
      const value = parseDecimal(text);
      return value === null ? null : write(Math.round(value * 10) / 10);
    });
  const choice = (...areas: readonly string[]) =>
    reading((code) => areas.map((area) => t.find(`${area}.${code}`)).find((said) => said !== null) ?? null);
  return {
    choice,
    number: number(format.number),
    percent: number(format.percent),
    area: number(format.area),
    metres: number(format.metres),
    money: reading((text) => {
      const amount = parseEuros(text);
      return amount === null ? null : format.money(amount);
    }),
    day: reading((text) => {
      const day = readLivedDay(text);
      return day ? format.plainDay(day) : null;
    }),
    /** A day and a time in two fields. */
    moment: (value: unknown) => {
      const [typedDay, time] = [typedText(fieldIn(value, "day")), typedText(fieldIn(value, "time"))];
      const day = readLivedDay(typedDay);
      const at = day && momentOf(day, time);
      return at ? format.moment(at) : [typedDay, time].filter(Boolean).join(" ");
    },
    degrees: reading((text) => {
      const value = Number(text.replace(",", "."));
      return Number.isFinite(value) ? numeral(Math.round(value * 1e6) / 1e6) : null;
    }),
    tick: (value: unknown) => t(value === "on" ? "common.yes" : "common.no"),
    /** What was ticked of a list, in the order of its words: one tick alone comes as a text. */
    choices: (...areas: readonly string[]) => {
      const say = choice(...areas);
      return (value: unknown) =>
        [value]
          .flat()
          .map(say)
          .filter(Boolean)
          .toSorted((one, other) => one.localeCompare(other, t.locale))
          .join(", ");
    },
  };
}

/** Text in words where `read` knows them, else as it was typed; an empty field stays empty. */
function reading(read: (text: string) => string | null) {
  return (value: unknown): string => {
    const text = typedText(value);
    return text === "" ? "" : (read(text) ?? text);
  };
}
