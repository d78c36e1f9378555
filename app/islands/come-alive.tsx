import type { FunctionComponent } from "react";
import { hydrateRoot } from "react-dom/client";

import { TranslateProvider } from "#app/i18n/context.tsx";
import { type Audience, loadDictionary } from "#app/i18n/load-dictionary.ts";
import { localeIn } from "#app/i18n/locales.ts";

import type { IslandName } from "./address.ts";

/** Takes over what the server drew of this island. The words come first: it must say what the server said. */
export async function comeAlive<Data extends object>(
  name: IslandName,
  audience: Audience,
  Part: FunctionComponent<Data>,
): Promise<void> {
  const root = document.querySelector(`[data-island="${name}"]`);
  const data = document.querySelector(`[data-island-data="${name}"]`)?.textContent;
  if (!root || !data) return;
  const { lang } = document.documentElement;
  const locale = localeIn(lang);
  const dictionary = await loadDictionary(locale, audience);
  hydrateRoot(
    root,
    <TranslateProvider locale={locale} dictionary={dictionary}>
      {/* What the server wrote there is what this part was drawn from. */}
      <Part {...(JSON.parse(data) as Data)} />
    </TranslateProvider>,
  );
}
