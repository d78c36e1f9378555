import { type Cents, share, sum } from "#app/lib/money.ts";

import {
  equityKinds,
  fundingKinds,
  investmentKinds,
  loanKinds,
  privateKinds,
  type FinancialPlan,
  type FundingKind,
  type InvestmentKind,
} from "./financial-plan.ts";

/** Everything that the start costs, without VAT. */
export function totalInvestment({ investments }: Pick<FinancialPlan, "investments">): Cents {
  return sum(investmentKinds.map((kind) => investments[kind].amount));
}

/** What is spent at the start; buffer, unforeseen and the room for VAT stay on the account. */
export const spentKinds = investmentKinds.filter(
  (kind): kind is Exclude<InvestmentKind, "buffer" | "unforeseen" | "vatPrefinancing"> =>
    kind !== "buffer" && kind !== "unforeseen" && kind !== "vatPrefinancing",
);

/** The VAT that suppliers of the start ask, paid now and returned a quarter later. */
export function vatOnInvestments({ investments }: Pick<FinancialPlan, "investments">): Cents {
  return sum(spentKinds.map((kind) => share(investments[kind].amount, investments[kind].vat, 100)));
}

/** Everything that pays for the start, of the owner and of others, in cents. */
export function totalFunding({ funding }: Pick<FinancialPlan, "funding">): Cents {
  return sum(fundingKinds.map((kind) => funding[kind].amount));
}

/** Money that need not be paid back. */
export function equity({ funding }: Pick<FinancialPlan, "funding">): Cents {
  return sum(equityKinds.map((kind) => funding[kind].amount));
}

/** Money from others that is not promised in writing yet. */
export function uncertainFunding({ funding }: Pick<FinancialPlan, "funding">): Cents {
  const fromOthers: readonly FundingKind[] = ["grant", "landlord", ...loanKinds];
  return sum(fromOthers.filter((kind) => !funding[kind].certain).map((kind) => funding[kind].amount));
}

/** What the household needs in a month, taxes and insurances included. */
export function privateNeed(plan: Pick<FinancialPlan, "private">): Cents {
  return sum(privateKinds.map((kind) => plan.private[kind]));
}
