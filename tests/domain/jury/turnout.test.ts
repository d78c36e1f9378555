import { describe, expect, test } from "vitest";

import { panelTurnout, unscoredBy } from "#app/domain/jury/turnout.ts";

const seats = [
  { id: "truus", panel: "residents", state: "instructed" },
  { id: "eva", panel: "residents", state: "invited" },
  { id: "ken", panel: "professionals", state: "instructed" },
  { id: "ans", panel: "professionals", state: "declined" },
] as const;
const plans = ["bread", "bikes"];
const pair = (seatId: string, applicationId: string) => ({ seatId, applicationId });
const judged = {
  seats,
  plans,
  scores: [pair("truus", "bikes"), pair("ken", "bread")],
  recusals: [pair("truus", "bread")],
};

describe("who gave points", () => {
  test("tells of each panel how many seats there were and how many gave points, also those that nobody came to", () => {
    expect(panelTurnout(judged)).toEqual([
      { panel: "residents", seats: 2, scored: 1 },
      { panel: "professionals", seats: 2, scored: 1 },
    ]);
  });

  test("gives every juror without points a reason, and names a plan only where it is not all of them", () => {
    expect(unscoredBy(judged)).toEqual([
      { seatId: "truus", why: "tied", plans: ["bread"] },
      { seatId: "eva", why: "never_came", plans: [] },
      { seatId: "ken", why: "unsealed", plans: ["bikes"] },
      { seatId: "ans", why: "declined", plans: [] },
    ]);
  });

  test("says of who makes a plan that they do, and not that they declared anything", () => {
    const recusals = [{ ...pair("truus", "bread"), made: true }, pair("ken", "bikes")];
    expect(unscoredBy({ ...judged, recusals })).toEqual([
      { seatId: "truus", why: "maker", plans: ["bread"] },
      { seatId: "eva", why: "never_came", plans: [] },
      { seatId: "ken", why: "tied", plans: ["bikes"] },
      { seatId: "ans", why: "declined", plans: [] },
    ]);
  });

  test("says nothing of who gave every plan points", () => {
    const scores = seats.flatMap(({ id }) => plans.map((plan) => pair(id, plan)));
    expect(unscoredBy({ ...judged, scores, recusals: [] })).toEqual([]);
  });

  test("leaves a panel out that has no seats", () => {
    expect(panelTurnout({ ...judged, seats: seats.slice(0, 2) }).map(({ panel }) => panel)).toEqual([
      "residents",
    ]);
  });
});
