import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countsLate, GRACE_MINUTES, serverMoment } from "#app/domain/jury/taps/grace.ts";

const closedAt = new Date("2026-05-21T19:00:00Z");
const at = (minutes: number) => new Date(closedAt.getTime() + minutes * 60_000);
const inTime = { closedAt, shownAt: at(-60), tappedAt: at(-1), receivedAt: at(10) };

describe("points after the close", () => {
  it("count until the last millisecond of the grace, and not one later", () => {
    expect(countsLate(inTime)).toBe(true);
    expect(countsLate({ ...inTime, receivedAt: at(GRACE_MINUTES) })).toBe(true);
    expect(countsLate({ ...inTime, receivedAt: new Date(at(GRACE_MINUTES).getTime() + 1) })).toBe(false);
  });

  it.each([
    ["tapped after the close", { tappedAt: new Date(closedAt.getTime() + 1) }],
    ["tapped before the sheet was shown", { tappedAt: at(-61) }],
    ["on a sheet that was shown after the close", { shownAt: at(1), tappedAt: at(-1) }],
    ["without our word that it was shown", { shownAt: null }],
  ])("do not count when %s", (_, changes) => {
    expect(countsLate({ ...inTime, ...changes })).toBe(false);
  });
});

describe("the moment of a tap by the server's clock", () => {
  const receivedAt = at(0);

  it("does not depend on how wrong the phone's clock is", () => {
    const anyClock = fc.integer({ min: -2 * 86_400_000, max: 2 * 86_400_000 });
    fc.assert(
      fc.property(anyClock, fc.nat({ max: 4 * 3_600_000 }), (wrong, ago) => {
        const sentAt = receivedAt.getTime() + wrong;
        const moment = serverMoment(sentAt - ago, { sentAt, receivedAt });
        expect(moment.getTime()).toBe(receivedAt.getTime() - ago);
      }),
    );
  });

  it("is never later than the receipt", () => {
    const sentAt = receivedAt.getTime();
    expect(serverMoment(sentAt + 60_000, { sentAt, receivedAt })).toEqual(receivedAt);
  });
});
