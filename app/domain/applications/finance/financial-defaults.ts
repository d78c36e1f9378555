/** What an empty field means; the form and the live counting agree through these. */
export const financialDefaults = { years: 5, weeks: 52, season: 100 } as const;

/** `rate` in hundredths of a percent. */
export const financialLimits = { rows: 20, product: 80, rate: 3_000 } as const;
