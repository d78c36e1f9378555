import type { Dictionary } from "../../translate.ts";
import { planFrame } from "../../messages/nl/plan-frame.ts";
import { common } from "../../messages/nl/common.ts";
import { finance } from "../../messages/nl/finance.ts";
import { financeHelp } from "../../messages/nl/finance-help.ts";
import { planSums } from "../../messages/nl/plan-sums.ts";
import { planChecks } from "../../messages/nl/plan-checks.ts";
import { formProblems } from "../../messages/nl/form-problems.ts";
import { ui } from "../../messages/nl/ui.ts";

/** What the screens of one audience say in the browser. */
export const dictionary: Dictionary = {
  ...common,
  ...ui,
  ...formProblems,
  ...planFrame,
  ...planChecks,
  ...planSums,
  ...finance,
  ...financeHelp,
};
