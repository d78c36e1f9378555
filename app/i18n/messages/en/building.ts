import type { Same } from "../../same.ts";
import type { building as nl } from "../nl/building.ts";

export const building: Same<typeof nl> = {
  "publish.step.building": "Building, care and neighbours",
  "publish.optional": "Only where it fits",
  "publish.lacks.units": "Price list does not add up to the target rent",
  "building.lead":
    "Does more belong to this space? Several units, care for residents, a room that is shared? Fill in what fits. Nothing is fine too.",
  "building.care": "Care for residents",
  "building.careHint":
    "Do people who get care live in the building, and does the tenant do something for them? Then answer all three questions. It becomes part of the rules, and later of the contract.",
  "building.careHomes": "Homes with care",
  "building.careDayParts": "Parts of the day a week, at least",
  "building.dayPartsHint": "A part of the day is a morning, an afternoon or an evening.",
  "building.careDuty": "What does the tenant do for them?",
  "building.careDutyHint": "For instance: day activities in the café, with guidance.",
  "building.shared": "What is shared",
  "building.sharedRoom": "Shared room",
  "building.sharedAreaM2": "Area of the shared room",
  "building.sharedBooking": "How is it booked?",
  "building.host": "Who brings the people in the building together?",
  "building.hostHint": "A coordinator or host, with their organisation.",
  "building.eventsPerYear": "Activities a year in which the tenant takes part",
  "building.partners": "Who else is there?",
  "building.partner": ({ number }) => `Partner ${number}`,
  "building.does": "What do they do there?",
  "building.units": "Price list: several units in one building",
  "building.unitsHint":
    "Only for a building with several units. Rents are a month and without VAT. Together they are exactly the target rent of the whole.",
  "building.unit": ({ number }) => `Unit ${number}`,
  "building.unitName": "Unit",
  "building.noUnit": "Choose a type",
  "building.unitRent": "Target rent a month",
  "building.page.title": "What belongs to the building?",
  "building.page.care": ({ dayParts }) =>
    `You do something for residents with care: at least ${dayParts} ${dayParts === 1 ? "part" : "parts"} of the day a week.`,
  "building.page.careHomesOf": ({ homes, all }) =>
    `There are ${all} homes in the building. In ${homes} of them live people who get care.`,
  "building.page.careHomes": ({ homes }) => `In ${homes} homes in the building live people who get care.`,
  "building.page.shared": "You share:",
  "building.page.host": "Who brings the people in the building together:",
  "building.page.events": ({ count }) =>
    count === 1 ? "You take part in 1 activity a year." : `You take part in ${count} activities a year.`,
  "building.page.partners": "They are there too:",
  "building.page.units": ({ count }) => `${count} units in this building`,
  "building.page.unitsFlatLead": "Choose in your business plan which unit you want to rent.",
  "building.page.unitsLead":
    "Choose in your business plan which unit you want to rent. The rent of each unit grows in the same steps.",
  "building.page.firstRent": "Rent in year 1",
  "building.page.targetRent": "Target rent",
  "events.space.building-described": "Building, care and neighbours saved",
  "problems.care-over-homes": ({ homes }) =>
    `There are ${homes} homes in the building. There cannot be more homes with care.`,
  "problems.unit-is-let": ({ unit }) =>
    `${unit} is let. Put only the units that are free in the price table.`,
  "problems.units-do-not-add-up": ({ left }) =>
    `The price list does not add up. Target rent minus the rents of all units is € ${String(left)}. It has to be zero.`,
};
