/** What a demo plan fills in besides its key figures. Euros, per year unless said. */
export type DemoBudget = {
  /** Whole percents in years 2 and 3, so that the turnover of domain.md section 8 is reached. */
  readonly growth: readonly [number, number];
  /** VAT on what is sold, and on what is bought. */
  readonly vat: readonly [0 | 9 | 21, 0 | 9 | 21];
  readonly staff: number;
  readonly energy: number;
  readonly housing: number;
  readonly sales: number;
  readonly transport: number;
  readonly general: number;
  /** Money in hand at the start, part of the investment. */
  readonly buffer: number;
  readonly openDays: number;
  readonly averageSpend: number;
  /** People needed at the same time, and hours a week of everyone together. */
  readonly people: readonly [needed: number, hours: number];
  /** Other income at home, a month. */
  readonly otherIncome?: number;
  /** The money that is not a loan comes from a fund. */
  readonly isGranted?: true;
  readonly isRentUntaxed?: true;
  /** Part of the equipment that is bought in a later month: amount and month. */
  readonly later?: readonly [amount: number, month: number];
  /** So many months at the start sell a quarter of what others do. */
  readonly slowMonths?: number;
};

/** The budgets behind the fifteen plans, such that the checks find what domain.md section 8 says of each. */
export const demoBudgets: Readonly<Record<string, DemoBudget>> = {
  A1: budget([12, 14], [9, 9], [40_000, 7_000, 2_000, 2_500, 0, 6_000], 6_000, [300, 12, 2, 120]),
  A2: budget([8, 8], [9, 9], [6_000, 6_000, 1_500, 1_500, 4_000, 4_500], 6_000, [300, 14, 2, 110]),
  A3: budget([17, 16], [9, 21], [0, 300, 0, 900, 300, 2_400], 3_000, [250, 22, 1, 60]),
  A4: budget([0, 0], [0, 9], [18_000, 1_200, 600, 600, 0, 3_000], 6_000, [250, 4, 2, 400], {
    isGranted: true,
    isRentUntaxed: true,
  }),
  A5: budget([13, 12], [9, 21], [9_000, 2_400, 800, 1_500, 900, 3_600], 4_000, [280, 28, 1, 90]),
  A6: budget([28, 27], [21, 21], [0, 3_600, 400, 1_200, 0, 3_760], 100, [240, 25, 1, 50], {
    isRentUntaxed: true,
    later: [11_000, 5],
    slowMonths: 5,
  }),
  A7: budget([8, 7], [9, 9], [150_000, 12_000, 6_000, 9_000, 4_000, 12_000], 20_000, [360, 11, 3, 260]),
  A8: budget([16, 15], [0, 21], [42_000, 2_400, 1_200, 1_800, 0, 7_200], 8_000, [250, 42, 1, 80]),
  A9: budget([15, 16], [21, 21], [30_000, 3_000, 1_200, 3_000, 0, 6_000], 15_000, [300, 160, 1, 90]),
  A10: budget([14, 14], [21, 21], [6_000, 0, 0, 2_400, 0, 6_000], 4_000, [250, 24, 1, 70], {
    otherIncome: 700,
  }),
  A11: budget([13, 13], [9, 21], [14_000, 150, 0, 1_500, 0, 3_000], 5_000, [250, 30, 1, 70]),
  A12: budget([60, 44], [21, 21], [0, 300, 0, 600, 0, 1_800], 3_000, [200, 9, 1, 90]),
  A13: budget([15, 14], [9, 9], [30_000, 4_800, 1_200, 1_800, 0, 4_800], 5_000, [300, 8, 2, 130]),
  A14: budget([17, 17], [21, 21], [0, 600, 0, 300, 0, 1_200], 2_000, [230, 5, 1, 60]),
  A15: budget([13, 14], [9, 9], [70_000, 9_000, 2_500, 3_000, 3_000, 8_000], 12_000, [310, 6, 2, 150]),
};

function budget(
  growth: DemoBudget["growth"],
  vat: DemoBudget["vat"],
  costs: readonly [number, number, number, number, number, number],
  buffer: number,
  customers: readonly [number, number, number, number],
  more: Pick<DemoBudget, "otherIncome" | "isGranted" | "isRentUntaxed" | "later" | "slowMonths"> = {},
): DemoBudget {
  const [staff, energy, housing, sales, transport, general] = costs;
  const [openDays, averageSpend, needed, hours] = customers;
  const yearly = { staff, energy, housing, sales, transport, general };
  return { growth, vat, ...yearly, buffer, openDays, averageSpend, people: [needed, hours], ...more };
}
