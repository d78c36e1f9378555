import type { RealmInput } from "#app/domain/spaces/realm-form.ts";

import type { DemoSpace } from "./demo-spaces.ts";

const social = {
  listed: "yes",
  neighbourhood: "yes",
  own_homes: "yes",
  nobody_else: "yes",
  sales: "no",
  realm: "MOG",
  serviceLabel: "DAEB",
  liveability: "Bewoners van onze woningen ontmoeten elkaar hier.",
  motivation: "De buurt mist een plek om elkaar te ontmoeten, en niemand anders biedt die aan.",
} as const;

const commercial = {
  listed: "no",
  realm: "BOG",
  serviceLabel: "NON_DAEB",
  liveability: "Een open deur op de begane grond houdt de straat levendig.",
  motivation: "Een zaak die van verkoop leeft staat niet op de lijst. Wat geen MOG is, is BOG.",
} as const;

/** What a space of the demo is by law, as its staff would write it down. */
export function realmOf({ realm, unitKind }: DemoSpace): RealmInput {
  const decided = realm === "MOG" ? social : commercial;
  return { ...decided, isCare: unitKind === "practice", legalGround: "45-2g", ownHomes: 210 };
}
