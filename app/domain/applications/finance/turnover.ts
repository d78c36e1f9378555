import { type Cents, cents, share, sum } from "#app/lib/money.ts";

import type { FinancialPlan, PerYear, TurnoverLine } from "./financial-plan.ts";

type Operation = Pick<FinancialPlan["operation"], "turnover" | "growth">;

/** What a line sells in the first year, without VAT. */
export function lineTurnover({ price, perWeek, weeks }: Omit<TurnoverLine, "product" | "vat">): Cents {
  return cents(price * perWeek * weeks);
}

/** Turnover of three years, without VAT; only of one VAT rate when asked. Grows by hundredths of a percent. */
export function turnoverPerYear({ turnover, growth }: Operation, vat?: number): PerYear<Cents> {
  const lines = turnover.filter((line) => vat === undefined || line.vat === vat);
  const years = lines.map((line) => {
    const year1 = lineTurnover(line);
    const year2 = share(year1, 10_000 + growth.year2, 10_000);
    return [year1, year2, share(year2, 10_000 + growth.year3, 10_000)] as const;
  });
  return [
    sum(years.map(([year]) => year)),
    sum(years.map(([, year]) => year)),
    sum(years.map(([, , year]) => year)),
  ];
}
