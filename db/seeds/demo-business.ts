import type { Payload } from "#app/domain/applications/payload.ts";

import { demoMakers, type DemoMaker } from "./demo-makers.ts";
import { demoMarkets } from "./demo-markets.ts";
import type { DemoPlan } from "./demo-plans.ts";
import { demoPractices } from "./demo-practice.ts";

/** The business plan as its maker would type it; throws for a plan that has no place in the three tables. */
export function businessPayload(plan: DemoPlan): Payload {
  const figures = plan.figuresOf ?? plan.key;
  const [makers, market, practice] = [demoMakers[plan.key], demoMarkets[figures], demoPractices[figures]];
  if (!makers || !market || !practice) throw new Error(`no business for plan ${plan.key}`);
  const [first] = makers;
  const [risk, chance, effect, measure] = practice.risk;
  const [product, price, costPrice, smallPurse] = market.alsoSold;
  const [who, number, source] = market.group;
  const [needed, forCustomers, work, storage] = practice.area;
  return {
    branch: plan.branch,
    persons: makers.map((maker, index) => personOf(maker, index, plan)),
    tradeName: plan.tradeName,
    ...(practice.kvkNumber ? { kvkNumber: practice.kvkNumber } : { notRegistered: "on" }),
    legalForm: practice.legalForm,
    idea: plan.idea,
    offers: [
      { product: plan.offer[0], price: euros(plan.offer[1]), costPrice: market.costPrice, smallPurse: "on" },
      { product, price, costPrice, ...(smallPurse ? { smallPurse: "on" } : {}) },
    ],
    audiences: [
      { who, number: String(number), source },
      { who: "Bewoners die toevallig langskomen", source: "zelf geteld" },
    ],
    talks: String(market.talks),
    competitors: market.rivals.map(([competitor, metres, difference]) => ({
      competitor,
      ...(metres > 0 ? { distance: String(metres) } : {}),
      difference,
    })),
    channels: market.channels,
    supervision: `${first?.role ?? "De eigenaar"}, elke dag dat we open zijn.`,
    backup:
      makers.length > 1
        ? "We kunnen elkaar vervangen."
        : "Een vaste invaller kent de zaak en heeft een sleutel.",
    openingHours: Object.fromEntries(
      practice.days.map((day) => [day, { from: practice.from, to: practice.to }]),
    ),
    ...(practice.activity
      ? {
          activities: [
            {
              day: practice.activity[0],
              from: practice.activity[1],
              to: practice.activity[2],
              what: practice.activity[3],
            },
          ],
        }
      : {}),
    closedWeeks: "2",
    areaNeeded: String(needed),
    areaPublic: String(forCustomers),
    areaWork: String(work),
    areaStorage: String(storage),
    ...(practice.cooks ? { extraction: "on", water: "on", powerKw: "17,5" } : { powerKw: "3,5" }),
    permits: {
      exploitation: practice.cooks ? "to_request" : "not_needed",
      alcohol: "not_needed",
      signage: "to_request",
    },
    risks: [
      { risk, chance, effect, measure },
      {
        risk: "Er komen in het begin minder mensen",
        chance: "middle",
        effect: "middle",
        measure: "We houden geld achter de hand voor drie maanden.",
      },
      {
        risk: "Iemand van ons wordt ziek",
        chance: "low",
        effect: "high",
        measure: "Er is vervanging afgesproken.",
      },
    ],
    counterPerformances: [
      {
        what: plan.promise[0],
        forWhom: practice.forWhom,
        amountPerYear: String(plan.promise[1]),
        unit: plan.promise[2],
        proof: practice.proof,
        fromMonth: String(practice.fromMonth),
      },
    ],
  };
}

function personOf(maker: DemoMaker, index: number, { person }: DemoPlan): Payload {
  const ticked = (is: boolean | undefined, name: string) => (is ? { [name]: "on" } : {});
  return {
    name: maker.name ?? person.name,
    email: index === 0 ? person.email : person.email.replace("@", `${index + 1}@`),
    role: maker.role,
    hoursPerWeek: String(maker.hours),
    experienceYears: String(maker.years),
    experience: maker.experience,
    ...ticked(maker.lives, "lives"),
    ...ticked(maker.works, "works"),
    ...ticked(maker.network, "network"),
    ...(maker.tie ? { tie: maker.tie } : {}),
  };
}

function euros(amount: number): string {
  return amount.toFixed(2).replace(".", ",");
}
