import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { Answers } from "#app/components/staff/plan-answers.tsx";
import { withEarlierAnswers } from "#app/domain/applications/earlier-answers.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { day } from "#app/lib/dates.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";

function wordsOf(content: unknown): string {
  return renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <Answers value={content} part="business" path={[]} />
    </TranslateProvider>,
  );
}

const text = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

test.each(demoPlans.map((plan) => [plan.key, plan] as const))(
  "staff read every answer of %s under the words of its question",
  (_, plan) => {
    const { business } = payloadsOf(plan, day("2026-09-01"));
    const html = wordsOf(business);
    // A question without words would be called by its name in the code.
    const questions = [...html.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, question = ""]) => question);
    for (const question of questions) expect(question).not.toMatch(/^[a-z]+[A-Za-z]*$|^\d+$/);
    expect(text(html)).not.toMatch(/\b(on|to_request|not_needed|low|middle|high)\b/);
  },
);

test("the week is told as people say it, choices in words, rows by what they are", () => {
  const words = text(
    wordsOf({
      openingHours: { tue: { from: "09.00", to: "17.00" }, wed: { from: "09.00", to: "17.00" } },
      activities: [{ day: "thu", from: "19.00", to: "21.00", what: "Naailes" }],
      permits: { alcohol: "granted" },
      risks: [{ risk: "De zomer", chance: "high", effect: "low", measure: "Les" }],
      notRegistered: "on",
    }),
  );
  for (const said of [
    "dinsdag t/m woensdag: 09.00 tot 17.00 uur",
    "Activiteit 1",
    "Dag donderdag",
    "Alcoholvergunning Heb ik",
    "Hoe groot is de kans? Groot",
    "Ik ben nog niet ingeschreven bij de KVK ja",
  ])
    expect(words).toContain(said);
});

test("a plan in its former shape is read under the questions that ask it now", () => {
  const former = {
    audience: "Buren",
    competition: "De Hoek",
    openingHours: "di t/m za",
    organisation: "Wij",
  };
  const words = text(wordsOf(withEarlierAnswers(former)));
  expect(words).toContain("Wie zijn het? Buren");
  expect(words).toContain("Wie is er elke dag in de zaak? Wij");
  expect(words).toContain("di t/m za");
});
