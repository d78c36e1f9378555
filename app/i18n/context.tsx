import { createContext, type ReactNode, useContext, useMemo } from "react";

import { type Format, formatOf } from "./format.ts";
import type { Locale } from "./locales.ts";
import { type Dictionary, type Translate, translatorOf } from "./translate.ts";

const TranslateContext = createContext<Translate | null>(null);

/** Gives the screens below the language of their reader. */
export function TranslateProvider(props: { locale: Locale; dictionary: Dictionary; children: ReactNode }) {
  const { locale, dictionary, children } = props;
  const translate = useMemo(() => translatorOf(locale, dictionary), [locale, dictionary]);
  return <TranslateContext.Provider value={translate}>{children}</TranslateContext.Provider>;
}

/** The words of this screen in the language of its reader. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (!translate) throw new Error("a screen stands outside TranslateProvider");
  return translate;
}

/** Money, dates and numbers as this screen's reader writes them. */
export function useFormat(): Format {
  return formatOf(useTranslate().locale);
}
