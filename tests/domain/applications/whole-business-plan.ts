import type { Payload } from "#app/domain/applications/payload.ts";

/** A business plan with everything that must be filled in and nothing else, as a form sends it. */
export const wholeBusinessPlan = {
  branch: "lunchroom",
  persons: [
    {
      name: "Samira Belkadi",
      email: "samira@tafel.example",
      role: "Eigenaar",
      hoursPerWeek: "40",
      experience: "Acht jaar in de keuken van een hotel.",
    },
  ],
  tradeName: "Tafel Zuidwest",
  notRegistered: "on",
  legalForm: "EZ",
  idea: "Lunch en een huiswerktafel.",
  offers: [{ product: "Lunch", price: "€ 4,50" }],
  audiences: [{ who: "Ouders van de school" }],
  competitors: [
    { competitor: "De Hoek", difference: "Wij zijn goedkoper." },
    { competitor: "Bakker Bos", difference: "Bij ons kun je zitten." },
    { competitor: "De kantine", difference: "Wij zijn open voor iedereen." },
  ],
  channels: "Een briefje in elke bus.",
  supervision: "Ik ben er elke dag.",
  backup: "Mijn zus neemt het over.",
  openingHours: { tue: { from: "09.00", to: "17.00" } },
  risks: [
    { risk: "Minder klanten in de zomer", chance: "middle", effect: "low", measure: "Workshops" },
    { risk: "De oven gaat stuk", chance: "low", effect: "high", measure: "Een potje" },
    { risk: "Ik word ziek", chance: "low", effect: "middle", measure: "Mijn zus" },
  ],
  counterPerformances: [{ what: "Stageplekken", amountPerYear: "6", unit: "plekken", proof: "Contracten" }],
} as const satisfies Payload;
