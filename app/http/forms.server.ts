import type { Submission, SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";

import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Details } from "#app/lib/outcome.ts";

import { onceKeyIn } from "./once-key.server.ts";
import { readPosted } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";

/** What an action answers when a form goes back to its maker: conform's `lastResult`, errors as message keys. */
export type FormReply = ReturnType<typeof replyWith>;

export type Refusal = {
  readonly problem: string;
  readonly details?: Details;
  readonly others?: readonly Refusal[];
};

/** A refusal and whatever else was refused with it, as message keys. */
export const refusalKeys = ({ others = [], ...first }: Refusal) =>
  [first, ...others].map(({ problem, details }) => fieldProblem(problem, details));

export type ReadForm<Value> = GoodForm<Value> | { readonly ok: false; readonly reply: FormReply };

export type GoodForm<Value> = {
  readonly ok: true;
  readonly value: Value;
  /** The idempotency key of the page on which the form stood; see `newOnceKey`. */
  readonly key: string | undefined;
  readonly formData: FormData;
  /** Sends the form back, filled in, with the refusal of a verb above it (409, 410, 422 …) and `beside` its fields. */
  readonly refuse: (refusal: Refusal, beside?: Record<string, string[]>) => FormReply;
};

type Options = {
  /** Fields that are never sent back, such as a password. */
  readonly hide?: readonly string[];
};

/** Reads a posted form. Anything a browser would not send, and anything the schema refuses, is answered with 400. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  options: Options = {},
): Promise<ReadForm<z.output<Schema>>> {
  const formData = await readPosted(request, schema);
  if (typeof formData === "string") return { ok: false, reply: replyFault(formData) };
  const submission = submissionOf(formData, schema);
  if (!submission) return { ok: false, reply: replyFault("unreadable-form") };
  const hideFields = [...(options.hide ?? [])];
  if (submission.status !== "success") {
    const status = submission.status === "error" ? 400 : 200;
    return { ok: false, reply: replyWith(submission.reply({ hideFields }), status, formData) };
  }
  return {
    ok: true,
    value: submission.value,
    key: onceKeyIn(formData),
    formData,
    refuse: (refusal, fieldErrors = {}) =>
      replyWith(
        submission.reply({ hideFields, formErrors: refusalKeys(refusal), fieldErrors }),
        statusOfProblem(refusal.problem),
        formData,
      ),
  };
}

/** A form that cannot be shown again as it was; only the reason is. */
function replyFault(name: string): FormReply {
  return replyWith({ status: "error", error: { "": [fieldProblem(name)] } }, 400);
}

function replyWith(result: SubmissionResult, status: number, formData?: FormData) {
  return data({ result: formData ? askFilesAgain(result, formData) : result }, { status });
}

/**
 * Says of each file in a refused form that it must be chosen again: no browser fills in that field. Where the file is
 * what is wrong, that says enough.
 */
function askFilesAgain(result: SubmissionResult, formData: FormData): SubmissionResult {
  const keys = Object.values(result.error ?? {}).flatMap((own) => own ?? []);
  const isAboutFile = keys.some((key) => /^problems\.(no-)?file\b/.test(key));
  if (!result.error || isAboutFile) return result;
  const again: Record<string, string[]> = {};
  for (const [name, value] of formData)
    if (value instanceof File && value.size > 0) again[name] = [fieldProblem("file-again")];
  return { ...result, error: { ...result.error, ...again } };
}

/** Null when the fields that conform keeps for itself were tampered with. */
function submissionOf<Schema extends z.ZodType>(
  formData: FormData,
  schema: Schema,
): Submission<z.input<Schema>, string[], z.output<Schema>> | null {
  try {
    return parseWithZod(formData, { schema });
  } catch {
    return null;
  }
}
