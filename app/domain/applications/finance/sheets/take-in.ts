import { isGroup, type Payload } from "../../payload.ts";
import { calculate } from "../calculate.ts";
import type { PublishedRent } from "../rent-months.ts";
import { readPlan } from "../read-plan.ts";
import { parseDay, type Day } from "#app/lib/dates.ts";
import { fromCell, toCell } from "./cell-values.ts";
import { sheetNames, sheetRows, TURNOVER, turnoverFields, type FieldKind } from "./sheet-fields.ts";
import { putTyped, turnoverLines, typedAt } from "./typed-fields.ts";

const words = { yes: "ja", no: "nee" };

/**
 * What the plan becomes when a file is read in: the file's text, except where the plan says the same in other words
 * ("14.500" and 14500): that stays as it was typed. A rent that is the published one is not kept as a rent of its own.
 */
export function takeIn(read: unknown, stored: unknown, published: PublishedRent, today: Day): Payload {
  const taken: { [name: string]: unknown } = {};
  for (const { name, kind } of sheetNames.flatMap((sheet) => sheetRows[sheet].flatMap((row) => row.fields))) {
    const [fresh, old] = [typedAt(read, name), typedAt(stored, name)];
    putTyped(taken, name, plain(kind, fresh) === plain(kind, old) ? old : fresh);
  }
  const [fresh, old] = [turnoverLines(read), turnoverLines(stored)];
  const lines = (plainLines(fresh) === plainLines(old) ? old : fresh).map(inOrder);
  if (lines.length > 0) putTyped(taken, TURNOVER, lines);
  return withoutPublishedRent(taken as Payload, published, today);
}

/** Each year whose rent is that of the path follows the path. */
function withoutPublishedRent(typed: Payload, published: PublishedRent, today: Day): Payload {
  const { operation } = typed;
  if (!isGroup(operation) || !isGroup(operation.rent)) return typed;
  const plan = readPlan(typed, parseDay(published.leaseStartsOn ?? "") ?? today);
  const own = calculate(plan, published).years.flatMap((year, index) => {
    const name = `year${index + 1}`;
    const amount = plan.operation.rent[index];
    return amount === null || amount === undefined || amount === year.rent
      ? []
      : [[name, typedAt(typed, `operation.rent.${name}`)]];
  });
  const { rent: _, ...others } = operation;
  return {
    ...typed,
    operation: own.length === 0 ? others : { ...others, rent: Object.fromEntries(own) as Payload },
  };
}

/** The same text for everything that means the same. */
function plain(kind: FieldKind, typed: string): string {
  const { value } = toCell(kind, typed, words);
  return fromCell(kind, value) ?? typed.trim();
}

/** The database keeps the names of a row in an order of its own. */
function inOrder(line: unknown): Payload {
  return Object.fromEntries(turnoverFields.map(({ name }) => [name, typedAt(line, name)]));
}

function plainLines(lines: readonly unknown[]): string {
  return JSON.stringify(
    lines.map((line) => turnoverFields.map(({ name, kind }) => plain(kind, typedAt(line, name)))),
  );
}
