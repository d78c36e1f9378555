import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calculate } from "#app/domain/applications/finance/calculate.ts";
import { costKinds, type FinancialPlan } from "#app/domain/applications/finance/financial-plan.ts";
import { paymentNames, type LiquidityMonth } from "#app/domain/applications/finance/liquidity.ts";
import { monthlyFlows } from "#app/domain/applications/finance/monthly-flows.ts";
import { readPlan } from "#app/domain/applications/finance/read-plan.ts";
import { rentMonths, type PublishedRent } from "#app/domain/applications/finance/rent-months.ts";
import { spentKinds, totalFunding } from "#app/domain/applications/finance/totals.ts";
import { wageMonths } from "#app/domain/applications/finance/wages.ts";
import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { addMonths, day } from "#app/lib/dates.ts";
import { cents, sum } from "#app/lib/money.ts";

const first = day("2026-09-01");
const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const amount = fc
  .integer({ min: 0, max: 9_999_999 })
  .map((whole) => (whole / 100).toFixed(2).replace(".", ","));
const line = fc.record({
  product: oneOf("Brood", "Soep", "Les"),
  price: fc.integer({ min: 0, max: 99_999 }).map((whole) => (whole / 100).toFixed(2)),
  perWeek: fc.integer({ min: 0, max: 400 }).map(String),
  weeks: oneOf("1", "50", "53", ""),
  vat: oneOf("0", "9", "21"),
});
const percents = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min, max }).map(String),
    fc
      .integer({ min: min * 100, max: max * 100 })
      .map((hundredths) => String(hundredths / 100).replace(".", ",")),
  );
const percent = percents(-90, 200);
const bought = fc.record({
  amount,
  vat: oneOf("0", "9", "21"),
  month: oneOf("1", "7", "12", "24"),
  years: oneOf("0", "3", "7"),
});
const plans = fc.record({
  investments: fc.record({
    renovation: bought,
    stock: bought,
    deposit: fc.record({ amount }),
    unforeseen: fc.record({ amount }),
  }),
  funding: fc.record({
    ownMoney: fc.record({ amount }),
    bank: fc.record({
      amount,
      rate: oneOf("0", "7,25", "29,99"),
      months: oneOf("0", "7", "36", "60"),
      interestOnly: oneOf("0", "6", "40"),
    }),
  }),
  operation: fc.record({
    turnover: fc.array(line, { minLength: 1, maxLength: 20 }),
    growth: fc.record({ year2: percent, year3: percent }),
    purchasePercent: percents(0, 100),
    purchaseVat: oneOf("0", "9", "21"),
    costs: fc.record(
      Object.fromEntries(costKinds.map((kind) => [kind, fc.record({ year1: amount, year2: amount })])),
    ),
  }),
  liquidity: fc.record({
    startsOn: oneOf("2026-09-01", "2026-12-31", "2027-05-15", "2028-02-29"),
    months: oneOf("12", "24"),
    season: fc.record({ m1: oneOf("0", "37"), m5: oneOf("100", "1000"), m12: oneOf("", "3") }),
    rentWithVat: oneOf("yes", "no"),
    smallBusinessScheme: oneOf("", "on"),
  }),
  private: fc.record({ fixed: amount, taxes: amount, otherIncome: amount }),
});
const rents = fc.record({
  target: fc.integer({ min: 0, max: 500_000 }),
  service: fc.integer({ min: 0, max: 50_000 }),
  steps: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 }),
  leaseStartsOn: oneOf("2026-06-01", "2026-09-01", "2027-01-15"),
});
const published = ({
  target,
  service,
  steps,
  leaseStartsOn,
}: {
  target: number;
  service: number;
  steps: number[];
  leaseStartsOn: string;
}): PublishedRent => ({
  targetRent: cents(target),
  serviceCosts: cents(service),
  path: rentPath(cents(target), steps),
  leaseStartsOn,
});

