import type { Same } from "../../same.ts";
import type { common as source } from "../nl/common.ts";

export const common: Same<typeof source> = {
  "common.brand": "Plint",
  "common.save": "Save",
  "common.cancel": "Cancel",
  "common.back": "Back",
  "common.next": "Next",
  "common.edit": "Change",
  "common.send": "Send",
  "common.yes": "Yes",
  "common.no": "No",
  "common.optional": "may stay empty",
  "common.perMonth": "a month",
  "common.year": ({ year }) => `year ${year}`,
  "common.resident": "resident",
  "common.professional": "professional",
};
