import { expect, test } from "vitest";

import { withEarlierAnswers } from "#app/domain/applications/earlier-answers.ts";
import { counterPerformancesIn } from "#app/domain/applications/counter-performances.ts";

import { wholeBusinessPlan } from "./whole-business-plan.ts";

const former = {
  tradeName: "Naaiplek",
  audience: "Gezinnen uit de straat.",
  competition: "Drie zaken binnen een kilometer.",
  marketing: "Een briefje in elke bus.",
  organisation: "We zijn met twee.",
  openingHours: "di t/m za 9.00 tot 17.30 uur",
  risks: "Minder klanten in de zomer.",
  counterPerformances: [{ what: "Lessen", amountPerYear: "24", unit: "lessen", proof: "Een lijst" }],
};

test("what was written as one text stands in the first row, or under the question that asks it now", () => {
  expect(withEarlierAnswers(former)).toEqual({
    tradeName: "Naaiplek",
    audiences: [{ who: "Gezinnen uit de straat." }],
    competitors: [{ difference: "Drie zaken binnen een kilometer." }],
    channels: "Een briefje in elke bus.",
    supervision: "We zijn met twee.",
    hoursNote: "di t/m za 9.00 tot 17.30 uur",
    risks: [{ risk: "Minder klanten in de zomer." }],
    counterPerformances: former.counterPerformances,
  });
});

test("every word that was written is still there", () => {
  const words = JSON.stringify(withEarlierAnswers(former));
  for (const text of Object.values(former)) if (typeof text === "string") expect(words).toContain(text);
});

test("a plan of today stays as it is, and no plan is an empty one", () => {
  expect(withEarlierAnswers(wholeBusinessPlan)).toEqual(wholeBusinessPlan);
  for (const nothing of [null, undefined, "text", ["row"]]) expect(withEarlierAnswers(nothing)).toEqual({});
});

test("the promises of a former plan are read all the same, a row that cannot be counted is not", () => {
  const vague = { what: "Iets moois", amountPerYear: "vaak", unit: "keer", proof: "" };
  const read = counterPerformancesIn({
    ...former,
    counterPerformances: [...former.counterPerformances, vague],
  });
  expect(read.made).toBe(2);
  expect(read.measurable).toEqual([
    { what: "Lessen", forWhom: "", amountPerYear: 24, unit: "lessen", proof: "Een lijst", fromMonth: null },
  ]);
  for (const nothing of [null, "text", {}, { counterPerformances: "veel" }])
    expect(counterPerformancesIn(nothing)).toEqual({ made: 0, measurable: [] });
});
