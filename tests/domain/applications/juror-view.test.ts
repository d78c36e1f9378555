import { expect, test } from "vitest";

import { jurorView } from "#app/domain/applications/juror-view.ts";
import { day } from "#app/lib/dates.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";

import { wholeBusinessPlan } from "./whole-business-plan.ts";

test("a juror reads who somebody is and what they have done, and never how to reach them", () => {
  const person = {
    ...wholeBusinessPlan.persons[0],
    name: "Naam-van-iemand",
    email: "geheim@adres.example",
    phone: "0612345678",
    lives: "on",
    tie: "Ik kook in het buurthuis.",
  };
  const view = jurorView({ ...wholeBusinessPlan, persons: [person], kvkNumber: "12345678" });
  expect(view?.people).toEqual([
    {
      role: "Eigenaar",
      experience: "Acht jaar in de keuken van een hotel.",
      tie: "Ik kook in het buurthuis.",
      lives: true,
    },
  ]);
  expect(view?.makers).toEqual(["Naam-van-iemand"]);
  for (const secret of ["geheim@", "0612345678", "12345678"])
    expect(JSON.stringify(view)).not.toContain(secret);
});

test("no demo plan tells a juror a mail address or what something costs its maker", () => {
  for (const plan of demoPlans) {
    const words = JSON.stringify(jurorView(payloadsOf(plan, day("2026-09-01")).business));
    expect(words).not.toMatch(/@|costPrice|cost price/);
    expect(words).toContain(plan.idea);
  }
});

test("a plan in its former shape is still read: idea, prices, promises and what was said of the hours", () => {
  const former = {
    idea: "Een naaiplek.",
    offers: [{ product: "Rits", price: "12,00", smallPurse: "on" }],
    openingHours: "di t/m za 9.00 tot 17.30 uur",
    audience: "Buren",
    counterPerformances: [{ what: "Lessen", amountPerYear: "24", unit: "lessen", proof: "Lijst" }],
  };
  expect(jurorView(former)).toMatchObject({
    idea: "Een naaiplek.",
    offers: [{ product: "Rits", price: 1_200, smallPurse: true }],
    hoursNote: "di t/m za 9.00 tot 17.30 uur",
    audiences: ["Buren"],
    promises: [{ what: "Lessen", amountPerYear: 24 }],
  });
});

test("no plan is no view, and a plan full of nonsense breaks nothing", () => {
  for (const nothing of [null, undefined, "text", {}, []]) expect(jurorView(nothing)).toBeNull();
  const nonsense = { persons: "ik", offers: [null, 1, { product: "x" }], risks: {}, openingHours: [1] };
  expect(jurorView(nonsense)).toMatchObject({ people: [], offers: [], risks: [] });
});
