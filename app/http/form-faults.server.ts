import { z } from "zod";

import { isStorable } from "#app/lib/storable.ts";

export type FormFault =
  "unreadable-form" | "too-many-fields" | "bad-field-name" | "bad-characters" | "repeated-field";

/** The largest form of the product, the financial plan, stays well below. */
const MAX_FIELDS = 1_500;

/** Written by no browser of ours, and dangerous as the name of a property. */
const FORBIDDEN_SEGMENTS = new Set(["__proto__", "prototype", "constructor"]);

/** What no honest browser sends: null means that the form may be read. */
export function findFormFault(formData: FormData, schema: z.ZodType): FormFault | null {
  const entries = [...formData.entries()];
  if (entries.length > MAX_FIELDS) return "too-many-fields";
  for (const [name, value] of entries) {
    if (!isCleanName(name)) return "bad-field-name";
    const text = typeof value === "string" ? value : value.name;
    if (!isStorable(text)) return "bad-characters";
  }
  const seen = new Set<string>();
  for (const [name] of entries) {
    if (seen.has(name) && !takesMany(schema, name.replace(/\[\]$/, ""))) return "repeated-field";
    seen.add(name);
  }
  return null;
}

function isCleanName(name: string): boolean {
  if (name.length > 200 || !isStorable(name)) return false;
  return !name.split(/[.[\]]/).some((segment) => FORBIDDEN_SEGMENTS.has(segment));
}

/** Whether the schema has a list at this (possibly nested) name. */
function takesMany(schema: z.ZodType, name: string): boolean {
  const path = name.split(/[.[\]]/).filter(Boolean);
  return walk(schema, path);
}

function walk(schema: unknown, path: readonly string[]): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return walk(schema.unwrap(), path);
  if (schema instanceof z.ZodPrefault) return walk(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return walk(schema.in, path) || walk(schema.out, path);
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => walk(option, path));
  if (schema instanceof z.ZodArray)
    return path.length === 0 || (/^\d+$/.test(path[0] ?? "") && walk(schema.element, path.slice(1)));
  const [first, ...rest] = path;
  if (schema instanceof z.ZodObject && first !== undefined) return walk(schema.shape[first], rest);
  return false;
}
