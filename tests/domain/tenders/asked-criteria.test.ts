import { describe, expect, it } from "vitest";

import { askedCriteria, checkAsked } from "#app/domain/tenders/asked-criteria.ts";
import { done, problem } from "#app/lib/outcome.ts";

const criteria = [
  { key: "neighbourhood", weight: 90 },
  { key: "window", weight: 10 },
];

describe("what a call asks of a plan", () => {
  it("is all of it where the whole plan is handed in", () => {
    expect(checkAsked("full", criteria)).toEqual(done(null));
    expect(askedCriteria("full", [{ key: "window", weight: 0 }])).toHaveLength(1);
  });

  it("is no window where the plan is light: what counts for it is refused, what counts for nothing goes", () => {
    expect(checkAsked("light", criteria)).toEqual(problem("window-not-asked", { weight: 10 }));
    const without = [
      { key: "neighbourhood", weight: 100 },
      { key: "window", weight: 0 },
    ];
    expect(askedCriteria("light", criteria)).toEqual(criteria);
    expect(askedCriteria("light", without)).toEqual(without.slice(0, 1));
    expect(checkAsked("light", askedCriteria("light", without))).toEqual(done(null));
  });
});
