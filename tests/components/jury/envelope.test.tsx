import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { Envelope } from "#app/components/jury/envelope.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { en } from "#app/i18n/dictionaries/en.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import type { Locale } from "#app/i18n/locales.ts";

const envelopeIn = (locale: Locale) =>
  renderToStaticMarkup(
    <TranslateProvider locale={locale} dictionary={locale === "nl" ? nl : en}>
      <Envelope criteria={[]} given={{}} sealedAt="2026-11-26T15:00:00.000Z" next={null} />
    </TranslateProvider>,
  );

test("a sealed sheet says once at what hour it was sent", () => {
  expect(envelopeIn("nl")).toContain("Verstuurd om 16.00 uur.");
  expect(envelopeIn("en")).toContain("at 16:00");
});
