import type { Same } from "../../same.ts";
import type { planCard as source } from "../nl/plan-card.ts";

export const planCard: Same<typeof source> = {
  "planCard.whole": "Read the whole plan",
  "planCard.audiences": "For whom?",
  "planCard.rent": "Rent and turnover",
  "planCard.rentFirst": ({ percent }) => `In the first year ${percent} of the turnover goes to the rent.`,
  "planCard.rentFull": ({ percent }) => `At the full rent that is ${percent} of the turnover in year 3.`,
  "planCard.aloud": "Read aloud",
  "planCard.silence": "Stop",
};