/** Every property holds for every plan under every rent. */
function always(promise: (plan: FinancialPlan, rent: PublishedRent) => void, numRuns = 60) {
  fc.assert(
    fc.property(plans, rents, (typed, rent) => {
      promise(readPlan(typed, first), published(rent));
    }),
    { numRuns },
  );
}

const paidIn = (month: LiquidityMonth) => sum(paymentNames.map((name) => month[name]));

describe("the sheets always reconcile", () => {
  it("what the account holds in the end is all that came in minus all that went out", () => {
    always((plan, rent) => {
      const { months } = calculate(plan, rent);
      const received = sum(months.map((month) => cents(month.receipts + month.funding)));
      expect(months.at(-1)?.closing).toBe(received - sum(months.map(paidIn)));
      months.forEach((month, index) => expect(month.opening).toBe(months[index - 1]?.closing ?? 0));
      expect(sum(months.map((month) => month.funding))).toBe(totalFunding(plan));
    });
  });

  it("the months of each year are the year to the cent: interest, repayment, wages, rent", () => {
    always((plan, rent) => {
      const { months, years } = calculate(plan, rent);
      for (let year = 0; year * 12 < months.length; year += 1) {
        const inYear = (name: "interest" | "repayment") =>
          sum(months.slice(year * 12, year * 12 + 12).map((month) => month[name]));
        expect(inYear("interest")).toBe(years[year]?.interest);
        expect(inYear("repayment")).toBe(years[year]?.repayment);
      }
      const flows = monthlyFlows(plan, years, rent);
      for (let year = 0; year * 12 < flows.length; year += 1) {
        const net = (name: "sales" | "purchases" | "rent" | "costs") =>
          sum(flows.slice(year * 12, year * 12 + 12).map((flow) => flow[name].net));
        const one = years[year];
        expect(net("sales")).toBe(one?.turnover);
        expect(net("purchases")).toBe(one?.purchases);
        expect(net("rent")).toBe((one?.rent ?? 0) + (one?.service ?? 0));
        const { energy = 0, housing = 0, sales = 0, transport = 0, general = 0 } = one?.costs ?? {};
        expect(net("costs")).toBe(energy + housing + sales + transport + general);
      }
    });
  });

  it("what is bought for the start is paid in full, each in its month", () => {
    always((plan, rent) => {
      const { years } = calculate(plan, rent);
      const all = { ...plan, liquidity: { ...plan.liquidity, months: 24 as const } };
      const flows = monthlyFlows(all, years, rent);
      const net = sum(flows.map(({ investments }) => investments.net));
      expect(net).toBe(sum(spentKinds.map((kind) => plan.investments[kind].amount)));
    });
  });

  it("VAT settled plus VAT still due is VAT asked minus VAT paid, and under the KOR there is none", () => {
    always((plan, rent) => {
      const { months, years } = calculate(plan, rent);
      const settled = sum(months.map((month) => month.vat));
      if (plan.liquidity.smallBusinessScheme) {
        expect(settled).toBe(0);
        return;
      }
      const due = monthlyFlows(plan, years, rent).map(
        ({ sales, purchases, rent: space, costs, investments }) =>
          sales.vat - purchases.vat - space.vat - costs.vat - investments.vat,
      );
      // Settled in January, April, July and October: what was due before the last of these.
      const isSettled = months.map(({ month }) => Number(month.slice(5, 7)) % 3 === 1);
      const until = isSettled.lastIndexOf(true);
      expect(settled).toBe(due.slice(0, Math.max(0, until)).reduce((so, one) => so + one, 0));
      months.forEach((month, index) => {
        if (!isSettled[index]) expect(month.vat).toBe(0);
      });
    });
  });

  it("the rent of every month is the step of the path in which it falls", () => {
    always((plan, rent) => {
      const months = rentMonths(rent, plan.liquidity.startsOn, 36);
      months.forEach((month, index) => {
        const at = addMonths(day(`${plan.liquidity.startsOn.slice(0, 7)}-01`), index);
        const lease = day(`${(rent.leaseStartsOn ?? "").slice(0, 7)}-01`);
        const step = rent.path.findIndex(
          (_, year) => at >= addMonths(lease, year * 12) && at < addMonths(lease, year * 12 + 12),
        );
        const expected = at < lease ? 0 : (rent.path[step]?.rent ?? rent.targetRent);
        expect(month.rent).toBe(expected);
        expect(month.service).toBe(at < lease ? 0 : rent.serviceCosts);
      });
      const { years } = calculate(plan, rent);
      expect(sum(years.map((year) => year.rent))).toBe(sum(months.map((month) => month.rent)));
    });
  });
});

