/** The card of a plan, as a juror reads it. */
export const planCard = {
  "planCard.whole": "Lees het hele plan",
  "planCard.audiences": "Voor wie?",
  "planCard.rent": "Huur en omzet",
  "planCard.rentFirst": ({ percent }: { percent: string }) =>
    `In het eerste jaar gaat ${percent} van de omzet naar de huur.`,
  "planCard.rentFull": ({ percent }: { percent: string }) =>
    `Bij de volle huur is dat ${percent} van de omzet in jaar 3.`,
  "planCard.aloud": "Lees voor",
  "planCard.silence": "Stop",
} as const;
