import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { Story } from "#app/components/dossier/story.tsx";
import { type LogLine, storyOf } from "#app/domain/leases/dossier/story.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const opened: LogLine = {
  at: new Date("2026-04-01T08:00:00Z"),
  name: "tender.plans-opened",
  actor: "staff",
  person: "Naima",
  reason: null,
  isSpoken: false,
  plan: null,
  pile: { plans: 3, root: "5f".repeat(32) },
};

const shown = (line: LogLine) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <Story days={storyOf([line])} />
    </TranslateProvider>,
  );

test("opening the plans tells how many lay in the pile and its root, whole; nothing else has one", () => {
  const html = shown(opened);
  expect(html).toContain("Plannen door twee mensen geopend: 3 plannen in de stapel");
  expect(html).toContain(`<code class="hash">${"5f".repeat(32)}</code>`);
  expect(shown({ ...opened, pile: { plans: 1, root: "5f" } })).toContain(": 1 plan in de stapel");
  expect(shown({ ...opened, name: "tender.closed", pile: null })).not.toContain("hash");
});