describe("nothing depends on how a plan is written down", () => {
  it("a whole percentage counts as it always did, with decimals behind it or without", () => {
    fc.assert(
      fc.property(plans, rents, fc.nat(100), fc.nat(500), (typed, rent, share, growth) => {
        const count = (write: (whole: number) => string) => {
          const operation = {
            ...typed.operation,
            purchasePercent: write(share),
            growth: { year2: write(growth), year3: write(growth) },
          };
          return calculate(readPlan({ ...typed, operation }, first), published(rent)).years;
        };
        const [year1, year2] = count(String);
        const turnover = BigInt(year1?.turnover ?? 0);
        expect(BigInt(year1?.purchases ?? 0)).toBe((turnover * BigInt(share) * 2n + 100n) / 200n);
        expect(count((whole) => `${whole},00 %`)[1]).toEqual(year2);
        expect(count((whole) => `${whole}.0`)[1]).toEqual(year2);
      }),
      { numRuns: 60 },
    );
  });

  it("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(plans, rents, fc.infiniteStream(fc.nat()), (typed, rent, keys) => {
        const shuffled = typed.operation.turnover
          .map((row) => ({ row, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const other = { ...typed, operation: { ...typed.operation, turnover: shuffled } };
        const count = (payload: unknown) => calculate(readPlan(payload, first), published(rent));
        expect(count(other)).toEqual(count(typed));
      }),
    );
  });

  it("24 months begin with the same 12", () => {
    always((plan, rent) => {
      const over = (months: 12 | 24) =>
        calculate({ ...plan, liquidity: { ...plan.liquidity, months } }, rent).months;
      expect(over(24).slice(0, 12)).toEqual(over(12));
    });
  });
});

describe("no cent drifts over 36 months", () => {
  it("wages and holiday allowance: paid plus saved up is what staff costs", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50_000_000), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 12 }),
        (years, month) => {
          const yearly = years.map(cents);
          const months = wageMonths(yearly, month, 36);
          const paid = sum(months.flatMap(({ wages, holiday }) => [wages, holiday]));
          const lastMay = months.findLastIndex((_, index) => (month - 1 + index) % 12 === 4);
          // What was saved after the last May stands for a later one: less than 8/108 of the months since.
          const since = 35 - lastMay;
          const open = sum(yearly) - paid;
          expect(open).toBeGreaterThanOrEqual(0);
          expect(open).toBeLessThanOrEqual(Math.ceil(((yearly[2] ?? 0) * 8 * since) / (108 * 12)) + 12);
          if (since === 0) expect(open).toBe(0);
          months.forEach(({ holiday }, index) => {
            if ((month - 1 + index) % 12 !== 4) expect(holiday).toBe(0);
          });
        },
      ),
    );
  });

  it("three years of every total are whole cents and come out of their parts", () => {
    always((plan, rent) => {
      for (const year of calculate(plan, rent).years) {
        expect(year.grossProfit).toBe(year.turnover - year.purchases);
        expect(year.fixedCosts).toBe(
          sum([...Object.values(year.costs), year.rent, year.service, year.depreciation, year.interest]),
        );
        expect(year.result).toBe(year.grossProfit - year.fixedCosts);
        for (const value of Object.values(year))
          if (typeof value === "number") expect(Number.isSafeInteger(value)).toBe(true);
      }
    });
  });
});
