import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

import { fieldNames } from "#app/domain/applications/differences.ts";
import type { Payload } from "#app/domain/applications/payload.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";

import { ONCE_FIELD, onceKeyIn } from "./once-key.server.ts";
import { readPostedText, textIn } from "./posted-form.server.ts";
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
  /** The list to which one more empty row was asked, or from which one was taken out; both work without script. */
  readonly rows: { readonly asked: string } | { readonly removed: string } | null;
  /** What is not right or missing yet; null when the plan is complete. */
  readonly incomplete: SubmissionResult | null;
};

const OWN_FIELDS = new Set([ONCE_FIELD, "version", "intent", "tab", "count", "theirs", "more", "remove"]);

/**
 * Reads a draft. What no browser would send is refused with its reason; what is merely unfinished is kept. Text with a
 * character that cannot be kept comes back without it, to be looked at first; a tab in the background just goes on.
 */
export async function readDraft(
  request: Request,
  schema: z.ZodType,
): Promise<{ ok: true; draft: Draft } | { ok: false; result: SubmissionResult }> {
  const posted = await readPostedText(request, schema);
  if (typeof posted === "string")
    return { ok: false, result: { status: "error", error: { "": [fieldProblem(posted)] } } };
  if (posted.mended.length > 0 && !tabIn(posted.form))
    return { ok: false, result: mendedAnswer(posted, schema) };
  const removed = textIn(posted.form, "remove");
  const formData = withoutEmptyRows(withoutRow(posted.form, removed));
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
      rows: rowsIn(removed, textIn(formData, "more")),
      incomplete: submission.status === "error" ? submission.reply() : null,
    },
  };
}

function mendedAnswer(
  { form, mended }: { form: FormData; mended: readonly string[] },
  schema: z.ZodType,
): SubmissionResult {
  const { initialValue } = parseWithZod(form, { schema }).reply();
  const said = mended.map((name) => [name, [fieldProblem("character-taken-out")]]);
  return { status: "error", ...(initialValue ? { initialValue } : {}), error: Object.fromEntries(said) };
}

/** The form without this row ("offers[1]", "operation.turnover[0]"). */
function withoutRow(form: FormData, row: string): FormData {
  if (!/^[\w.]+\[\d+\]$/.test(row)) return form;
  const kept = new FormData();
  for (const [name, value] of form) if (!name.startsWith(`${row}.`)) kept.append(name, value);
  return kept;
}

function rowsIn(removed: string, asked: string): Draft["rows"] {
  const [, list] = /^([\w.]+)\[\d+\]$/.exec(removed) ?? [];
  if (list) return { removed: list };
  return /^\w+$/.test(asked) ? { asked } : null;
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
