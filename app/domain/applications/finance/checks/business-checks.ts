import type { Branch } from "#app/domain/spaces/branches.ts";
import { cents, share } from "#app/lib/money.ts";

import { privateNeed } from "../totals.ts";
import { percentOf, unknown, withoutFigure, type CheckFunction } from "./check.ts";

type Band = { readonly from: number; readonly to: number };

/**
 * Usual gross margin in percent, only where a source gives one (domain.md 3c C5). 38.6 is that of cheese and
 * delicatessen; fresh vegetables and groceries earn less on the euro, so a food shop has room down to 25.
 */
const usualMargins: Partial<Record<Branch, Band>> = {
  food_shop: { from: 25, to: 38.6 },
  restaurant: { from: 65, to: 65 },
  lunchroom: { from: 65, to: 65 },
};

/** C5: within ten points of what is usual in the trade. */
export const marginPlausible: CheckFunction = ({ counted, context: { branch } }) => {
  const [year] = counted.years;
  if (!branch || !year || year.turnover === 0) return unknown("C5");
  const usual = usualMargins[branch];
  if (!usual) return withoutFigure("C5");
  const percent = percentOf(year.grossProfit, year.turnover);
  return {
    id: "C5",
    light: percent >= usual.from - 10 && percent <= usual.to + 10 ? "green" : "amber",
    values: {
      percent: { percent },
      lowest: { percent: usual.from },
      highest: { percent: usual.to },
      grossProfit: { money: year.grossProfit },
      turnover: { money: year.turnover },
    },
  };
};

/** C6: the turnover at which nothing is lost, and how many customers a day that takes. */
export const breakEven: CheckFunction = ({ plan, counted }) => {
  const [year] = counted.years;
  if (!year || year.turnover === 0) return unknown("C6");
  const { fixedCosts, grossProfit, turnover } = year;
  const values = {
    turnover: { money: turnover },
    fixedCosts: { money: fixedCosts },
    margin: { percent: percentOf(grossProfit, turnover) },
  };
  if (grossProfit <= 0)
    return { id: "C6", light: "red", values: { ...values, point: { money: fixedCosts } } };
  const point = share(fixedCosts, turnover, grossProfit);
  const isUnder = (percent: number) => BigInt(fixedCosts) * 100n <= BigInt(grossProfit) * BigInt(percent);
  const { openDays, averageSpend } = plan.operation;
  const perYear = openDays * averageSpend;
  const customers =
    perYear > 0
      ? {
          customers: { count: Math.ceil(point / perYear) },
          days: { count: openDays },
          spend: { money: averageSpend },
        }
      : {};
  return {
    id: "C6",
    light: isUnder(85) ? "green" : isUnder(100) ? "amber" : "red",
    values: { ...values, point: { money: point }, ...customers },
  };
};

/** C7: the account never falls below nothing, and better keeps a month of fixed costs. */
export const cashAboveZero: CheckFunction = ({ counted: { months, years, available, needed } }) => {
  const [first, ...others] = months;
  const [year] = years;
  if (!first || !year || (available === 0 && needed === 0 && year.turnover === 0)) return unknown("C7");
  const lowest = others.reduce((low, month) => (month.closing < low.closing ? month : low), first);
  const firstRed = months.find((month) => month.closing < 0) ?? lowest;
  const monthOfCosts = share(cents(year.fixedCosts - year.depreciation), 1, 12);
  return {
    id: "C7",
    light: lowest.closing < 0 ? "red" : lowest.closing < monthOfCosts ? "amber" : "green",
    values: {
      lowest: { money: lowest.closing },
      short: { money: cents(Math.max(0, -lowest.closing)) },
      month: { month: lowest.month },
      firstRed: { month: firstRed.month },
      wanted: { money: monthOfCosts },
    },
  };
};

/** C9: after taxes and repayment there is enough to live on; up to a tenth short is amber. */
export const enoughToLiveOn: CheckFunction = ({ plan, counted }) => {
  const [year] = counted.years;
  const taxes = cents(plan.private.taxes * 12);
  const need = cents(privateNeed(plan) * 12 - taxes);
  if (!year || year.turnover === 0 || need === 0) return unknown("C9");
  const left = cents(year.result - taxes - year.repayment + plan.private.otherIncome * 12);
  return {
    id: "C9",
    light: left >= need ? "green" : left * 10 >= need * 9 ? "amber" : "red",
    values: {
      result: { money: year.result },
      taxes: { money: taxes },
      repayment: { money: year.repayment },
      other: { money: cents(plan.private.otherIncome * 12) },
      left: { money: left },
      need: { money: need },
      short: { money: cents(Math.max(0, need - left)) },
    },
  };
};
