import { z } from "zod";

/** How a field of a plan's form is filled in, read from its schema, so that a form can be made for any field. */
export type FieldShape =
  | { readonly kind: "text"; readonly max: number | null }
  | { readonly kind: "choice"; readonly words: readonly string[] }
  | { readonly kind: "choices"; readonly words: readonly string[] }
  | { readonly kind: "tick" }
  | { readonly kind: "rows"; readonly fields: readonly NamedShape[] }
  | { readonly kind: "group"; readonly fields: readonly NamedShape[] };

export type NamedShape = { readonly name: string; readonly shape: FieldShape };

/** The shape behind defaults, transforms and the like; text for what has no shape of its own. */
export function shapeOf(schema: unknown): FieldShape {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodEnum) return { kind: "choice", words: bare.options.map(String) };
  if (bare instanceof z.ZodObject) return { kind: "group", fields: fieldsIn(bare) };
  if (bare instanceof z.ZodArray) return shapeOfList(bare.element);
  if (isTick(schema)) return { kind: "tick" };
  return { kind: "text", max: bare instanceof z.ZodString ? bare.maxLength : null };
}

/** The object behind defaults, transforms and the like; null for every other schema. */
export function objectIn(schema: unknown): z.ZodObject | null {
  const bare = bareSchema(schema);
  return bare instanceof z.ZodObject ? bare : null;
}

function shapeOfList(element: unknown): FieldShape {
  const row = shapeOf(element);
  if (row.kind === "choice") return { kind: "choices", words: row.words };
  return { kind: "rows", fields: row.kind === "group" ? row.fields : [{ name: "", shape: row }] };
}

function fieldsIn(object: z.ZodObject): NamedShape[] {
  return Object.entries(object.shape).map(([name, field]) => ({ name, shape: shapeOf(field) }));
}

/** A box that a browser sends as "on", or not at all. */
function isTick(schema: unknown): boolean {
  return (
    schema instanceof z.ZodType && schema.safeParse("on").data === true && schema.safeParse(undefined).success
  );
}

function bareSchema(schema: unknown): unknown {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return bareSchema(schema.unwrap());
  // What is typed stands before a transform, and behind one that only tidies up.
  if (schema instanceof z.ZodPipe)
    return bareSchema(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  return schema;
}
