import { z } from "zod";

import { fieldProblem, optionalText } from "#app/lib/form-fields.ts";

import { emailField } from "./sign-in-form.ts";

const PHONE = 40;

const isPhone = (typed: string) =>
  /^\+?[\d\s()./-]+$/.test(typed) && /^\d{4,15}$/.test(typed.replace(/\D/g, ""));

/** How people reach a corporation: by phone, by mail or both. */
export const contactForm = z
  .object({
    contactPhone: optionalText(PHONE).refine((typed) => typed === "" || isPhone(typed), {
      error: fieldProblem("not-a-phone"),
    }),
    contactEmail: emailField.optional().transform((email) => email ?? ""),
  })
  .superRefine(({ contactPhone, contactEmail }, context) => {
    if (contactPhone || contactEmail) return;
    context.addIssue({ code: "custom", message: fieldProblem("no-contact"), path: ["contactPhone"] });
  });

export type Contact = z.output<typeof contactForm>;
