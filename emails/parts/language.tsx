import { createContext, type ReactNode, useContext } from "react";

import { type Format, formatOf } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { translator } from "#app/i18n/translator.server.ts";

import type { Envelope } from "../envelope.ts";

export type Language = {
  readonly t: Translate;
  readonly format: Format;
  readonly envelope: Envelope;
};

const LanguageContext = createContext<Language | null>(null);

/** The words and formats for one letter's envelope. */
export function languageOf(envelope: Envelope): Language {
  return { t: translator(envelope.locale), format: formatOf(envelope.locale), envelope };
}

/** Gives the parts of a letter the language of its reader. */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>;
}

/** The words and formats of this letter's reader. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("a letter is rendered outside LanguageProvider");
  return language;
}
