import { addMonths, day, type Day } from "#app/lib/dates.ts";
import { type Cents, cents } from "#app/lib/money.ts";

import type { FinancialPlan } from "./financial-plan.ts";
import { allLoans } from "./loans.ts";
import { monthlyFlows, type MonthlyFlows } from "./monthly-flows.ts";
import type { OperatingYear } from "./operation.ts";
import type { PublishedRent } from "./rent-months.ts";
import { privateNeed, totalFunding } from "./totals.ts";
import { wageMonths } from "./wages.ts";

/** One month of the bank account, VAT included; payments are positive amounts. */
export type LiquidityMonth = {
  /** The first day of the month. */
  readonly month: Day;
  readonly opening: Cents;
  readonly receipts: Cents;
  readonly funding: Cents;
  readonly purchases: Cents;
  readonly wages: Cents;
  readonly holiday: Cents;
  readonly rent: Cents;
  readonly costs: Cents;
  readonly investments: Cents;
  readonly interest: Cents;
  readonly repayment: Cents;
  /** Of the quarter before; negative when the tax office pays back. */
  readonly vat: Cents;
  readonly privateDraw: Cents;
  readonly closing: Cents;
};

export const paymentNames = [
  "purchases",
  "wages",
  "holiday",
  "rent",
  "costs",
  "investments",
  "interest",
  "repayment",
  "vat",
  "privateDraw",
] as const satisfies readonly (keyof LiquidityMonth)[];

/** The account from month to month: every closing balance is the next opening balance. */
export function liquidity(
  plan: FinancialPlan,
  years: readonly OperatingYear[],
  published: PublishedRent,
): LiquidityMonth[] {
  const { months, startsOn, smallBusinessScheme } = plan.liquidity;
  const firstMonth = Number(startsOn.slice(5, 7));
  const flows = monthlyFlows(plan, years, published);
  const wages = wageMonths(
    years.map((year) => year.costs.staff),
    firstMonth,
    months,
  );
  const loans = allLoans(plan, months);
  const vat = smallBusinessScheme ? flows.map(() => cents(0)) : vatPayments(flows, firstMonth);
  const draw = Math.max(0, privateNeed(plan) - plan.private.otherIncome);
  const start = day(`${startsOn.slice(0, 7)}-01`);
  let opening: Cents = cents(0);
  return flows.map((flow, index) => {
    const paid = {
      purchases: gross(flow.purchases),
      wages: wages[index]?.wages ?? cents(0),
      holiday: wages[index]?.holiday ?? cents(0),
      rent: gross(flow.rent),
      costs: gross(flow.costs),
      investments: gross(flow.investments),
      interest: loans[index]?.interest ?? cents(0),
      repayment: loans[index]?.repayment ?? cents(0),
      vat: vat[index] ?? cents(0),
      privateDraw: cents(draw),
    };
    const receipts = smallBusinessScheme ? flow.sales.net : gross(flow.sales);
    const funding = index === 0 ? totalFunding(plan) : cents(0);
    const out = paymentNames.reduce((total, name) => total + paid[name], 0);
    const closing = cents(opening + receipts + funding - out);
    const month = { month: addMonths(start, index), opening, receipts, funding, ...paid, closing };
    opening = closing;
    return month;
  });
}

/** VAT asked minus VAT paid over a calendar quarter, settled in the month after it. */
function vatPayments(flows: readonly MonthlyFlows[], firstMonth: number): Cents[] {
  let quarter = 0;
  return flows.map((flow, index) => {
    const isSettled = (firstMonth - 1 + index) % 3 === 0;
    const due = cents(isSettled ? quarter : 0);
    if (isSettled) quarter = 0;
    quarter += flow.sales.vat;
    for (const bought of [flow.purchases, flow.rent, flow.costs, flow.investments]) quarter -= bought.vat;
    return due;
  });
}

function gross({ net, vat }: { net: Cents; vat: Cents }): Cents {
  return cents(net + vat);
}
