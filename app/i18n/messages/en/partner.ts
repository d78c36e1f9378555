import type { Same } from "../../same.ts";
import type { partner as source } from "../nl/partner.ts";

export const partner: Same<typeof source> = {
  "partner.title": "Supply",
  "partner.lead": ({ corporation }) =>
    `All spaces of ${corporation} that are public. Plans, points and money are not shown here.`,
  "partner.space": "Space",
  "partner.area": "Area",
  "partner.state": "State",
  "partner.closes": "Closes",
};
