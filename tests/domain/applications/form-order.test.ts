import { expect, test } from "vitest";

import { inFormOrder } from "#app/domain/applications/form-order.ts";

test("answers come back in the order in which the form asks them, rows and sheets included", () => {
  const typed = {
    branch: "bakery",
    idea: "Brood",
    offers: [{ price: "3", product: "Krent" }],
    tradeName: "Zuurdesem",
  };
  const read = {
    tradeName: "Zuurdesem",
    branch: "bakery",
    idea: "Brood",
    offers: [{ product: "Krent", price: 300 }],
  };
  expect(JSON.stringify(inFormOrder(typed, read))).toBe(
    '{"tradeName":"Zuurdesem","branch":"bakery","idea":"Brood","offers":[{"product":"Krent","price":"3"}]}',
  );
});

test("nothing that was typed is lost when the plan cannot be read or has a name that the form lacks", () => {
  const typed = { zeta: "1", alpha: { beta: "2" } };
  expect(inFormOrder(typed, null)).toEqual(typed);
  expect(Object.keys(inFormOrder(typed, { alpha: {} }) as object)).toEqual(["alpha", "zeta"]);
});
