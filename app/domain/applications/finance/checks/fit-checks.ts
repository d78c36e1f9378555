import type { Branch } from "#app/domain/spaces/branches.ts";
import { addDays, parseDay } from "#app/lib/dates.ts";

import { turnoverPerYear } from "../turnover.ts";
import { isAtMost, percentOf, unknown, type CheckFunction } from "./check.ts";

/** A permit for a hospitality business takes at least eight weeks (domain.md 3c C14). */
const PERMIT_DAYS = 56;

/** C13: enough hands for all hours that the door is open. */
export const rosterFits: CheckFunction = ({ plan, context: { openHours } }) => {
  const { people, available } = plan.operation.hours;
  const open = openHours ?? plan.operation.hours.open;
  if (open === 0 || people === 0) return unknown("C13");
  const needed = open * people;
  return {
    id: "C13",
    light: needed <= available ? "green" : "red",
    values: {
      open: { count: open },
      people: { count: people },
      needed: { count: needed },
      available: { count: available },
    },
  };
};

/** C14: not open before the lease starts, nor before a permit can be there. */
export const opensInTime: CheckFunction = ({ plan, context: { rent, family, today } }) => {
  const permit = addDays(today, family === "hospitality" ? PERMIT_DAYS : 0);
  const lease = parseDay(rent.leaseStartsOn ?? "") ?? today;
  const earliest = permit > lease ? permit : lease;
  const { startsOn } = plan.liquidity;
  return {
    id: "C14",
    light: startsOn >= earliest ? "green" : "red",
    values: {
      startsOn: { day: startsOn },
      earliest: { day: earliest },
      lease: { day: lease },
      permit: { day: permit },
    },
  };
};

/** Care is exempt from VAT (Wet op de omzetbelasting 1968, article 11). */
const exemptBranches: readonly Branch[] = ["physiotherapy", "skin_therapy"];

/**
 * C15: rent with VAT does not go with the small businesses scheme, nor with over 10 % exempt turnover. Turnover at
 * 0 % is surely exempt in care; in other trades that is a question, as it is when care charges VAT on everything.
 */
export const vatChoiceFits: CheckFunction = ({ plan, context: { branch } }) => {
  const [turnover] = turnoverPerYear(plan.operation);
  const [untaxed] = turnoverPerYear(plan.operation, 0);
  const values = {
    untaxed: { money: untaxed },
    turnover: { money: turnover },
    percent: { percent: percentOf(untaxed, turnover) },
  };
  if (!plan.liquidity.rentWithVat) return { id: "C15", light: "green", values };
  if (plan.liquidity.smallBusinessScheme) return { id: "C15", light: "red", values, because: "scheme" };
  if (turnover === 0) return unknown("C15");
  const isMostlyTaxed = isAtMost(untaxed, turnover, 10);
  if (branch !== null && exemptBranches.includes(branch))
    return isMostlyTaxed
      ? { id: "C15", light: "amber", values, because: "care" }
      : { id: "C15", light: "red", values };
  return { id: "C15", light: isMostlyTaxed ? "green" : "amber", values };
};

/** C16: every counter-performance for the neighbourhood has a number, a unit and a proof. */
export const counterPerformancesMeasurable: CheckFunction = ({
  context: {
    counterPerformances: { made, measurable },
  },
}) => ({
  id: "C16",
  light: measurable === 0 ? "red" : measurable === made ? "green" : "amber",
  values: { made: { count: made }, measurable: { count: measurable } },
});

/** C18: the trade is one that the call asks for. */
export const branchWanted: CheckFunction = ({ context: { branch, wantedBranches, excludedBranches } }) => {
  if (!branch) return unknown("C18");
  const isWanted = wantedBranches.length === 0 || wantedBranches.includes(branch);
  const light = excludedBranches.includes(branch) ? "red" : isWanted ? "green" : "amber";
  return { id: "C18", light, values: {} };
};
