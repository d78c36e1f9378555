import { type FrozenRules, frozenRules } from "#app/domain/tenders/freeze.ts";
import { euros } from "#app/lib/money.ts";

export type Draft = Parameters<typeof frozenRules>[0];

/** A call as staff wrote it. */
export const draft: Draft = {
  space: {
    street: "Zwanenkade",
    houseNumber: "21",
    postcode: "1234 AB",
    neighbourhood: "De Zwaan",
    city: "Waterstad",
    unitKind: "shop",
    areaM2: 64,
    frontageM: 6.5,
    handover: "shell",
    energyLabel: null,
    regime: "retail",
    description: "A corner by the water.",
  },
  introduction: "Who comes to the quay?",
  neighbourhoodWishes: "A place to meet.",
  wantedBranches: ["bakery", "repair"],
  excludedBranches: ["phone-shop"],
  rent: {
    marketRent: euros(1_200),
    targetRent: euros(1_000),
    serviceCosts: euros(45),
    percents: [70, 85, 100],
    leaseStartsOn: "2026-09-01",
    terms: { discount: { form: "growth", endsOn: "2029-08-31", reason: "Time to grow." } },
  },
  criteria: [
    {
      id: "c1",
      key: "neighbourhood",
      title: "The neighbourhood",
      question: "What does it bring?",
      weight: 100,
      anchors: ["little", "much"],
      reasonRequired: true,
    },
  ],
  timetable: {
    opensAt: new Date("2026-03-02T08:00:00Z"),
    closesAt: new Date("2026-03-30T21:59:00Z"),
    shortlistBy: new Date("2026-04-13T15:00:00Z"),
    pitchAt: new Date("2026-04-20T17:30:00Z"),
    resultBy: new Date("2026-04-27T15:00:00Z"),
  },
  pitchPlace: "The community hall",
  jury: { size: 5, quorum: 4, residents: 3, professionals: 2, residentsShare: 60 },
};

/** The same call as it is published. */
export function givenRules(): FrozenRules {
  return frozenRules(draft);
}
