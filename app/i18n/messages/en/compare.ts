import type { compare as source } from "../nl/compare.ts";
import type { Same } from "../../same.ts";

export const compare: Same<typeof source> = {
  "compare.title": "Plans side by side",
  "compare.aspect": "Aspect",
  "compare.idea": "Idea",
  "compare.needed": "Needed to start",
  "compare.own": "Own money",
  "compare.turnover1": "Turnover in year 1",
  "compare.turnover3": "Turnover in year 3",
  "compare.living": "Needed to live on, per month",
  "compare.hours": "Hours open a week",
  "compare.promises": "Promises that can be measured",
  "compare.reason": ({ criterion }) => `Reason: ${criterion}`,
  "compare.check": ({ check }) => `Check: ${check}`,
  "compare.few": "Choose two to four plans in the list to lay side by side.",
  "compare.left": ({ most, left }) =>
    left === 1
      ? `${most} plans fit side by side. 1 plan is not among them.`
      : `${most} plans fit side by side. ${left} plans are not among them.`,
  "compare.choose": ({ name }) => `Lay ${name} beside it`,
  "compare.go": "Lay side by side",
  "compare.hint": "Tick two to four plans.",
};
