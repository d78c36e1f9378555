import type { Same } from "../../same.ts";
import type { propertyChanges as source } from "../nl/property-changes.ts";

export const propertyChanges: Same<typeof source> = {
  "changes.staff.property": "Use, handover per element and pictures",
  "changes.staff.pictures": "Photos and floor plan",
  "changes.staff.picturesHint":
    "You can describe a picture anew or take it away. A new picture cannot be added after publication.",
  "changes.field.space.property": "Facts of the space",
  "changes.field.space.property.grossAreaM2": "Area with walls (GFA)",
  "changes.field.space.property.homesAbove": "Homes above",
  "changes.field.space.property.use": "Use by the municipality's plan",
  "changes.field.space.property.use.allowed": "What is allowed",
  "changes.field.space.property.use.certainty": "How sure that is",
  "changes.field.space.property.use.note": "Explanation of the use",
  "changes.field.space.property.handover": "Handover per element",
  "changes.field.space.property.pictures": "Photos and floor plan",
  "changes.staff.pictureAlt": ({ number }) => `Description of picture ${number}, for who does not see it`,
  "changes.staff.pictureGone": ({ number }) => `Take picture ${number} away`,
};
