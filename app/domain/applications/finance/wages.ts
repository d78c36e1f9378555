import { type Cents, cents, share } from "#app/lib/money.ts";

import { evenly } from "./spread.ts";

export type WageMonth = { readonly wages: Cents; readonly holiday: Cents };

/**
 * Wages per month from the yearly costs of staff. Of every 108 euros 8 are holiday allowance, saved up each
 * month and paid in May (Wet minimumloon en minimumvakantiebijslag, article 15). `firstMonth` 1 is January.
 */
export function wageMonths(yearly: readonly Cents[], firstMonth: number, months: number): WageMonth[] {
  const saved = yearly.map((year) => share(year, 8, 108));
  const allowance = saved.flatMap((year) => evenly(year, 12));
  const wages = yearly.flatMap((year, index) => evenly(cents(year - (saved[index] ?? 0)), 12));
  let waiting = 0;
  return Array.from({ length: months }, (_, month) => {
    waiting += allowance[month] ?? 0;
    const isMay = (firstMonth - 1 + month) % 12 === 4;
    const holiday = cents(isMay ? waiting : 0);
    if (isMay) waiting = 0;
    return { wages: wages[month] ?? cents(0), holiday };
  });
}
