import { createElement } from "react";

import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";

import type { LetterName, LetterProps } from "./catalogue.ts";
import type { Envelope } from "./envelope.ts";

export type RenderedLetter = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** For letters that somebody chose to get: the full address that ends them. */
  readonly unsubscribe?: string;
  /** For appointments: the iCalendar file that goes along. */
  readonly calendar?: string;
};

const longestSubject = 90;

/**
 * Writes out one letter for one reader. The templates and their library are loaded at the first letter, so that they do
 * not slow down the start.
 */
export async function renderLetter<Name extends LetterName>(
  name: Name,
  props: LetterProps[Name],
  envelope: Envelope,
): Promise<RenderedLetter> {
  const [{ catalogue }, { LanguageProvider, languageOf }, { render, toPlainText, plainTextSelectors }] =
    await Promise.all([
      import("./catalogue.ts"),
      import("./parts/language.tsx"),
      import("@react-email/render"),
    ]);
  const template = catalogue[name];
  const language = languageOf(envelope);
  const html = await render(
    <LanguageProvider language={language}>{createElement(template.component, props)}</LanguageProvider>,
  );
  const unsubscribe = template.unsubscribe?.(props);
  const calendar = template.calendar?.(language, props);
  return {
    ...(unsubscribe ? { unsubscribe: new URL(unsubscribe, envelope.origin).href } : {}),
    ...(calendar ? { calendar } : {}),
    subject: oneLine(template.subject(language.t, props, language.format)),
    html,
    text: toPlainText(html, {
      wordwrap: 76,
      selectors: [
        ...plainTextSelectors,
        { selector: "h1", options: { uppercase: false } },
        { selector: "h2", options: { uppercase: false } },
        { selector: "table[data-figures]", format: "dataTable", options: { uppercaseHeaderCells: false } },
      ],
    }),
  };
}

/** A letter as it lies in the outbox: its facts were typed when it was queued and have been JSON since. */
export async function renderStoredLetter(
  stored: { readonly letter: string; readonly props: unknown },
  envelope: Envelope,
): Promise<RenderedLetter> {
  const name = (await letterNames()).find((known) => known === stored.letter);
  if (!name) throw new Error(`there is no letter ${stored.letter}`);
  return renderLetter(name, stored.props as LetterProps[typeof name], envelope);
}

/** The subject of a letter as it was sent; null for one whose template is gone. */
export async function subjectOf(
  stored: { readonly letter: string; readonly props: unknown },
  locale: Envelope["locale"],
): Promise<string | null> {
  const name = (await letterNames()).find((known) => known === stored.letter);
  if (!name) return null;
  return subjectIn(name, stored.props as LetterProps[typeof name], locale);
}

async function subjectIn<Name extends LetterName>(
  name: Name,
  props: LetterProps[Name],
  locale: Envelope["locale"],
): Promise<string> {
  const { catalogue } = await import("./catalogue.ts");
  return oneLine(catalogue[name].subject(translator(locale), props, formatOf(locale)));
}

/** Every letter there is, by name. */
export async function letterNames(): Promise<readonly LetterName[]> {
  const { catalogue } = await import("./catalogue.ts");
  return Object.keys(catalogue) as LetterName[];
}

/** Names and addresses come from people: a line break in a subject would start a new mail header. */
function oneLine(subject: string): string {
  const line = subject.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  const letters = [...line];
  return letters.length <= longestSubject ? line : `${letters.slice(0, longestSubject - 1).join("")}…`;
}
