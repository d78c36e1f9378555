import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calculate } from "#app/domain/applications/finance/calculate.ts";
import { depreciationOf } from "#app/domain/applications/finance/depreciation.ts";
import { paymentNames } from "#app/domain/applications/finance/liquidity.ts";
import { loanMonths } from "#app/domain/applications/finance/loans.ts";
import { readPlan } from "#app/domain/applications/finance/read-plan.ts";
import { rentMonths } from "#app/domain/applications/finance/rent-months.ts";
import { spread } from "#app/domain/applications/finance/spread.ts";
import { wageMonths } from "#app/domain/applications/finance/wages.ts";
import { day } from "#app/lib/dates.ts";
import { cents, euros, sum } from "#app/lib/money.ts";

import { context, sewingCafe } from "./sail-makers-quay.ts";

const september = day("2026-09-01");
const count = (payload: unknown) => calculate(readPlan(payload, september), context.rent);

describe("the sewing café of the design", () => {
  const counted = count(sewingCafe);

  it("needs and has 40,000 euros", () => {
    expect(counted).toMatchObject({ needed: euros(40_000), available: euros(40_000) });
  });

  it("takes the rent of each year from the rent path", () => {
    expect(counted.years.map((year) => year.rent)).toEqual([euros(9_000), euros(10_440), euros(12_000)]);
  });

  it("sells for 64,500 euros and grows from there", () => {
    expect(counted.years.map((year) => year.turnover)).toEqual([
      euros(64_500),
      euros(80_625),
      euros(91_912.5),
    ]);
  });

  it("keeps what is left after purchases, costs, rent, wear and interest", () => {
    const [year] = counted.years;
    expect(year?.depreciation).toBe(euros(1_450 + 2_240));
    expect(year?.result).toBe((year?.grossProfit ?? 0) - (year?.fixedCosts ?? 0));
    expect(year?.fixedCosts).toBe(euros(4_800 + 4_200 + 5_900 + 9_000 + 3_690) + (year?.interest ?? 0));
  });

  it("pays the VAT of a quarter in the month after it, and gets back what the start cost", () => {
    const october = counted.months[1];
    const september = counted.months[0];
    // September: 21 % of sales, minus that of purchases, rent, energy, general costs and the start.
    const sales = Math.round(537_500 * 0.21);
    const paid = Math.round(134_375 * 0.21) + 15_750 + Math.round(84_167 * 0.21) + 630_000;
    expect(september?.vat).toBe(0);
    expect(Math.abs((october?.vat ?? 0) - (sales - paid))).toBeLessThanOrEqual(2);
    expect(counted.months[4]?.vat).toBeGreaterThan(0);
  });
});

