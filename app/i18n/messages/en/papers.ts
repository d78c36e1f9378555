import type { Same } from "../../same.ts";
import type { papers as source } from "../nl/papers.ts";

export const papers: Same<typeof source> = {
  "papers.title": ({ name, address }) => `Plan of ${name} for ${address}`,
  "papers.draft": ({ moment }) => `Draft of ${moment}. This plan has not been handed in yet.`,
  "papers.repaired": "Completed",
  "papers.empty": "Not filled in yet.",
  "papers.cash": ({ lowest, month }) =>
    `Bar chart: what is on the account each month. The lowest is ${lowest}, in ${month}. All amounts are in the table below.`,
  "papers.file.photo": ({ name }) => `Photo: ${name}`,
  "papers.file.page": ({ name }) => `First page of ${name}`,
  "papers.front.day": ({ lettering }) => `Drawing of the front by day, with the name ${lettering} on it.`,
  "papers.front.night": ({ lettering }) =>
    `Drawing of the front in the evening, with the name ${lettering} on it.`,
  "papers.fileName": ({ name }) => `Plan ${name}.pdf`,
  "papers.download": "Whole plan as PDF",
  "papers.clock": ({ hour, minute }) => `${hour}:${minute}`,
  "business.number.hoursPerWeek": ({ shown, count }) => `${shown} ${count === 1 ? "hour" : "hours"}`,
  "business.number.experienceYears": ({ shown, count }) => `${shown} ${count === 1 ? "year" : "years"}`,
  "business.number.number": ({ shown, count }) => `${shown} ${count === 1 ? "person" : "people"}`,
  "business.number.talks": ({ shown, count }) => `${shown} ${count === 1 ? "person" : "people"}`,
  "business.number.distance": ({ shown }) => `${shown} metres`,
  "business.number.fte": ({ shown }) => `${shown} fte`,
  "business.number.volunteers": ({ shown, count }) => `${shown} ${count === 1 ? "volunteer" : "volunteers"}`,
  "business.number.internPlaces": ({ shown, count }) => `${shown} ${count === 1 ? "place" : "places"}`,
  "business.number.closedWeeks": ({ shown, count }) => `${shown} ${count === 1 ? "week" : "weeks"}`,
  "business.number.areaNeeded": ({ shown }) => `${shown} m²`,
  "business.number.areaPublic": ({ shown }) => `${shown} m²`,
  "business.number.areaWork": ({ shown }) => `${shown} m²`,
  "business.number.areaStorage": ({ shown }) => `${shown} m²`,
  "business.number.powerKw": ({ shown }) => `${shown} kW`,
  "business.number.otherLocations": ({ shown, count }) =>
    `${shown} ${count === 1 ? "other place" : "other places"}`,
  "business.number.amountPerYear": ({ shown }) => `${shown} a year`,
  "business.number.fromMonth": ({ shown }) => `month ${shown}`,
};
