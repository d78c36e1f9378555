import { z } from "zod";

import { findFormFault, type FormFault, withoutBadCharacters } from "./form-faults.server.ts";
import { refused } from "./guards.server.ts";

/** A posted form, or why no form of ours could have posted this. The schema says which fields may come twice. */
export async function readPosted(
  request: Request,
  schema: z.ZodType = z.object({}),
): Promise<FormData | FormFault> {
  const form = await readBody(request);
  return form === null ? "unreadable-form" : (findFormFault(form, schema) ?? form);
}

/**
 * The same for a form whose text must not be lost: characters that cannot be kept are taken out, and `mended` names the
 * fields that had one.
 */
export async function readPostedText(
  request: Request,
  schema: z.ZodType,
): Promise<{ form: FormData; mended: string[] } | FormFault> {
  const form = await readBody(request);
  if (form === null) return "unreadable-form";
  const clean = withoutBadCharacters(form);
  return findFormFault(clean.form, schema) ?? clean;
}

/** For forms that are not shown again when they are tampered with: the page that says so (400) takes their place. */
export async function postedForm(request: Request): Promise<FormData> {
  const form = await readPosted(request);
  if (typeof form === "string") throw refused(400);
  return form;
}

/** The text in a field; empty when it was not posted, or holds a file. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

async function readBody(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
