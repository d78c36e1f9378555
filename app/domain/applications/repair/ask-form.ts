import { z } from "zod";

import { fieldProblem, optionalText } from "#app/lib/form-fields.ts";

import type { PlanPart } from "../plan-parts.ts";
import { ANY_FILE, fieldsOfPart, isRepairable, type RepairField } from "./repair-fields.ts";

export const askLimits = { sentence: 500, rows: 200 } as const;

/** One line of the checklist: a tick and a sentence, or neither. Half a line is refused rather than guessed at. */
const ask = z
  .object({
    /** "business.offers": the part, then the field's name. */
    field: z.string(),
    asked: z.string().optional(),
    sentence: optionalText(askLimits.sentence),
  })
  .refine(({ asked, sentence }) => asked !== "on" || sentence !== "", {
    path: ["sentence"],
    error: fieldProblem("required"),
  })
  .refine(({ asked, sentence }) => asked === "on" || sentence === "", {
    path: ["sentence"],
    error: fieldProblem("tick-or-clear"),
  });

/** The checklist of a request: every field of the plan, of which some are asked. */
export const askForm = z.object({ asks: z.array(ask).max(askLimits.rows).default([]) });

/** What was asked, without the lines that were left open; null when a field is none of this plan's. */
export function askedIn(
  { asks }: z.output<typeof askForm>,
  parts: readonly PlanPart[],
): RepairField[] | null {
  const asked = asks
    .filter(({ sentence }) => sentence !== "")
    .map(({ field, sentence }) => ({ ...namedBy(field), sentence }));
  return asked.every((field) => isRepairable(field, parts)) ? asked : null;
}

/** Everything that can be asked of a plan with these parts, in the order of its forms, a file last. */
export function everyField(parts: readonly PlanPart[]): Pick<RepairField, "part" | "name">[] {
  return [...parts.flatMap((part) => fieldsOfPart(part).map((name) => ({ part, name }))), ANY_FILE];
}

function namedBy(field: string): Pick<RepairField, "part" | "name"> {
  const [part = "", ...name] = field.split(".");
  // Whether it is one is judged by `isRepairable`.
  return { part: part as PlanPart, name: name.join(".") };
}
