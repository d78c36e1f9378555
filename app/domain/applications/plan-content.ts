import type { z } from "zod";

import { businessPlanForm } from "./business-plan-form.ts";
import { financialPlanForm } from "./finance/financial-plan-form.ts";
import { motivationForm } from "./motivation-form.ts";
import { withoutEmpty } from "./payload.ts";
import type { PlanPart } from "./plan-parts.ts";
import { socialForm } from "./social-form.ts";
import { upToDateWindow, windowPlanForm } from "./window-plan-form.ts";

/** The shape that each part of a plan must have to be handed in. */
export const partForms = {
  motivation: motivationForm,
  business: businessPlanForm,
  financial: financialPlanForm,
  window: windowPlanForm,
  social: socialForm,
} as const satisfies Record<PlanPart, z.ZodType>;

export type PlanContent = { readonly [Part in PlanPart]: z.output<(typeof partForms)[Part]> };

/** The plan that a stored payload tells, or null while it is not complete. */
export function readPart<Part extends PlanPart>(part: Part, payload: unknown): PlanContent[Part] | null {
  const read = partForms[part].safeParse(withoutEmpty(upToDate(part, payload)) ?? {});
  // The schema of this part gives the content of this part; the compiler cannot follow the index.
  return read.success ? (read.data as PlanContent[Part]) : null;
}

/** The same payload in the fields of today's form: what was stored before a field changed still fills it. */
export function upToDate(part: PlanPart, payload: unknown): unknown {
  return part === "window" ? upToDateWindow(payload) : payload;
}
