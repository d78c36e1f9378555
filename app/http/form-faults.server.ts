import { z } from "zod";

import { isStorable, storable, unturned } from "#app/lib/storable.ts";

export type FormFault =
  "unreadable-form" | "too-many-fields" | "bad-field-name" | "bad-characters" | "repeated-field";

/** Room for a list of 200 rows in a business plan, so that "too many rows" can be said beside it. */
const MAX_FIELDS = 4_000;

/** Written by no browser of ours, and dangerous as the name of a property. */
const FORBIDDEN_SEGMENTS = new Set(["__proto__", "prototype", "constructor"]);

/** Names with which the form library speaks to itself; no form of ours does, and what is not its own it throws at. */
const OF_THE_LIBRARY = new Set(["__intent__", "__state__"]);

/** What no honest browser sends: null means that the form may be read. */
export function findFormFault(formData: FormData, schema: z.ZodType): FormFault | null {
  const entries = [...formData.entries()];
  if (entries.length > MAX_FIELDS) return "too-many-fields";
  for (const [name, value] of entries) {
    if (!isCleanName(name)) return "bad-field-name";
    if (OF_THE_LIBRARY.has(name)) return "unreadable-form";
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

/**
 * The form without the characters that cannot be kept or that turn the text around, and the names of the fields that
 * had one: a page can then show it again as it was typed, with the reason beside the field.
 */
export function withoutBadCharacters(form: FormData): { form: FormData; mended: string[] } {
  const clean = new FormData();
  const mended = new Set<string>();
  for (const [name, value] of form) {
    const kept = typeof value === "string" && isCleanName(name) ? unturned(storable(value)) : value;
    if (kept !== value) mended.add(name);
    clean.append(name, kept);
  }
  return { form: clean, mended: [...mended] };
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
