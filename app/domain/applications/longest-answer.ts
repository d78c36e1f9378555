import { partForms } from "./plan-content.ts";
import type { PlanPart } from "./plan-parts.ts";
import { type FieldShape, shapeOf } from "./repair/field-shape.ts";

/** How many characters the answer to a question of this part may have ("risks[1].measure"); null for what is no text. */
export function longestAnswer(part: PlanPart, name: string): number | null {
  const path = name.replace(/\[\w+\]/g, "").split(".");
  const shape = path.reduce(within, shapeOf(partForms[part]));
  return shape?.kind === "text" ? shape.max : null;
}

function within(shape: FieldShape | null, name: string): FieldShape | null {
  if (shape?.kind !== "group" && shape?.kind !== "rows") return null;
  return shape.fields.find((field) => field.name === name)?.shape ?? null;
}
