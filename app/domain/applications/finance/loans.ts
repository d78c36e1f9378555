import { type Cents, cents, share } from "#app/lib/money.ts";

import { loanKinds, type FinancialPlan, type Funding } from "./financial-plan.ts";
import { evenly } from "./spread.ts";

export type LoanMonth = { readonly interest: Cents; readonly repayment: Cents; readonly owed: Cents };

/**
 * A loan month by month: equal repayments after the interest-only months, interest over what is owed at the start
 * of the month. Without a term nothing is repaid.
 */
export function loanMonths(loan: Funding, months: number): LoanMonth[] {
  const repaying = Math.max(0, loan.months - loan.interestOnly);
  const parts = repaying === 0 ? [] : evenly(loan.amount, repaying);
  let owed: Cents = loan.amount;
  return Array.from({ length: months }, (_, month) => {
    const interest = share(owed, loan.rate, 120_000);
    const due = repaying === 0 && month === loan.months - 1 ? owed : cents(0);
    const repayment = parts[month - loan.interestOnly] ?? due;
    owed = cents(owed - repayment);
    return { interest, repayment, owed };
  });
}

/** All loans together. */
export function allLoans({ funding }: Pick<FinancialPlan, "funding">, months: number): LoanMonth[] {
  const loans = loanKinds.map((kind) => loanMonths(funding[kind], months));
  return Array.from({ length: months }, (_, month) => {
    const total = (part: keyof LoanMonth) =>
      cents(loans.reduce((so, loan) => so + (loan[month]?.[part] ?? 0), 0));
    return { interest: total("interest"), repayment: total("repayment"), owed: total("owed") };
  });
}
