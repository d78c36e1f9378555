import { type Cents, cents, share, sum } from "#app/lib/money.ts";

import type { FinancialPlan, VatRate } from "./financial-plan.ts";
import type { OperatingYear } from "./operation.ts";
import { rentMonths, type PublishedRent } from "./rent-months.ts";
import { evenly, spread } from "./spread.ts";
import { spentKinds } from "./totals.ts";
import { turnoverPerYear } from "./turnover.ts";

/** An amount without VAT and the VAT on top of it. */
export type Flow = { readonly net: Cents; readonly vat: Cents };

export type MonthlyFlows = {
  readonly sales: Flow;
  readonly purchases: Flow;
  readonly rent: Flow;
  readonly costs: Flow;
  readonly investments: Flow;
};

const rates = [0, 9, 21] as const satisfies readonly VatRate[];
/** Energy, promotion, transport and general costs come with 21 % VAT; wages, levies and rates with none. */
const taxedCosts = ["energy", "sales", "transport", "general"] as const;

/** What comes in and goes out in each month, VAT beside it; a season divides turnover and purchases over a year. */
export function monthlyFlows(
  plan: FinancialPlan,
  years: readonly OperatingYear[],
  published: PublishedRent,
): MonthlyFlows[] {
  const { months, startsOn, season } = plan.liquidity;
  const first = Number(startsOn.slice(5, 7)) - 1;
  const weights = Array.from({ length: 12 }, (_, month) => season[(first + month) % 12] ?? 0);
  const perRate = rates.map((rate) => ({
    rate,
    net: turnoverPerYear(plan.operation, rate).flatMap((year) => spread(year, weights)),
  }));
  const bought = years.flatMap((year) => spread(year.purchases, weights));
  const untaxed = years.flatMap((year) => evenly(year.costs.housing, 12));
  const taxed = years.flatMap((year) => evenly(sum(taxedCosts.map((kind) => year.costs[kind])), 12));
  const rents = rentMonths(published, startsOn, months);

  return Array.from({ length: months }, (_, month) => {
    const sales = perRate.map(({ rate, net }) => flow(net[month] ?? cents(0), rate));
    const rent = cents((rents[month]?.rent ?? 0) + (rents[month]?.service ?? 0));
    const started = spentKinds
      .map((kind) => plan.investments[kind])
      .filter((investment) => investment.month === month + 1);
    return {
      sales: together(sales),
      purchases: flow(bought[month] ?? cents(0), plan.operation.purchaseVat),
      rent: flow(rent, plan.liquidity.rentWithVat ? 21 : 0),
      costs: together([flow(taxed[month] ?? cents(0), 21), flow(untaxed[month] ?? cents(0), 0)]),
      investments: together(started.map(({ amount, vat }) => flow(amount, vat))),
    };
  });
}

function flow(net: Cents, rate: VatRate): Flow {
  return { net, vat: share(net, rate, 100) };
}

function together(flows: readonly Flow[]): Flow {
  return { net: sum(flows.map(({ net }) => net)), vat: sum(flows.map(({ vat }) => vat)) };
}
