import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { EventLog } from "#app/components/staff/event-log.tsx";
import type { Actor } from "#app/domain/people/actor.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const told = (actor: Actor["kind"], person: string | null) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <EventLog
        events={[{ id: 1, at: new Date("2026-04-01T08:00:00Z"), name: "question.asked", actor, person }]}
      />
    </TranslateProvider>,
  );

test("a line without a name says what somebody was, and names the server only for its own work", () => {
  expect(told("entrepreneur", null)).toContain("Vraag gesteld (een ondernemer)");
  expect(told("juror", null)).toContain("(een jurylid)");
  expect(told("system", null)).toContain("(Plint)");
  expect(told("staff", "Naima")).toContain("(Naima)");
  expect(told("staff", "")).toContain(`(${nl["evening.erased.person"]})`);
});
