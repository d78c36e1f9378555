import type { Dictionary } from "../../translate.ts";
import { applicant } from "../../messages/nl/applicant.ts";
import { common } from "../../messages/nl/common.ts";
import { errors } from "../../messages/nl/errors.ts";
import { finance } from "../../messages/nl/finance.ts";
import { planChecks } from "../../messages/nl/plan-checks.ts";
import { problems } from "../../messages/nl/problems.ts";
import { states } from "../../messages/nl/states.ts";
import { ui } from "../../messages/nl/ui.ts";
import { windowPlan } from "../../messages/nl/window-plan.ts";

/** What the screens of one audience say in the browser. */
export const dictionary: Dictionary = {
  ...common,
  ...ui,
  ...errors,
  ...problems,
  ...states,
  ...applicant,
  ...planChecks,
  ...finance,
  ...windowPlan,
};
