import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { seatAtWork, seatToShow } from "#app/domain/jury/which-evening.ts";
import type { TenderState } from "#app/domain/tenders/states.ts";

const seat = (tenderId: string, callState: TenderState, day: number, since: string | null = null) => ({
  tenderId,
  callState,
  pitchAt: `2026-12-${String(day).padStart(2, "0")}T18:30:00.000Z`,
  conducting: since,
});

const past = seat("past", "published", 1);
const longPast = seat("long past", "published", 2);
const next = seat("next", "selection", 10);
const later = seat("later", "open", 20);

describe("the evening that a juror's page tells of", () => {
  test("is the one that was asked for, whatever else is on", () => {
    expect(seatToShow([past, { ...next, conducting: "2026-12-10T18:00:00Z" }], "past")).toBe(past);
  });

  test("is the one that is on, and of two the one whose conductor began last", () => {
    const early = seat("early", "pitching", 9, "2026-12-10T18:00:00Z");
    const late = seat("late", "pitching", 12, "2026-12-10T20:00:00+01:00");
    expect(seatToShow([early, late, later], null)).toBe(late);
    expect(seatAtWork([later, early])).toBe(early);
    expect(seatAtWork([later])).toBeNull();
  });

  test("is else the next to come, and when all are over the last that was", () => {
    expect(seatToShow([later, past, next], null)).toBe(next);
    expect(seatToShow([longPast, seat("newer", "let", 3)], null)?.tenderId).toBe("newer");
    expect(seatToShow([], null)).toBeNull();
  });

  test("does not hang on the order of the seats, nor on an evening of others", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([past, next, later], { minLength: 3 }), fc.uuid(), (seats, others) => {
        expect(seatToShow(seats, null)).toBe(next);
        expect(seatToShow(seats, others)).toBe(next);
        expect(seatToShow(seats, "later")).toBe(later);
      }),
    );
  });
});
