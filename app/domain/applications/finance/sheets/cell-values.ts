import { type Day, parseDay } from "#app/lib/dates.ts";
import { parseEuros } from "#app/lib/money.ts";
import type { CellFormat, ReadCell } from "#app/lib/sheet.ts";
import { readDay } from "#app/lib/typed-day.ts";
import { parseWhole } from "#app/lib/whole-number.ts";

import { parsePercent, type PercentName, percentProblem, typedPercent } from "../percentage.ts";
import type { FieldKind } from "./sheet-fields.ts";

export type CellWords = { readonly yes: string; readonly no: string };
type Written = { readonly value: string | number | Date | null; readonly format: CellFormat };

/** A box that is ticked or not, in every language that a file may have been made in. */
const yesWords: readonly string[] = ["ja", "yes", "x", "1", "true", "waar", "on"];
const noWords: readonly string[] = ["nee", "no", "0", "false", "onwaar"];

/** What somebody typed as the value of a cell; text that is no such value stays the text it is. */
export function toCell(kind: FieldKind, typed: string, words: CellWords): Written {
  const text = typed.trim();
  const asText: Written = { value: text === "" ? null : text, format: "text" };
  switch (kind.is) {
    case "text":
      return asText;
    case "tick":
      return { value: text === "on" ? words.yes : null, format: "text" };
    case "yesNo":
      return { value: text === "yes" ? words.yes : text === "no" ? words.no : null, format: "text" };
    case "day":
      return parseDay(text) ? { value: new Date(`${text}T00:00:00Z`), format: "day" } : { ...asText };
    default: {
      const number = numberOf(kind, text);
      const format = kind.is === "money" ? "money" : kind.is === "whole" ? "number" : "percent";
      return number === null ? { value: asText.value, format } : { value: number, format };
    }
  }
}

/** What a cell says as somebody would type it in the form; null when it says something that the field cannot be. */
export function fromCell(kind: FieldKind, cell: ReadCell): string | null {
  if (cell === null || cell === "") return "";
  switch (kind.is) {
    case "text":
      return cell instanceof Date ? null : String(cell).trim();
    case "tick":
      return isOneOf(yesWords, cell) ? "on" : isOneOf(noWords, cell) ? "" : null;
    case "yesNo":
      return isOneOf(yesWords, cell) ? "yes" : isOneOf(noWords, cell) ? "no" : null;
    case "day":
      return dayIn(cell);
    default: {
      const number = typeof cell === "string" ? numberOf(kind, cell.trim()) : cell;
      return typeof number === "number" && Number.isFinite(number) ? typedNumber(kind, number) : null;
    }
  }
}

/** Text as the number of a cell: euros, a fraction for a percentage, else itself. */
function numberOf(kind: FieldKind, text: string): number | null {
  switch (kind.is) {
    case "money": {
      const amount = parseEuros(text);
      return amount === null || amount < 0 ? null : amount / 100;
    }
    case "vat":
      return /^(0|9|21)\s*%?$/.test(text) ? Number.parseInt(text, 10) / 100 : null;
    case "percent": {
      const percent = allowed(kind.of, parsePercent(text));
      return percent === null ? null : percent / 10_000;
    }
    case "whole": {
      const whole = parseWhole(text);
      return whole === null || whole < kind.min || whole > kind.max ? null : whole;
    }
    default:
      return null;
  }
}

/** A number of a cell as typed text, rounded half up to what the field can hold; null when it is out of bounds. */
function typedNumber(kind: FieldKind, number: number): string | null {
  switch (kind.is) {
    case "money":
      return number >= 0 && number <= 100_000_000 ? hundredths(Math.round(number * 100)) : null;
    case "vat": {
      const rate = number > 1 ? number : Math.round(number * 10_000) / 100;
      return rate === 0 || rate === 9 || rate === 21 ? String(rate) : null;
    }
    case "percent": {
      const percent = allowed(kind.of, Math.round(number * 10_000));
      return percent === null ? null : typedPercent(percent);
    }
    case "whole":
      return inBounds(kind, number);
    default:
      return null;
  }
}

function inBounds({ min, max }: { min: number; max: number }, number: number): string | null {
  return Number.isInteger(number) && number >= min && number <= max ? String(number) : null;
}

function allowed(name: PercentName, percent: number | null): number | null {
  return percentProblem(name, percent) === null ? percent : null;
}

function hundredths(whole: number): string {
  const text = String(Math.floor(whole / 100));
  return whole % 100 === 0 ? text : `${text},${String(whole % 100).padStart(2, "0")}`;
}

function isOneOf(words: readonly string[], cell: ReadCell): boolean {
  return words.includes(String(cell).trim().toLowerCase());
}

/** A date cell, or a day as people write it in a form. */
function dayIn(cell: ReadCell): Day | null {
  if (!(cell instanceof Date)) return readDay(String(cell));
  return Number.isNaN(cell.getTime()) ? null : parseDay(cell.toISOString().slice(0, 10));
}
