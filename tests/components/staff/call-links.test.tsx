import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";

import { CallLinks } from "#app/components/staff/call-links.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const shown = (publicPage: "there" | Date | null) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <CallLinks
        tenderId="a"
        slug="kolenhaven-6"
        questions={0}
        isPublished
        publicPage={publicPage}
        isEnded={false}
        mayEnd={false}
      />
    </TranslateProvider>,
  );

describe("the way from a call to its public page", () => {
  test("leads there once anybody can read it", () => {
    expect(shown("there")).toContain('href="/ruimtes/kolenhaven-6"');
  });

  test("is no link before it opens, but says from when on the page is there", () => {
    const links = shown(new Date("2026-12-01T08:00:00Z"));
    expect(links).not.toContain("/ruimtes/kolenhaven-6");
    expect(links).toContain("De openbare pagina is er vanaf");
    expect(links).toContain("1 december");
  });

  test("is not there for a call that was stopped before it opened", () => {
    expect(shown(null)).not.toContain("openbare pagina");
  });
});
