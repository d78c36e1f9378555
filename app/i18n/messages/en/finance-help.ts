import type { Same } from "../../same.ts";
import type { financeHelp as source } from "../nl/finance-help.ts";

export const financeHelp: Same<typeof source> = {
  "finance.attention": ({ count }) =>
    count === 1 ? "1 light needs attention" : `${count} lights need attention`,
  "finance.others": "Also checked",
  "finance.begin": "How to begin",
  "finance.first.start": "First write down what you need to start",
  "finance.first.operation": "Then write down what you sell and what that costs",
  "finance.first.private": "And what you need at home",
  "finance.noAmounts":
    "There is no amount here yet. Begin with the largest: often that is the building work.",
  "finance.noChart":
    "Here you will see each month how much money you have. First fill in your amounts at 1 and 2.",
  "finance.leftOut": ({ count }) =>
    count === 1
      ? "This does not count, because we cannot read it:"
      : `These ${count} do not count, because we cannot read them:`,

  "terms.what": ({ word }) => `What is ${word}?`,
  "terms.unforeseen.word": "money for setbacks",
  "terms.unforeseen":
    "Building work nearly always costs more than you think. So you put 10% aside. A bank calls that unforeseen.",
  "terms.grossProfit.word": "gross profit",
  "terms.grossProfit":
    "What is left of your turnover once you have paid for what you sell. You sell for €100 what you bought for €60? Then your gross profit is €40. From that you pay your other costs.",
  "terms.depreciation.word": "depreciation",
  "terms.depreciation":
    "Things lose value. An oven of €5,000 that lasts 5 years costs you €1,000 a year. You do not pay that every year, but it does count.",
  "terms.smallBusinessScheme.word": "the small businesses scheme (KOR)",
  "terms.smallBusinessScheme":
    "A scheme of the tax office. You sell for less than €20,000 a year? Then you may choose not to charge VAT. You get no VAT back either.",
};
