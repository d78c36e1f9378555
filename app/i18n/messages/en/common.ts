import type { Same } from "../../same.ts";
import type { common as source } from "../nl/common.ts";

export const common: Same<typeof source> = {
  "common.brand": "Plint",
  "common.yes": "Yes",
  "common.no": "No",
  "common.optional": "optional",
  "common.perMonth": "a month",
  "common.year": ({ year }) => `year ${year}`,
  "common.resident": "resident",
  "common.professional": "professional",
};
