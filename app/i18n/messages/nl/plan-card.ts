/** The card of a plan, as a juror reads it. */
export const planCard = {
  "planCard.whole": "Lees het hele plan",
  "planCard.audiences": "Voor wie?",
  "planCard.rent": "Huur en omzet",
  "planCard.rentFirst": ({ part }: { part: string }) =>
    `In het eerste jaar gaat ${part} van de omzet naar de huur.`,
  "planCard.rentFull": ({ part }: { part: string }) =>
    `Bij de volle huur is dat ${part} van de omzet in jaar 3.`,
  "planCard.share.under": ({ to }: { to: string }) => `minder dan ${to}`,
  "planCard.share.between": ({ from, to }: { from: number; to: string }) => `tussen de ${from} en ${to}`,
  "planCard.share.over": ({ from }: { from: string }) => `${from} of meer`,
  "planCard.aloud": "Lees voor",
  "planCard.silence": "Stop",
} as const;
