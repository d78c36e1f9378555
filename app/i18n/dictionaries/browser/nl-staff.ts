import type { Dictionary } from "../../translate.ts";
import { common } from "../../messages/nl/common.ts";
import { criteria } from "../../messages/nl/criteria.ts";
import { errors } from "../../messages/nl/errors.ts";
import { formProblems } from "../../messages/nl/form-problems.ts";
import { problems } from "../../messages/nl/problems.ts";
import { staff } from "../../messages/nl/staff.ts";
import { states } from "../../messages/nl/states.ts";
import { ui } from "../../messages/nl/ui.ts";

/** What the screens of one audience say in the browser. */
export const dictionary: Dictionary = {
  ...common,
  ...ui,
  ...errors,
  ...formProblems,
  ...problems,
  ...states,
  ...staff,
  ...criteria,
};
