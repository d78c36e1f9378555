import type { callPhases as source } from "../nl/call-phases.ts";
import type { Same } from "../../same.ts";

export const callPhases: Same<typeof source> = {
  "callPhases.label": "How far is this call?",
  "callPhases.prepare": "Preparation",
  "callPhases.open": "Open",
  "callPhases.select": "Shortlist",
  "callPhases.pitch": "Pitch evening",
  "callPhases.result": "Result",
  "callPhases.lease": "Letting",
  "callPhases.until": ({ day }) => `until ${day}`,
  "callPhases.on": ({ day }) => `on ${day}`,
  "callPhases.by": ({ day }) => `by ${day}`,

  "sealedPile.title": ({ count }) => (count === 1 ? "plan lies sealed" : "plans lie sealed"),
  "sealedPile.story": "You only see how many for now. No names, no content. So nobody gets a head start.",
  "sealedPile.open": "Open the letterbox",
  "sealedPile.opens": ({ moment }) => `To be opened from ${moment}, by two people together.`,
};
