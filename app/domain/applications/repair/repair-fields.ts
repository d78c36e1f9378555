import { z } from "zod";

import { partForms } from "../plan-content.ts";
import type { PlanPart } from "../plan-parts.ts";
import { unitFields } from "../units/unit-choice.ts";
import { objectIn } from "./field-shape.ts";

/** One thing that staff ask for: a field of a part by its name ("offers", "operation.costs"), or a file. */
export type RepairField = {
  readonly part: PlanPart | "files";
  readonly name: string;
  /** What is missing, in the words of staff to the maker of the plan. */
  readonly sentence: string;
};

export const ANY_FILE = { part: "files", name: "file" } as const;

type Named = Pick<RepairField, "part" | "name">;

/** Counted from the call itself, or of a building alone and then always there: asked of nobody. */
const NOT_ASKED = new Set<string>(["operation.rent", ...unitFields]);

/** Every field of a part that can be asked for, in the order of its form; a sheet is named by what stands in it. */
export function fieldsOfPart(part: PlanPart): string[] {
  const names = Object.entries(objectIn(partForms[part])?.shape ?? {}).flatMap(([name, field]) => {
    const group = objectIn(field);
    return group ? Object.keys(group.shape).map((inner) => `${name}.${inner}`) : [name];
  });
  return names.filter((name) => !NOT_ASKED.has(name));
}

/** Whether there is such a field in one of these parts. A file can always be asked for. */
export function isRepairable({ part, name }: Named, parts: readonly PlanPart[]): boolean {
  if (part === ANY_FILE.part) return name === ANY_FILE.name;
  return parts.includes(part) && fieldsOfPart(part).includes(name);
}

/** The names of these fields within one part. */
export function namesIn(fields: readonly Named[], part: PlanPart): string[] {
  return fields.filter((field) => field.part === part).map(({ name }) => name);
}

/** The parts of which something is asked, each once, in the order in which it was asked. */
export function partsIn(fields: readonly Named[]): PlanPart[] {
  return [...new Set(fields.map(({ part }) => part))].filter((part) => part !== ANY_FILE.part);
}

/** A form of exactly these fields, by part, each judged as the plan's own form judges it. */
export function repairForm(fields: readonly Named[]): z.ZodObject {
  return z.object(
    Object.fromEntries(partsIn(fields).map((part) => [part, picked(partForms[part], namesIn(fields, part))])),
  );
}

/** The schema of a field by its name; null when there is none. */
export function schemaOf(part: PlanPart, name: string): unknown {
  return name
    .split(".")
    .reduce<unknown>((schema, key) => objectIn(schema)?.shape[key] ?? null, partForms[part]);
}

/** A form in which nothing was filled in is judged too: what may be left empty may all be left empty. */
function picked(schema: unknown, names: readonly string[]) {
  const known: z.core.$ZodShape = objectIn(schema)?.shape ?? {};
  const first = [...new Set(names.map((name) => name.split(".", 1)[0] ?? ""))];
  const shape = Object.fromEntries(
    first.map((key): [string, z.core.$ZodType] => {
      const inner = names
        .filter((name) => name.startsWith(`${key}.`))
        .map((name) => name.slice(key.length + 1));
      const field = known[key];
      return [key, inner.length > 0 ? picked(field, inner) : (field ?? z.never())];
    }),
  );
  return z.object(shape).prefault({});
}
