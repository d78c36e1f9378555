import type { BranchFamily } from "#app/domain/spaces/branches.ts";
import { deposit } from "#app/domain/spaces/deposit.ts";
import { type Cents, cents, sum } from "#app/lib/money.ts";

import type { OperatingYear } from "../operation.ts";
import { isAtMost, percentOf, unknown, type CheckFunction, type CheckId } from "./check.ts";

type RentNorm = { readonly id: CheckId; readonly green: number; readonly amber: number };

/** Percent of turnover that rent may take (domain.md 3c C3, C3b, C3c). */
const norms: Record<BranchFamily, RentNorm> = {
  hospitality: { id: "C3", green: 8, amber: 12 },
  shop: { id: "C3b", green: 9, amber: 13 },
  service: { id: "C3c", green: 15, amber: 25 },
  social: { id: "C3c", green: 15, amber: 25 },
};

/** Hospitality counts rent and service costs; all others count everything that the place costs. */
function placeCosts(family: BranchFamily, year: OperatingYear, rent: Cents, service: Cents): Cents {
  if (family === "hospitality") return cents(rent + service);
  return sum([rent, service, year.costs.energy, year.costs.housing]);
}

/** C3, C3b, C3c: the place against the turnover of the first year. */
export const rentToTurnover: CheckFunction = ({ counted, context: { family } }) => {
  const [year] = counted.years;
  const norm = norms[family ?? "shop"];
  if (!family || !year || year.turnover === 0) return unknown(norm.id);
  const costs = placeCosts(family, year, year.rent, year.service);
  return {
    id: norm.id,
    light: lightOf(norm, costs, year.turnover),
    values: {
      costs: { money: costs },
      percent: { percent: percentOf(costs, year.turnover) },
      norm: { percent: norm.green },
      sold: { money: year.turnover },
      turnover: { money: turnoverFor(costs, norm.green) },
    },
  };
};

/** C4: the same with the full target rent and the turnover of the third year. */
export const targetRentFits: CheckFunction = ({ counted, context: { family, rent } }) => {
  const year = counted.years[2];
  if (!family || !year || year.turnover === 0) return unknown("C4");
  const norm = norms[family];
  const [fullRent, service] = [cents(rent.targetRent * 12), cents(rent.serviceCosts * 12)];
  const costs = placeCosts(family, year, fullRent, service);
  return {
    id: "C4",
    light: lightOf(norm, costs, year.turnover),
    values: {
      rent: { money: rent.targetRent },
      costs: { money: costs },
      sold: { money: year.turnover },
      percent: { percent: percentOf(costs, year.turnover) },
      norm: { percent: norm.green },
      turnover: { money: turnoverFor(costs, norm.green) },
    },
  };
};

/** C11: three months of rent, service costs and VAT as a deposit. */
export const depositPlanned: CheckFunction = ({ plan, counted, context: { rent } }) => {
  if (counted.needed === 0) return unknown("C11");
  const needed = deposit(rent, plan.liquidity.rentWithVat);
  const planned = plan.investments.deposit.amount;
  return {
    id: "C11",
    light: planned >= needed ? "green" : "red",
    values: {
      needed: { money: needed },
      planned: { money: planned },
      month: { money: cents((rent.path[0]?.rent ?? rent.targetRent) + rent.serviceCosts) },
    },
  };
};

/**
 * C17: the sums always use the published path, so that what a plan says of the rent can only differ when it says so
 * itself: a rent that was typed in a sheet and read in.
 */
export const rentAsPublished: CheckFunction = ({ plan, counted }) => {
  const published = sum(counted.years.map((year) => year.rent));
  const planned = sum(counted.years.map((year, index) => plan.operation.rent[index] ?? year.rent));
  const isEqual = counted.years.every(
    (year, index) => (plan.operation.rent[index] ?? year.rent) === year.rent,
  );
  return {
    id: "C17",
    light: isEqual ? "green" : "red",
    values: { published: { money: published }, planned: { money: planned } },
  };
};

function lightOf(norm: RentNorm, costs: Cents, turnover: Cents) {
  if (isAtMost(costs, turnover, norm.green)) return "green";
  return isAtMost(costs, turnover, norm.amber) ? "amber" : "red";
}

/** The turnover at which these costs meet the norm, in whole euros upwards. */
function turnoverFor(costs: Cents, percent: number): Cents {
  return cents(Math.ceil(costs / percent) * 100);
}
