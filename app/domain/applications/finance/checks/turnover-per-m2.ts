import type { BranchFamily } from "#app/domain/spaces/branches.ts";
import { cents, share } from "#app/lib/money.ts";

import { unknown, type CheckFunction } from "./check.ts";

/**
 * The most that a square metre usually sells in a year, in euros. The one source is for home shops (1,029 in 2016,
 * domain.md 3c C12); small specialists sell up to about three times as much on their few metres. A flag, no norm.
 */
const usualPerM2: Record<BranchFamily, number> = {
  shop: 3_000,
  hospitality: 4_000,
  service: 3_000,
  social: 2_000,
};

/** C12: turnover that the floor can carry; amber above what is usual, red above three times that. */
export const turnoverPerM2: CheckFunction = ({ counted, context: { family, areaM2 } }) => {
  const [year] = counted.years;
  if (!family || areaM2 <= 0 || !year || year.turnover === 0) return unknown("C12");
  const usual = cents(usualPerM2[family] * 100);
  // An area has one decimal, and money is shared by whole numbers only.
  const tenths = Math.round(areaM2 * 10);
  const isAbove = (times: number) => year.turnover * 10 > usual * tenths * times;
  return {
    id: "C12",
    light: isAbove(3) ? "red" : isAbove(1) ? "amber" : "green",
    values: {
      turnover: { money: year.turnover },
      area: { count: areaM2 },
      perM2: { money: share(year.turnover, 10, tenths) },
      usual: { money: usual },
    },
  };
};
