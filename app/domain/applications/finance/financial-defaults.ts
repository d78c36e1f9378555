/** What an empty field means; the form and the live counting agree through these. */
export const financialDefaults = { years: 5, weeks: 52, season: 100 } as const;

/**
 * `rate` in hundredths of a percent, `price` in cents. Together with the growth these keep every sum of three
 * years within the whole numbers that a computer counts exactly.
 */
export const financialLimits = {
  rows: 20,
  product: 80,
  rate: 3_000,
  price: 10_000_000,
  perWeek: 10_000,
} as const;
