import type { Same } from "../../same.ts";
import type { propertyChanges as source } from "../nl/property-changes.ts";

export const propertyChanges: Same<typeof source> = {
  "changes.staff.property": "Use, handover per element and pictures",
  "changes.staff.pictures": "Photos and floor plan",
  "changes.staff.picturesHint":
    "You can describe a picture anew, take it away or put one there. A new picture is put ready first.",
  "changes.field.space.property": "Facts of the space",
  "changes.field.space.property.grossAreaM2": "Area with walls (GFA)",
  "changes.field.space.property.homesAbove": "Homes above",
  "changes.field.space.property.use": "Use by the municipality's plan",
  "changes.field.space.property.use.allowed": "What is allowed",
  "changes.field.space.property.use.certainty": "How sure that is",
  "changes.field.space.property.use.note": "Explanation of the use",
  "changes.field.space.property.handover": "Handover per element",
  "changes.field.space.property.pictures": "Photos and floor plan",
  "changes.staff.pictureNew": ({ alt }) => `Put this picture there: ${alt}`,
  "changes.staff.pictureAdd": "Put a new photo or floor plan ready",
  "changes.newPictures": "New pictures",
  "changes.picture": ({ said, code }) => `${said} (number ${code})`,
  "changes.unit": ({ name, type, area, rent }) => `${name}: ${type}, ${area}, target rent ${rent} a month`,
  "changes.staff.building": "Building: units and prices, care and neighbours",
  "changes.staff.unitsHint":
    "Entrepreneurs choose a unit by its name. Does a unit get another name? Then whoever chose it has to choose again.",
  "changes.field.space.building": "What comes with the building",
  "changes.field.space.building.units": "Units in the building",
  "changes.field.space.building.care": "Care for residents",
  "changes.field.space.building.care.homes": "Homes with care",
  "changes.field.space.building.care.dayParts": "Parts of the day with care, a week",
  "changes.field.space.building.care.duty": "What the tenant does for residents",
  "changes.field.space.building.shared": "Shared room",
  "changes.field.space.building.shared.room": "Shared room",
  "changes.field.space.building.shared.areaM2": "Area of the shared room",
  "changes.field.space.building.shared.booking": "How the shared room is booked",
  "changes.field.space.building.host": "Who brings people in the building together",
  "changes.field.space.building.eventsPerYear": "Events a year",
  "changes.field.space.building.partners": "Who else is there",
  "problems.units-come-or-go":
    "Plans were written with or without a choice of units. That cannot turn round any more. Withdraw the space and begin anew.",
  "changes.staff.pictureAlt": ({ number }) => `Description of picture ${number}, for who does not see it`,
  "changes.staff.pictureGone": ({ number }) => `Take picture ${number} away`,
};
