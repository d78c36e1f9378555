import type { SubmissionResult } from "@conform-to/react";
import type { InputHTMLAttributes } from "react";

import { useTranslate } from "#app/i18n/context.tsx";

import { problemWords } from "./problem-words.ts";

type Props = InputHTMLAttributes<HTMLInputElement> & {
  name: string;
  label: string;
  hint?: string | undefined;
  result?: SubmissionResult | undefined;
};

/** A field with its label above, its explanation between and its error below; filled in again after a refusal. */
export function TextField({ name, label, hint, result, ...input }: Props) {
  const t = useTranslate();
  const errors = result?.error?.[name] ?? [];
  const typed = result?.initialValue?.[name];
  const described = [hint ? `${name}-hint` : "", errors.length > 0 ? `${name}-error` : ""].filter(Boolean);
  return (
    <div className="field" data-error={errors.length > 0 ? "" : undefined}>
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <p className="explanation" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={described.join(" ") || undefined}
        {...input}
        defaultValue={typeof typed === "string" ? typed : input.defaultValue}
      />
      {errors.length > 0 ? (
        <p className="error-text" id={`${name}-error`}>
          {problemWords(t, errors[0] ?? "")}
        </p>
      ) : null}
    </div>
  );
}
