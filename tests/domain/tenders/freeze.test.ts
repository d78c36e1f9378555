import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addressOf, frozenRules } from "#app/domain/tenders/freeze.ts";
import { canonical } from "#app/lib/canonical.ts";
import { cents, euros } from "#app/lib/money.ts";
import { type Draft, draft } from "#tests/support/rules.ts";

describe("the rules of a call as published", () => {
  it("hold the rent of every year and the total discount in place of percentages", () => {
    const terms = { discount: { form: "growth", endsOn: "2030-08-31", reason: "So." } } as const;
    expect(frozenRules({ ...draft, rent: { ...draft.rent, terms } }).rent).toEqual({
      marketRent: euros(1_200),
      targetRent: euros(1_000),
      serviceCosts: euros(45),
      path: [
        { year: 1, percent: 70, rent: euros(700) },
        { year: 2, percent: 85, rent: euros(850) },
        { year: 3, percent: 100, rent: euros(1_000) },
      ],
      // The last row holds for a fourth year too, until the last day of the discount.
      totalDiscount: euros((500 + 350 + 200 + 200) * 12),
      leaseStartsOn: "2026-09-01",
      terms,
    });
  });

  it("hold each moment as the text of that very moment", () => {
    expect(frozenRules(draft).timetable).toEqual({
      opensAt: "2026-03-02T08:00:00.000Z",
      closesAt: "2026-03-30T21:59:00.000Z",
      shortlistBy: "2026-04-13T15:00:00.000Z",
      pitchAt: "2026-04-20T17:30:00.000Z",
      resultBy: "2026-04-27T15:00:00.000Z",
    });
  });

  it("say everything else word for word", () => {
    const { rent: _rent, timetable: _timetable, ...others } = draft;
    expect(frozenRules(draft)).toMatchObject(others);
    expect(Object.keys(frozenRules(draft)).toSorted()).toEqual(Object.keys(draft).toSorted());
  });

  it("survive storage: what is read back gives the same text, and so the same hash", () => {
    const stored: unknown = JSON.parse(JSON.stringify(frozenRules(draft)));
    expect(stored).toEqual(frozenRules(draft));
    expect(canonical(stored)).toBe(canonical(frozenRules(draft)));
  });

  it("give another text when one cent, one moment or one word differs", () => {
    const text = canonical(frozenRules(draft));
    const { rent, timetable } = draft;
    const others: readonly Draft[] = [
      { ...draft, rent: { ...rent, targetRent: cents(rent.targetRent + 1) } },
      { ...draft, rent: { ...rent, percents: [70, 86, 100] } },
      { ...draft, timetable: { ...timetable, closesAt: new Date(timetable.closesAt.getTime() + 1) } },
      { ...draft, pitchPlace: "The library" },
      { ...draft, wantedBranches: draft.wantedBranches.toReversed() },
    ];
    for (const other of others) expect(canonical(frozenRules(other))).not.toBe(text);
  });

  it("cover the agreement on open glass, and read as before where nothing was agreed", () => {
    const text = canonical(frozenRules(draft));
    const agreed = { ...draft, space: { ...draft.space, openGlassPercent: 70 } };
    expect(frozenRules(agreed).space.openGlassPercent).toBe(70);
    expect(canonical(frozenRules(agreed))).not.toBe(text);
    expect(text).not.toContain("openGlassPercent");
  });

  it("leave the draft as it was, and are the same every time", () => {
    const moments = fc.date({
      min: new Date("2020-01-01"),
      max: new Date("2040-01-01"),
      noInvalidDate: true,
    });
    const steps = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(moments, steps, (pitchAt, percents) => {
        const some = {
          ...draft,
          rent: { ...draft.rent, percents },
          timetable: { ...draft.timetable, pitchAt },
        };
        const before = canonical(some);
        const rules = frozenRules(some);
        expect(canonical(some)).toBe(before);
        expect(frozenRules(some)).toEqual(rules);
        expect(rules.timetable.pitchAt).toBe(pitchAt.toISOString());
        expect(rules.rent.path.map(({ percent }) => percent)).toEqual(percents);
      }),
    );
  });
});

describe("the address of a space", () => {
  it("is the street and the number", () => {
    expect(addressOf(draft)).toBe("Zwanenkade 21");
  });
});
