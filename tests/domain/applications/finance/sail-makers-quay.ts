import type { CheckContext } from "#app/domain/applications/finance/checks/check.ts";
import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";

/** The sewing café of the design's financial screen, as its makers type it. */
export const sewingCafe = {
  investments: {
    renovation: { amount: "14.500", vat: "21", month: "1", years: "10" },
    interior: { amount: "11.200", vat: "21", years: "5" },
    stock: { amount: "4.300", vat: "21" },
    deposit: { amount: "2.250" },
    startup: { amount: "2.750", vat: "0" },
    buffer: { amount: "5.000" },
  },
  funding: {
    ownMoney: { amount: "12.500" },
    bank: { amount: "20.000", rate: "7,5", months: "60", interestOnly: "" },
    family: { amount: "5.000", months: "60", certain: "on" },
    grant: { amount: "2.500", certain: "on" },
  },
  operation: {
    turnover: [
      { product: "Les en café", price: "1.290", perWeek: "1", weeks: "50", vat: "21" },
      { product: "", price: "", perWeek: "", weeks: "52", vat: "21" },
    ],
    growth: { year2: "25", year3: "14" },
    purchasePercent: "25",
    costs: {
      staff: { year1: "4.800", year2: "9.600", year3: "14.400" },
      energy: { year1: "4.200", year2: "4.300", year3: "4.400" },
      general: { year1: "5.900", year2: "5.200", year3: "5.300" },
    },
    openDays: "250",
    averageSpend: "15",
    hours: { open: "30", people: "1", available: "40" },
  },
  liquidity: { startsOn: "2026-09-01", months: "24" },
  private: { fixed: "700", household: "500", reserves: "200", taxes: "100" },
} as const;

export const context: CheckContext = {
  rent: {
    targetRent: euros(1_000),
    serviceCosts: euros(0),
    path: rentPath(euros(1_000), [75, 87, 100]),
    leaseStartsOn: "2026-09-01",
  },
  branch: "wool_and_fabric",
  family: "shop",
  areaM2: 62,
  openHours: null,
  wantedBranches: ["wool_and_fabric"],
  excludedBranches: ["chain"],
  counterPerformances: { made: 2, measurable: 2 },
  today: day("2026-04-01"),
};
