import { type Cents, cents, share, sum } from "#app/lib/money.ts";

import { depreciation } from "./depreciation.ts";
import { costKinds, type CostKind, type FinancialPlan } from "./financial-plan.ts";
import { allLoans } from "./loans.ts";
import { rentMonths, type PublishedRent } from "./rent-months.ts";
import { turnoverPerYear } from "./turnover.ts";

/** One year of the operating budget, without VAT (domain.md 3b). */
export type OperatingYear = {
  readonly turnover: Cents;
  readonly purchases: Cents;
  readonly grossProfit: Cents;
  readonly costs: { readonly [Kind in CostKind]: Cents };
  readonly rent: Cents;
  readonly service: Cents;
  readonly depreciation: Cents;
  readonly interest: Cents;
  readonly repayment: Cents;
  /** All costs that do not move with turnover. */
  readonly fixedCosts: Cents;
  readonly result: Cents;
};

/** Three years; the rent comes from the published path and cannot be typed. */
export function operatingYears(plan: FinancialPlan, published: PublishedRent): OperatingYear[] {
  const turnover = turnoverPerYear(plan.operation);
  const rents = rentMonths(published, plan.liquidity.startsOn, 36);
  const loans = allLoans(plan, 36);
  const writtenOff = depreciation(plan, 3);
  return turnover.map((sold, year) => {
    const months = { from: year * 12, to: year * 12 + 12 };
    const inYear = <Row>(rows: readonly Row[], pick: (row: Row) => Cents) =>
      sum(rows.slice(months.from, months.to).map(pick));
    const purchases = share(sold, plan.operation.purchasePercent, 10_000);
    const costs = costsIn(plan, year);
    const rent = inYear(rents, (month) => month.rent);
    const service = inYear(rents, (month) => month.service);
    const interest = inYear(loans, (month) => month.interest);
    const worn = writtenOff[year] ?? cents(0);
    const fixedCosts = sum([...Object.values(costs), rent, service, worn, interest]);
    const grossProfit = cents(sold - purchases);
    return {
      turnover: sold,
      purchases,
      grossProfit,
      costs,
      rent,
      service,
      depreciation: worn,
      interest,
      repayment: inYear(loans, (month) => month.repayment),
      fixedCosts,
      result: cents(grossProfit - fixedCosts),
    };
  });
}

function costsIn(plan: FinancialPlan, year: number): { [Kind in CostKind]: Cents } {
  const entries = costKinds.map((kind) => [kind, plan.operation.costs[kind][year] ?? cents(0)]);
  // Object.fromEntries forgets the names; they are exactly these.
  return Object.fromEntries(entries) as { [Kind in CostKind]: Cents };
}
