import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";

import { SpaceQuestions } from "#app/components/spaces/space-questions.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const shown = (isPreview: boolean) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <SpaceQuestions
        slug="zwanenkade-21"
        questions={[]}
        closesAt={new Date("2026-12-31T12:00:00Z")}
        now={new Date("2026-12-01T12:00:00Z")}
        isOpen
        isPreview={isPreview}
      />
    </TranslateProvider>,
  );

describe("the way to ask about a space", () => {
  test("is a link while the call is open", () => {
    expect(shown(false)).toContain('href="/ruimtes/zwanenkade-21/vraag"');
  });

  test("is text in the preview of a draft, because nobody can ask yet", () => {
    expect(shown(true)).not.toContain("href=");
    expect(shown(true)).toContain(nl["questions.askLater"]);
  });
});
