import type { Same } from "../../same.ts";
import type { unitProblems as nlProblems, units as nl } from "../nl/units.ts";

export const units: Same<typeof nl> = {
  "units.unit": "Unit",
  "units.title": "Which unit do you want?",
  "units.lead":
    "There are several spaces to rent in this building. Choose what you want most. Your financial plan counts with that rent and those m².",
  "units.option": ({ name, area, first }) => `${name}: ${area}, first ${first}`,
  "units.prices": "Rent a month",
  "units.first": "First",
  "units.later": "Later",
  "units.else": ({ name }) => `else ${name}`,
  "units.noneYet": "First choose which unit you want. Until then we count with the whole building.",
  "units.choose": "Choose your unit in your business plan",
  "units.counted": ({ name, area }) => `We count with ${name}, ${area}.`,
  "units.countedRent": ({ target, service }) =>
    `The target rent is ${target} a month. Of the service costs of the building you pay ${service}, by m².`,
  "units.other": "Choose another unit",
  "business.ask.unitFirst": "The unit that you want most",
  "business.ask.unitSecond": "The unit if that is not possible",
  "business.ask.unitThird": "The unit if that is not possible either",
};

export const unitProblems: Same<typeof nlProblems> = {
  "problems.choose-unit": "Choose the unit that you want most.",
};
