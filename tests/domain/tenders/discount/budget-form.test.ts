import { expect, test } from "vitest";

import { budgetForm } from "#app/domain/tenders/discount/budget-form.ts";

test("an amount over the most is named with a number, which each language writes in its own way", () => {
  const read = (amount: string) =>
    budgetForm
      .safeParse({ year: "2027", serviceLabel: "DAEB", amount })
      .error?.issues.map(({ message }) => message);
  expect(read("5.000.000")).toBeUndefined();
  expect(read("5.000.000,01")).toEqual(["problems.amount-too-high?max=5000000"]);
});
