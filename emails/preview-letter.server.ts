import type { Locale } from "#app/i18n/locales.ts";

import type { LetterName } from "./catalogue.ts";
import { letterNames, type RenderedLetter, renderLetter } from "./render-letter.server.tsx";

const origin = "https://plint.example";
/** Letters of Plint itself: no corporation stands in them. */
const fromThePlatform: readonly LetterName[] = [
  "sign-in",
  "new-sign-in",
  "passkey-added",
  "data-erased",
  "search-asked",
];

/** A letter with invented facts, as `/dev/emails` shows it. Null when there is no letter of this name. */
export async function previewLetter(asked: string, locale: Locale): Promise<RenderedLetter | null> {
  const name = (await letterNames()).find((known) => known === asked);
  if (!name) return null;
  const [{ catalogue }, { previewEnvelope }] = await Promise.all([
    import("./catalogue.ts"),
    import("./parts/preview-facts.ts"),
  ]);
  const corporation = fromThePlatform.includes(name) ? null : previewEnvelope.corporation;
  return renderLetter(name, catalogue[name].preview, { ...previewEnvelope, corporation, locale, origin });
}

/** Every letter with its Dutch subject. */
export async function listPreviews(): Promise<{ name: LetterName; subject: string }[]> {
  const names = await letterNames();
  return Promise.all(
    names.map(async (name) => ({ name, subject: (await previewLetter(name, "nl"))?.subject ?? "" })),
  );
}
