import type { Dictionary } from "../../translate.ts";
import { common } from "../../messages/en/common.ts";
import { criteria } from "../../messages/en/criteria.ts";
import { errors } from "../../messages/en/errors.ts";
import { formProblems } from "../../messages/en/form-problems.ts";
import { problems } from "../../messages/en/problems.ts";
import { staff } from "../../messages/en/staff.ts";
import { states } from "../../messages/en/states.ts";
import { ui } from "../../messages/en/ui.ts";

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
