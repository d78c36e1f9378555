import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { NextCard } from "#app/components/standing/next-card.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const shown = (lease: { state: string; tasks: readonly string[]; note: string }) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <NextCard
        plan={{
          applicationId: "1",
          once: "once",
          standing: "winner",
          repairDueAt: null,
          place: "",
          letters: [{ lease, won: "Zwanenkade 21" }],
          pitch: null,
        }}
      />
    </TranslateProvider>,
  );

test.each(["arrears", "not_delivered"])(
  "a tenant who is asked to call reads that there is something to do: %s",
  (state) => {
    const html = shown({ state, tasks: [], note: "" });
    expect(html).toContain(nl["standing.todo"]);
    expect(html).not.toContain(nl["standing.nothing"]);
  },
);

test("who waits reads that there is nothing to do, and who has papers to bring reads which", () => {
  expect(shown({ state: "open", tasks: [], note: "" })).toContain(nl["standing.nothing"]);
  const html = shown({ state: "screening", tasks: ["kvk_extract"], note: "" });
  expect(html).toContain(nl["standing.todo"]);
  expect(html).toContain(nl["mail.leaseMoved.task.kvk_extract"]);
});

test("who does not get the space after all reads why, as staff wrote it", () => {
  const html = shown({ state: "called_off", tasks: [], note: "De vergunning kwam niet. <Bel ons>" });
  expect(html).toContain("De vergunning kwam niet. &lt;Bel ons&gt;");
  expect(html).not.toContain("Zwanenkade 21");
});
