import type { Same } from "../../same.ts";
import type { planCard as source } from "../nl/plan-card.ts";

export const planCard: Same<typeof source> = {
  "planCard.whole": "Read the whole plan",
  "planCard.audiences": "For whom?",
  "planCard.rent": "Rent and turnover",
  "planCard.rentFirst": ({ part }) => `In the first year ${part} of the turnover goes to the rent.`,
  "planCard.rentFull": ({ part }) => `At the full rent that is ${part} of the turnover in year 3.`,
  "planCard.share.under": ({ to }) => `less than ${to}`,
  "planCard.share.between": ({ from, to }) => `between ${from} and ${to}`,
  "planCard.share.over": ({ from }) => `${from} or more`,
  "planCard.aloud": "Read aloud",
  "planCard.silence": "Stop",
};
