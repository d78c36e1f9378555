import type { Day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

/** Things that wear out and are written off over years (domain.md 3b). */
export const fixedAssetKinds = [
  "renovation",
  "interior",
  "equipment",
  "tillAndIt",
  "transport",
  "goodwill",
] as const;

/** What else the start costs; none of it is written off. */
export const floatingKinds = [
  "stock",
  "startup",
  "deposit",
  "vatPrefinancing",
  "buffer",
  "unforeseen",
] as const;

export const investmentKinds = [...fixedAssetKinds, ...floatingKinds] as const;

/** Money that need not be paid back. */
export const equityKinds = ["ownMoney", "inKind", "grant", "landlord"] as const;
export const loanKinds = ["family", "bank", "crowdfunding", "supplier"] as const;
export const fundingKinds = [...equityKinds, ...loanKinds] as const;

export const costKinds = ["staff", "energy", "housing", "sales", "transport", "general"] as const;
export const privateKinds = ["fixed", "reserves", "household", "taxes"] as const;

/** January is m1. */
export const calendarMonths = [
  "m1",
  "m2",
  "m3",
  "m4",
  "m5",
  "m6",
  "m7",
  "m8",
  "m9",
  "m10",
  "m11",
  "m12",
] as const;

export type InvestmentKind = (typeof investmentKinds)[number];
export type FundingKind = (typeof fundingKinds)[number];
export type CostKind = (typeof costKinds)[number];
export type PrivateKind = (typeof privateKinds)[number];

export const vatRates = ["0", "9", "21"] as const;
export type VatRate = 0 | 9 | 21;

/** `month` counts from 1, the month in which the plan starts; `years` 0 is not written off. */
export type Investment = {
  readonly amount: Cents;
  readonly vat: VatRate;
  readonly month: number;
  readonly years: number;
};

/**
 * `rate` is in hundredths of a percent a year; `months` counts from the start, the first `interestOnly` without
 * repayment.
 */
export type Funding = {
  readonly amount: Cents;
  readonly rate: number;
  readonly months: number;
  readonly interestOnly: number;
  /** Promised in writing. */
  readonly certain: boolean;
};

export type TurnoverLine = {
  readonly product: string;
  readonly price: Cents;
  readonly perWeek: number;
  readonly weeks: number;
  readonly vat: VatRate;
};

/** Years 1, 2 and 3 of the plan. */
export type PerYear<Value> = readonly [Value, Value, Value];

/** Five linked sheets; all amounts without VAT, a private amount per month, all others per year or once. */
export type FinancialPlan = {
  readonly investments: { readonly [Kind in InvestmentKind]: Investment };
  readonly funding: { readonly [Kind in FundingKind]: Funding };
  readonly operation: {
    readonly turnover: readonly TurnoverLine[];
    /** Over the year before, in hundredths of a percent. */
    readonly growth: { readonly year2: number; readonly year3: number };
    /** Of the turnover, in hundredths of a percent. */
    readonly purchasePercent: number;
    readonly purchaseVat: VatRate;
    readonly costs: { readonly [Kind in CostKind]: PerYear<Cents> };
    /** What the plan itself says of the rent of each year; null where it follows the published path. */
    readonly rent: PerYear<Cents | null>;
    readonly openDays: number;
    readonly averageSpend: Cents;
    readonly hours: { readonly open: number; readonly people: number; readonly available: number };
  };
  readonly liquidity: {
    readonly startsOn: Day;
    readonly months: 12 | 24;
    /** Weight of January to December; all equal is no season. */
    readonly season: readonly number[];
    readonly rentWithVat: boolean;
    /** The small businesses scheme (KOR): no VAT asked, none returned. */
    readonly smallBusinessScheme: boolean;
  };
  readonly private: { readonly [Kind in PrivateKind]: Cents } & { readonly otherIncome: Cents };
};
