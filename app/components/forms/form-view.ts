import type { SubmissionResult } from "@conform-to/react";

import type { Translate } from "#app/i18n/translate.ts";
import { idOf } from "#app/lib/field-id.ts";
import type { SummaryLine } from "#app/ui/error-summary.tsx";

/** The nested text that fills a form: what was typed, else what is stored. */
export type FormContent = { readonly [name: string]: unknown };

/** How a form calls its fields, by conform's field name; null when the refusal says it all. */
export type FieldNames = (name: string) => string | null;

export type FieldView = {
  readonly id: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
};

export type FormView = {
  /** By conform's field name: "title", "criteria[0].weight". */
  readonly field: (name: string) => FieldView;
  readonly checked: (name: string, value?: string) => boolean;
  /** How many rows a list has, at least one. */
  readonly rows: (name: string, least?: number) => number;
  readonly summary: readonly SummaryLine[];
};

/** Where a refusal of the whole form is mended, by the name of its problem; null when that is here or nowhere. */
export type MendedAt = (problem: string) => string | null;

/**
 * Lays what an action sent back over what the loader gave, with the refusals in the reader's language. `nameOf` says
 * how a field is called in the summary, where its label is out of sight; `mendedAt` where what refuses the whole is mended.
 */
export function formView(
  t: Translate,
  result: SubmissionResult | undefined,
  stored: FormContent,
  nameOf: FieldNames = () => null,
  mendedAt: MendedAt = () => null,
): FormView {
  const typed = result?.initialValue;
  const content: unknown = typed ?? stored;
  const errors = result?.error ?? {};
  const wordsFor = (name: string) => {
    const key = errors[name]?.[0];
    return key ? problemWords(t, key) : undefined;
  };
  // Said beside its field it leads there; said for the form as well it would only stand there twice.
  const isBeside = (text: string) =>
    Object.keys(errors).some((name) => name !== "" && wordsFor(name) === text);
  const wholeLines = (name: string): SummaryLine[] =>
    (errors[name] ?? []).flatMap((key) => {
      const text = problemWords(t, key);
      return isBeside(text) ? [] : [{ href: mendedAt(nameOfProblem(key)), name: null, text }];
    });
  return {
    field: (name) => ({ id: idOf(name), name, value: textAt(content, name), error: wordsFor(name) }),
    checked: (name, value = "on") => {
      const found = valueAt(content, name);
      return Array.isArray(found) ? found.includes(value) : found === value;
    },
    rows: (name, least = 1) => {
      const found = valueAt(content, name);
      return Math.max(least, Array.isArray(found) ? found.length : 0);
    },
    summary: Object.keys(errors).flatMap((name) => {
      if (name === "") return wholeLines(name);
      const text = wordsFor(name);
      return text ? [{ href: `#${idOf(name)}`, name: nameOf(name), text }] : [];
    }),
  };
}

const nameOfProblem = (key: string) => key.split("?", 1)[0]?.replace("problems.", "") ?? "";

/** "problems.too-long?max=80" in words; the key itself never reaches a reader. */
export function problemWords(t: Translate, key: string): string {
  const [name = "", query = ""] = key.split("?");
  const values = Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, value]) => [
      name,
      /^\d+$/.test(value) ? Number(value) : value,
    ]),
  );
  return t.find(name, values) ?? t("problems.unknown");
}

function textAt(content: unknown, name: string): string | undefined {
  const found = valueAt(content, name);
  return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
}

function valueAt(content: unknown, name: string): unknown {
  return name
    .split(/[[\].]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      content,
    );
}
