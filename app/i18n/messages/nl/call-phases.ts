/** How far a call is, and the pile that stays closed until then. */
export const callPhases = {
  "callPhases.label": "Hoe ver is deze selectie?",
  "callPhases.prepare": "Voorbereiding",
  "callPhases.open": "Open",
  "callPhases.select": "Voorselectie",
  "callPhases.pitch": "Pitchavond",
  "callPhases.result": "Uitslag",
  "callPhases.lease": "Verhuur",
  "callPhases.until": ({ day }: { day: string }) => `tot ${day}`,
  "callPhases.on": ({ day }: { day: string }) => `op ${day}`,
  "callPhases.by": ({ day }: { day: string }) => `uiterlijk ${day}`,

  "sealedPile.title": ({ count }: { count: number }) =>
    count === 1 ? "plan ligt verzegeld" : "plannen liggen verzegeld",
  "sealedPile.story":
    "Je ziet nu alleen het aantal. Geen namen, geen inhoud. Zo krijgt niemand een voorsprong.",
  "sealedPile.open": "Open de brievenbus",
  "sealedPile.opens": ({ moment }: { moment: string }) =>
    `Open te maken vanaf ${moment}, door twee mensen samen.`,
} as const;
