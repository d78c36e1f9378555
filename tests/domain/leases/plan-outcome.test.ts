import { expect, test } from "vitest";

import { outcomeFor } from "#app/domain/leases/plan-outcome.ts";

test("of a building everybody who gets a unit wins, and who is next in line for one is the reserve", () => {
  const decision = {
    winnerApplicationId: "a",
    reserveApplicationId: "c",
    unitAwards: [
      { unit: "Atelier", applicationId: "b", reserveId: "c" },
      { unit: "Werkplaats", applicationId: null, reserveId: null },
      { unit: "Winkel", applicationId: "a", reserveId: "d" },
    ],
  };
  expect(["a", "b", "c", "d", "e"].map((id) => outcomeFor(id, decision))).toEqual([
    "winner",
    "winner",
    "reserve",
    "reserve",
    "not_chosen",
  ]);
});
