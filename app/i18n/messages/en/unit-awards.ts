import type { Same } from "../../same.ts";
import type { unitAwards as nl } from "../nl/unit-awards.ts";

export const unitAwards: Same<typeof nl> = {
  "awards.title": "Who gets which unit?",
  "awards.lead":
    "Whoever has most points chooses first. Each plan gets the unit that it wants most of those that are still free.",
  "awards.winner": "Winner",
  "awards.reserve": "Reserve",
  "awards.rent": "Target rent a month",
  "awards.nobody": "Stays empty",
  "awards.wish": ({ nth }) => `choice ${nth}`,
  "awards.leave": "Leave empty",
  "awards.leaveUnit": ({ unit }) => `Leave ${unit} empty`,
  "awards.give": "Give it after all",
  "awards.giveUnit": ({ unit }) => `Give ${unit} after all`,
  "awards.whyEmpty": "Do you leave a unit empty? Write in the jury report why.",
  "awards.public": ({ count }) =>
    count === 1 ? "1 entrepreneur gets a place" : `${count} entrepreneurs get a place`,
  "awards.publicUnit": ({ name, unit }) => `${name}: ${unit}`,
  "awards.publicEmpty": ({ units }) => `Not given yet: ${units}.`,
  "awards.scores": "The points of the winners",
  "awards.publicScores": ({ name }) => `The points of ${name}`,
  "awards.inDossier": ({ winner, reserve }) => (reserve ? `${winner}, reserve ${reserve}` : winner),
};
