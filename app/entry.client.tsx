import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

import { TranslateProvider } from "./i18n/context.tsx";
import { audiences, loadDictionary } from "./i18n/load-dictionary.ts";
import { localeIn } from "./i18n/locales.ts";

/** The words come first: a page that comes alive must say what the server said. */
async function comeAlive(): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const locale = localeIn(lang);
  const audience = audiences.find((name) => name === dataset.audience) ?? "other";
  const dictionary = await loadDictionary(locale, audience);
  startTransition(() => {
    hydrateRoot(
      document,
      <TranslateProvider locale={locale} dictionary={dictionary}>
        <RemixBrowser />
      </TranslateProvider>,
    );
  });
}

void comeAlive();
