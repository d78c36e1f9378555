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

const shown = (...lines: readonly LogLine[]) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <Story days={storyOf(lines)} />
    </TranslateProvider>,
  );

test("opening the plans tells how many lay in the pile and its root, whole; nothing else has one", () => {
  const html = shown(opened);
  expect(html).toContain("Plannen door twee mensen geopend: 3 plannen in de stapel");
  expect(html).toContain(`<code class="hash">${"5f".repeat(32)}</code>`);
  expect(shown({ ...opened, pile: { plans: 1, root: "5f" } })).toContain(": 1 plan in de stapel");
  expect(shown({ ...opened, name: "tender.closed", pile: null })).not.toContain("hash");
});

test("what people without a name did more than once is not told as one person's", () => {
  const asked: LogLine = { ...opened, name: "question.asked", actor: "entrepreneur", person: "", pile: null };
  expect(shown(asked)).toContain("een ondernemer");
  expect(shown(asked, asked)).toContain("een of meer ondernemers");
  expect(shown({ ...asked, actor: "juror" }, { ...asked, actor: "juror" })).toContain(
    "een of meer juryleden",
  );
  // Of one plan it is that plan's maker; of staff it is one name.
  expect(shown({ ...asked, plan: "Klei & Co" }, { ...asked, plan: "Klei & Co" })).toContain("een ondernemer");
  expect(shown(opened, opened)).toContain("Naima");
});