describe("every plan", () => {
  const amounts = fc.integer({ min: 0, max: 99_999 }).map(String);
  const plans = fc.record({
    investments: fc.record({
      renovation: fc.record({
        amount: amounts,
        month: fc.constantFrom("1", "3", "24"),
        years: fc.constantFrom("0", "7"),
      }),
      unforeseen: fc.record({ amount: amounts }),
    }),
    funding: fc.record({
      ownMoney: fc.record({ amount: amounts }),
      bank: fc.record({
        amount: amounts,
        rate: fc.constantFrom("0", "7,25"),
        months: fc.constantFrom("0", "7", "60"),
        interestOnly: fc.constantFrom("0", "6", "80"),
      }),
    }),
    operation: fc.record({
      turnover: fc.array(
        fc.record({
          product: fc.constant("x"),
          price: amounts,
          perWeek: fc.constantFrom("1", "7"),
          vat: fc.constantFrom("0", "9", "21"),
        }),
      ),
      growth: fc.record({ year2: fc.constantFrom("-90", "0", "13") }),
      purchasePercent: fc.constantFrom("0", "33", "100"),
      costs: fc.record({
        staff: fc.record({ year1: amounts, year2: amounts }),
        energy: fc.record({ year1: amounts }),
      }),
    }),
    liquidity: fc.record({
      startsOn: fc.constantFrom("2026-09-01", "2026-12-31", "2026-05-15"),
      months: fc.constantFrom("12", "24"),
      season: fc.record({ m1: fc.constantFrom("0", "50"), m12: fc.constantFrom("100", "1000") }),
      smallBusinessScheme: fc.constantFrom("", "on"),
    }),
    private: fc.record({ fixed: amounts, otherIncome: amounts }),
  });

  it("opens each month with what the month before closed with", () => {
    fc.assert(
      fc.property(plans, (payload) => {
        const { months } = count(payload);
        months.forEach((month, index) => expect(month.opening).toBe(months[index - 1]?.closing ?? 0));
      }),
    );
  });

  it("closes each month with opening plus receipts minus payments", () => {
    fc.assert(
      fc.property(plans, (payload) => {
        for (const month of count(payload).months) {
          const out = sum(paymentNames.map((name) => month[name]));
          expect(month.closing).toBe(month.opening + month.receipts + month.funding - out);
        }
      }),
    );
  });

  it("spreads every year over its months without losing a cent", () => {
    fc.assert(
      fc.property(plans, (payload) => {
        const plan = readPlan(payload, september);
        const { years, months } = calculate(
          { ...plan, liquidity: { ...plan.liquidity, smallBusinessScheme: true } },
          context.rent,
        );
        expect(sum(months.slice(0, 12).map((month) => month.receipts))).toBe(years[0]?.turnover);
        expect(sum(months.slice(0, 12).map((month) => month.interest))).toBe(years[0]?.interest);
      }),
    );
  });

  it("never counts with anything but whole cents, also at the edge of what may be typed", () => {
    const line = { product: "x", price: "100000", perWeek: "10000", weeks: "53" };
    const operation = {
      turnover: Array.from({ length: 20 }, () => line),
      growth: { year2: "500", year3: "500" },
      purchasePercent: "100",
    };
    expect(count({ operation, liquidity: { months: "24" } }).years[2]?.result).toBeLessThanOrEqual(0);
  });
});

describe("spreading", () => {
  it("gives parts that together are the total", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.array(fc.nat(1_000), { minLength: 1, maxLength: 24 }),
        (total, weights) => {
          expect(sum(spread(cents(total), weights))).toBe(total);
        },
      ),
    );
  });

  it("gives nothing to a month that is closed", () => {
    expect(spread(cents(1_000), [1, 0, 3])).toEqual([250, 0, 750]);
  });
});

describe("wear, loans, wages and rent", () => {
  it("writes an asset off to exactly its price", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 30 }), (price, years) => {
        expect(sum(depreciationOf({ amount: cents(price), vat: 21, month: 1, years }, 30))).toBe(price);
      }),
    );
  });

  it("repays a loan to nothing at the end of its term, whatever part is free of repayment", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.integer({ min: 1, max: 36 }),
        fc.nat(48),
        (amount, months, interestOnly) => {
          const loan = { amount: cents(amount), rate: 750, months, interestOnly, certain: true };
          const rows = loanMonths(loan, 36);
          expect(sum(rows.map((row) => row.repayment))).toBe(amount);
          expect(rows.at(-1)?.owed).toBe(0);
        },
      ),
    );
  });

  it("counts interest over what is still owed", () => {
    const [first, second] = loanMonths(
      { amount: euros(12_000), rate: 600, months: 12, interestOnly: 0, certain: true },
      12,
    );
    expect(first).toEqual({ interest: euros(60), repayment: euros(1_000), owed: euros(11_000) });
    expect(second?.interest).toBe(euros(55));
  });

  it("pays the holiday allowance that was saved up in May", () => {
    const months = wageMonths([euros(10_800), euros(10_800)], 9, 24);
    const paid = months.map((month) => month.holiday);
    expect(paid.findIndex((amount) => amount > 0)).toBe(8);
    expect(paid[8]).toBe(euros(600));
    expect(paid[20]).toBe(euros(800));
  });

  it("asks no rent before the lease, and the target rent after the path", () => {
    const published = { ...context.rent, leaseStartsOn: "2026-11-01" };
    const rents = rentMonths(published, september, 40).map((month) => month.rent);
    expect(rents.slice(0, 3)).toEqual([0, 0, euros(750)]);
    expect(rents[14]).toBe(euros(870));
    expect(rents[39]).toBe(euros(1_000));
  });
});
