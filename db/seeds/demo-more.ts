import { type DemoPlan, demoPlans } from "./demo-plans.ts";
import { type DemoSpace, demoSpaces } from "./demo-spaces.ts";

/** Beside the ten spaces and fifteen plans of domain.md: what it takes to see every state and every letter. */
export const moreSpaces: readonly DemoSpace[] = [
  {
    ...spaceOf("V1"),
    key: "W1",
    street: "Torenkraanstraat",
    houseNumber: "18",
    neighbourhood: "Schiebroek",
    city: "Rotterdam",
    areaM2: 74,
    wishes: "De straat zoekt iemand die spullen een tweede leven geeft.",
  },
  {
    ...spaceOf("V8"),
    key: "W2",
    street: "Kolenhaven",
    houseNumber: "6",
    neighbourhood: "Hoograven",
    city: "Utrecht",
    areaM2: 90,
    wishes: "De haven zoekt een werkplaats waar je kunt binnenlopen.",
  },
  {
    ...spaceOf("V1"),
    key: "W3",
    street: "Spinhuispad",
    houseNumber: "3",
    neighbourhood: "Ondiep",
    city: "Utrecht",
    areaM2: 41,
    wishes: "De buurt mist een plek waar je iets kunt laten maken.",
  },
  {
    ...spaceOf("V3"),
    key: "W4",
    street: "Leidekkersteeg",
    houseNumber: "9",
    neighbourhood: "Het Ven",
    city: "Eindhoven",
    areaM2: 36,
    wishes: "De steeg zoekt een maker met een open deur.",
  },
];

/** They wrote a plan for the breakfast place too, a year ago, and did not win. */
export const morePlans: readonly DemoPlan[] = [
  alsoRan("B1", "Yvonne Kuipers", "post@broodjenoord.example", "Broodje Noord", 4, {
    idea: "Belegde broodjes voor een klein bedrag, gemaakt door mensen uit de buurt die weer aan het werk gaan.",
    offer: ["Broodje", 3.75],
  }),
  alsoRan("B2", "Daan de Boer", "daan@krulkapper.example", "Krul & Koffie", 3, {
    idea: "Koffie en ontbijt, met achterin een stoel om je haar te laten knippen.",
    offer: ["Ontbijt", 4.5],
  }),
  alsoRan("B3", "Pim van Loon", "post@espressobar.example", "Espressobar Zwart", 2, {
    idea: "Een espressobar met bijzondere bonen.",
    offer: ["Espresso", 3.2],
  }),
];

/** They tried again, for the two spaces that nobody got; the first one of each handed in. */
export const plansForNothing: Readonly<Record<"W3" | "W4", readonly DemoPlan[]>> = {
  W3: morePlans.filter(({ key }) => key === "B3" || key === "B1").toReversed(),
  W4: morePlans.filter(({ key }) => key === "B1"),
};

function alsoRan(
  key: string,
  name: string,
  email: string,
  tradeName: string,
  level: number,
  own: Pick<DemoPlan, "idea" | "offer">,
): DemoPlan {
  const winner = demoPlans.find((plan) => plan.key === "A13");
  if (!winner) throw new Error("the demo has no plan A13");
  return { ...winner, ...own, key, figuresOf: winner.key, person: { name, email }, tradeName, level };
}

function spaceOf(key: string): DemoSpace {
  const space = demoSpaces.find((one) => one.key === key);
  if (!space) throw new Error(`the demo has no space ${key}`);
  return space;
}
