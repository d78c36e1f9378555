import type { Same } from "../../same.ts";
import type { papers as source } from "../nl/papers.ts";

export const papers: Same<typeof source> = {
  "papers.title": ({ name, address }) => `Plan of ${name} for ${address}`,
  "papers.draft": ({ moment }) => `Draft of ${moment}. This plan has not been handed in yet.`,
  "papers.repaired": "Completed",
  "papers.empty": "Not filled in yet.",
  "papers.front.day": ({ lettering }) => `Drawing of the front by day, with the name ${lettering} on it.`,
  "papers.front.night": ({ lettering }) =>
    `Drawing of the front in the evening, with the name ${lettering} on it.`,
  "papers.fileName": ({ name }) => `Plan ${name}.pdf`,
  "papers.download": "Whole plan as PDF",
};
