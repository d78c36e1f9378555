import { cents } from "#app/lib/money.ts";

import { equity, uncertainFunding, vatOnInvestments } from "../totals.ts";
import { percentOf, unknown, type CheckFunction } from "./check.ts";

const ONE_EURO = 100;

/** C1: what is needed and what is available are the same, to the euro. */
export const balances: CheckFunction = ({ counted: { needed, available } }) => {
  if (needed === 0 && available === 0) return unknown("C1");
  const difference = cents(Math.abs(needed - available));
  return {
    id: "C1",
    light: difference <= ONE_EURO ? "green" : "red",
    values: { needed: { money: needed }, available: { money: available }, difference: { money: difference } },
  };
};

/** C2: own money is at least 30 % (Rabobank asks 25 %; 30 % is commonly asked). */
export const solvency: CheckFunction = ({ plan, counted: { available } }) => {
  if (available === 0) return unknown("C2");
  const own = equity(plan);
  const isUnder = (percent: number) => own * 100 < available * percent;
  return {
    id: "C2",
    light: isUnder(25) ? "red" : isUnder(30) ? "amber" : "green",
    values: {
      own: { money: own },
      available: { money: available },
      percent: { percent: percentOf(own, available) },
    },
  };
};

/** C8: the VAT on what is bought at the start is paid before the tax office returns it. */
export const vatPrefinanced: CheckFunction = ({ plan, counted }) => {
  if (counted.needed === 0) return unknown("C8");
  const needed = vatOnInvestments(plan);
  const planned = plan.investments.vatPrefinancing.amount;
  return {
    id: "C8",
    light: planned >= needed ? "green" : "red",
    values: {
      needed: { money: needed },
      planned: { money: planned },
      missing: { money: cents(Math.max(0, needed - planned)) },
    },
  };
};

/** C10: for the unforeseen 10 % on top of all other needs. */
export const unforeseen: CheckFunction = ({ plan, counted: { needed } }) => {
  const kept = plan.investments.unforeseen.amount;
  const others = cents(needed - kept);
  if (others === 0) return unknown("C10");
  const isUnder = (percent: number) => kept * 100 < others * percent;
  return {
    id: "C10",
    light: isUnder(5) ? "red" : isUnder(10) ? "amber" : "green",
    values: {
      kept: { money: kept },
      others: { money: others },
      percent: { percent: percentOf(kept, others) },
      advised: { money: cents(Math.ceil(others / 1_000) * 100) },
    },
  };
};

/** Money of others that nobody promised in writing yet may not come. */
export const fundingCertain: CheckFunction = ({ plan, counted: { available } }) => {
  if (available === 0) return unknown("funding-certain");
  const open = uncertainFunding(plan);
  return {
    id: "funding-certain",
    light: open === 0 ? "green" : "amber",
    values: { open: { money: open }, percent: { percent: percentOf(open, available) } },
  };
};
