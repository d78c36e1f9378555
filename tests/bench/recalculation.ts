import { countPlan } from "#app/domain/applications/finance/count-plan.ts";
import type { CheckContext } from "#app/domain/applications/finance/checks/check.ts";
import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { day } from "#app/lib/dates.ts";
import { median } from "#app/lib/median.ts";
import { euros } from "#app/lib/money.ts";

const ROUNDS = 300;

const context: CheckContext = {
  rent: {
    targetRent: euros(1_280),
    serviceCosts: euros(45),
    path: rentPath(euros(1_280), [60, 70, 100]),
    leaseStartsOn: "2027-03-01",
  },
  branch: "restaurant",
  family: "hospitality",
  areaM2: 95,
  openHours: 48,
  wantedBranches: ["restaurant"],
  excludedBranches: [],
  counterPerformances: { made: 2, measurable: 2 },
  today: day("2026-11-01"),
};

/** A plan in which every row is used: twenty products, 24 months, every cost in three years. */
export function fullPlan() {
  const kinds = (names: readonly string[], field: unknown) =>
    Object.fromEntries(names.map((name) => [name, field]));
  const year = { year1: "12.345,67", year2: "13.456,78", year3: "14.567,89" };
  const goods = [
    "renovation",
    "interior",
    "equipment",
    "tillAndIt",
    "transport",
    "goodwill",
    "stock",
    "startup",
  ];
  return {
    investments: {
      ...kinds(goods, { amount: "4.321,09", vat: "21", month: "2", years: "7" }),
      ...kinds(["deposit", "vatPrefinancing", "buffer", "unforeseen"], { amount: "3.210,98" }),
    },
    funding: kinds(
      ["ownMoney", "inKind", "grant", "landlord", "family", "bank", "crowdfunding", "supplier"],
      {
        amount: "6.543,21",
        rate: "7,25",
        months: "60",
        interestOnly: "6",
      },
    ),
    operation: {
      turnover: Array.from({ length: 20 }, (_, row) => ({
        product: `Gerecht ${row + 1}`,
        price: `${row + 4},95`,
        perWeek: "17",
        weeks: "50",
        vat: row % 3 === 0 ? "21" : "9",
      })),
      growth: { year2: "12", year3: "9" },
      purchasePercent: "34",
      costs: kinds(["staff", "energy", "housing", "sales", "transport", "general"], year),
      openDays: "300",
      averageSpend: "12,50",
      hours: { open: "48", people: "2", available: "120" },
    },
    liquidity: { startsOn: "2027-03-01", months: "24", rentWithVat: "yes", season: { m1: "60", m7: "140" } },
    private: { fixed: "900", reserves: "150", household: "600", taxes: "300", otherIncome: "400" },
  };
}

/** Reading what is typed, the five sheets and all checks, in milliseconds: the median of many. */
export function millisecondsToRecalculate(): number {
  const typed = fullPlan();
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    countPlan(typed, context);
    return performance.now() - started;
  });
  return median(times) ?? Number.NaN;
}
