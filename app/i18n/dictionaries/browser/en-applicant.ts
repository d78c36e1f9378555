import type { Dictionary } from "../../translate.ts";
import { planFrame } from "../../messages/en/plan-frame.ts";
import { common } from "../../messages/en/common.ts";
import { finance } from "../../messages/en/finance.ts";
import { financeHelp } from "../../messages/en/finance-help.ts";
import { planSums } from "../../messages/en/plan-sums.ts";
import { planChecks } from "../../messages/en/plan-checks.ts";
import { formProblems } from "../../messages/en/form-problems.ts";
import { ui } from "../../messages/en/ui.ts";

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
