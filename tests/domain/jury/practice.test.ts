import { describe, expect, it } from "vitest";

import { practicable, practise } from "#app/domain/jury/practice.ts";
import { criterionKeys } from "#app/domain/tenders/criteria.ts";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const criteria = [...criterionKeys, "of-their-own"].map((key) => ({ id: `c-${key}`, key }));

describe("practising with a plan that nobody made", () => {
  it("leaves out what a corporation asks of its own, because nobody knows what it is meant for", () => {
    expect(practicable(criteria).map(({ key }) => key)).toEqual([...criterionKeys]);
    expect(practise(criteria, { "c-of-their-own": 5 }).map(({ key }) => key)).toEqual([...criterionKeys]);
  });

  it("tells how far the own points are from what is meant, and nothing where none were given", () => {
    const [first, second, third] = practise(criteria, {
      "c-neighbourhood": 5,
      "c-feasibility": 5,
      "c-entrepreneur": null,
    });
    expect(first).toMatchObject({ own: 5, meant: 5, apart: 0 });
    expect(second).toMatchObject({ own: 5, meant: 2, apart: 3 });
    expect(third).toMatchObject({ own: null, apart: null });
  });

  it("has one of five steps and a reason in words for everything that a jury looks at", () => {
    for (const { key, meant } of practise(criteria, {})) {
      expect([1, 2, 3, 4, 5]).toContain(meant);
      expect(nl[`practice.why.${key}`].length).toBeGreaterThan(20);
    }
  });
});
