import type { FinancialPlan } from "./financial-plan.ts";
import { liquidity, type LiquidityMonth } from "./liquidity.ts";
import { operatingYears, type OperatingYear } from "./operation.ts";
import type { PublishedRent } from "./rent-months.ts";
import { totalFunding, totalInvestment } from "./totals.ts";

export type Calculation = {
  readonly needed: ReturnType<typeof totalInvestment>;
  readonly available: ReturnType<typeof totalFunding>;
  readonly years: readonly OperatingYear[];
  readonly months: readonly LiquidityMonth[];
};

/** Without any amount every sum is nought, and nought agrees with nought: that is no plan that is right. */
export function isEmptyCalculation({ needed, available, years }: Calculation): boolean {
  return needed === 0 && available === 0 && years.every(({ turnover }) => turnover === 0);
}

/** The five sheets linked and counted: the same while typing, on the server and for the jury. */
export function calculate(plan: FinancialPlan, published: PublishedRent): Calculation {
  const years = operatingYears(plan, published);
  return {
    needed: totalInvestment(plan),
    available: totalFunding(plan),
    years,
    months: liquidity(plan, years, published),
  };
}
