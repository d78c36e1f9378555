import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

import { fieldNames } from "#app/domain/applications/differences.ts";
import type { Payload } from "#app/domain/applications/payload.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";

import { ONCE_FIELD, onceKeyIn } from "./once-key.server.ts";
import { readPosted, textIn } from "./posted-form.server.ts";
import { withoutEmptyRows } from "./without-empty-rows.ts";

/** A form that is kept as typed, whether it is complete or not. */
export type Draft = {
  readonly payload: Payload;
  readonly version: number;
  readonly tab: { readonly id: string; readonly count: number } | undefined;
  /** Fields for which the stored text was chosen over one's own, after a conflict. */
  readonly theirs: readonly string[];
  readonly key: string | undefined;
  readonly intent: string;
  /** What is not right or missing yet; null when the plan is complete. */
  readonly incomplete: SubmissionResult | null;
};

const OWN_FIELDS = new Set([ONCE_FIELD, "version", "intent", "tab", "count", "theirs"]);

/** Reads a draft. What no browser would send is refused with its reason; what is merely unfinished is kept. */
export async function readDraft(
  request: Request,
  schema: z.ZodType,
): Promise<{ ok: true; draft: Draft } | { ok: false; result: SubmissionResult }> {
  const posted = await readPosted(request, schema);
  if (typeof posted === "string")
    return { ok: false, result: { status: "error", error: { "": [fieldProblem(posted)] } } };
  const formData = withoutEmptyRows(posted);
  const submission = parseWithZod(formData, { schema });
  const payload = Object.fromEntries(
    Object.entries(submission.payload).filter(([name]) => !OWN_FIELDS.has(name)),
  );
  return {
    ok: true,
    draft: {
      // Conform builds nested text from a form whose values are all text.
      payload: payload as Payload,
      version: numberIn(formData, "version"),
      tab: tabIn(formData),
      theirs: fieldNames(submission.payload.theirs),
      key: onceKeyIn(formData),
      intent: String(formData.get("intent") ?? "save"),
      incomplete: submission.status === "error" ? submission.reply() : null,
    },
  };
}

/** What is no whole number that the column can hold is none that anybody started from: 0. */
function numberIn(formData: FormData, name: string): number {
  const text = textIn(formData, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** The tab that saves in the background; none for a form that was sent by its button. */
function tabIn(formData: FormData): Draft["tab"] {
  const id = textIn(formData, "tab");
  const count = numberIn(formData, "count");
  return /^[\w-]{8,64}$/.test(id) && count > 0 ? { id, count } : undefined;
}
