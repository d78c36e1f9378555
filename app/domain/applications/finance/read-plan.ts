import type { Day } from "#app/lib/dates.ts";
import { type Cents, cents, parseEuros } from "#app/lib/money.ts";
import { readLivedDay } from "#app/lib/typed-day.ts";
import { parseWhole } from "#app/lib/whole-number.ts";

import { textAt, valueAt } from "../payload.ts";
import { isFilledLine } from "./filled-line.ts";
import { financialDefaults, financialLimits, wholeLimits } from "./financial-defaults.ts";
import {
  calendarMonths,
  costKinds,
  fixedAssetKinds,
  fundingKinds,
  investmentKinds,
  privateKinds,
  type FinancialPlan,
  type Funding,
  type Investment,
  type InvestmentKind,
  type PerYear,
  type TurnoverLine,
  type VatRate,
} from "./financial-plan.ts";
import { parsePercent, type PercentName, percentProblem } from "./percentage.ts";

/**
 * Reads the plan as far as it is typed, so that it can be counted while it is written. What is empty or wrong
 * counts as nothing; a payload that `financialPlanForm` accepts gives exactly what the form gives.
 */
export function readPlan(payload: unknown, startsOn: Day): FinancialPlan {
  const at = (path: string) => textAt(payload, path);
  const whole = (path: string, name: keyof typeof wholeLimits, otherwise = 0) => {
    const [min, max] = wholeLimits[name];
    const value = parseWhole(at(path)) ?? otherwise;
    return value >= min && value <= max ? value : otherwise;
  };
  const percent = (path: string, name: PercentName) => {
    const value = parsePercent(at(path));
    return value !== null && percentProblem(name, value) === null ? value : 0;
  };
  const amount = (path: string): Cents => amountOr(at(path), cents(0));

  function investment(kind: InvestmentKind): Investment {
    const path = `investments.${kind}`;
    const isAsset = (fixedAssetKinds as readonly string[]).includes(kind);
    const usualVat = isAsset || kind === "stock" || kind === "startup" ? 21 : 0;
    return {
      amount: amount(`${path}.amount`),
      vat: vatOr(at(`${path}.vat`), usualVat),
      month: whole(`${path}.month`, "month", 1),
      years: whole(`${path}.years`, "years", isAsset ? financialDefaults.years : 0),
    };
  }
  function funding(path: string): Funding {
    return {
      amount: amount(`${path}.amount`),
      rate: percent(`${path}.rate`, "rate"),
      months: whole(`${path}.months`, "months"),
      interestOnly: whole(`${path}.interestOnly`, "interestOnly"),
      certain: at(`${path}.certain`) === "on",
    };
  }
  function costs(path: string): PerYear<Cents> {
    const year1 = amount(`${path}.year1`);
    const year2 = amountOr(at(`${path}.year2`), year1);
    return [year1, year2, amountOr(at(`${path}.year3`), year2)];
  }
  function ownRent(year: string): Cents | null {
    return amountOr(at(`operation.rent.${year}`), null);
  }
  function line(path: string): TurnoverLine {
    const price = amount(`${path}.price`);
    return {
      product: at(`${path}.product`),
      price: price <= financialLimits.price ? price : cents(0),
      perWeek: whole(`${path}.perWeek`, "perWeek"),
      weeks: whole(`${path}.weeks`, "weeks", financialDefaults.weeks),
      vat: vatOr(at(`${path}.vat`), 21),
    };
  }
  const lines = valueAt(payload, "operation.turnover");
  return {
    investments: byName(investmentKinds, investment),
    funding: byName(fundingKinds, (kind) => funding(`funding.${kind}`)),
    operation: {
      turnover: (Array.isArray(lines) ? lines : []).flatMap((typed, row) =>
        isFilledLine(typed) ? [line(`operation.turnover.${row}`)] : [],
      ),
      growth: {
        year2: percent("operation.growth.year2", "growth"),
        year3: percent("operation.growth.year3", "growth"),
      },
      purchasePercent: percent("operation.purchasePercent", "purchasePercent"),
      purchaseVat: vatOr(at("operation.purchaseVat"), 21),
      costs: byName(costKinds, (kind) => costs(`operation.costs.${kind}`)),
      rent: [ownRent("year1"), ownRent("year2"), ownRent("year3")],
      openDays: whole("operation.openDays", "openDays"),
      averageSpend: amount("operation.averageSpend"),
      hours: {
        open: whole("operation.hours.open", "open"),
        people: whole("operation.hours.people", "people"),
        available: whole("operation.hours.available", "available"),
      },
    },
    liquidity: {
      startsOn: readLivedDay(at("liquidity.startsOn")) ?? startsOn,
      months: at("liquidity.months") === "24" ? 24 : 12,
      season: calendarMonths.map((month) =>
        whole(`liquidity.season.${month}`, "season", financialDefaults.season),
      ),
      rentWithVat: at("liquidity.rentWithVat") !== "no",
      smallBusinessScheme: at("liquidity.smallBusinessScheme") === "on",
    },
    private: {
      ...byName(privateKinds, (kind) => amount(`private.${kind}`)),
      otherIncome: amount("private.otherIncome"),
    },
  };
}

function amountOr<Otherwise extends Cents | null>(typed: string, otherwise: Otherwise): Cents | Otherwise {
  const value = parseEuros(typed);
  return value !== null && value >= 0 ? value : otherwise;
}

function vatOr(typed: string, otherwise: VatRate): VatRate {
  return typed === "0" ? 0 : typed === "9" ? 9 : typed === "21" ? 21 : otherwise;
}

function byName<const Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): { [Key in Name]: Value } {
  // Object.fromEntries forgets the names; they are exactly these.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as { [Key in Name]: Value };
}
