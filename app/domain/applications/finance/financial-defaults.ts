import { cents } from "#app/lib/money.ts";

/** What an empty field means; the form and the live counting agree through these. */
export const financialDefaults = { years: 5, weeks: 52, season: 100 } as const;

/** `price` in cents. Together with the growth these keep every sum of three years within what a computer counts exactly. */
export const financialLimits = {
  rows: 20,
  product: 80,
  price: cents(10_000_000),
  perWeek: 10_000,
} as const;

/** The smallest and largest whole number that each field of this name may hold. */
export const wholeLimits = {
  month: [1, 24],
  years: [0, 30],
  months: [0, 360],
  interestOnly: [0, 120],
  perWeek: [0, financialLimits.perWeek],
  weeks: [0, 53],
  openDays: [0, 366],
  open: [0, 400],
  people: [0, 400],
  available: [0, 2_000],
  season: [0, 1_000],
} as const satisfies Readonly<Record<string, readonly [min: number, max: number]>>;

/** The smallest and largest percentage that each field of this name may hold, in hundredths of a percent. */
export const percentLimits = {
  rate: [0, 3_000],
  growth: [-9_000, 50_000],
  purchasePercent: [0, 10_000],
} as const satisfies Readonly<Record<string, readonly [min: number, max: number]>>;
