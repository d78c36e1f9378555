import { describe, expect, it } from "vitest";

import { canComposeJury, canDecline, canScore, isSealed } from "#app/domain/jury/rules.ts";
import { sheetStates } from "#app/domain/jury/states.ts";
import { tenderStates } from "#app/domain/tenders/states.ts";

const now = new Date("2026-05-21T19:00:00Z");
const tender = { state: "pitching", opensAt: null, closesAt: null } as const;
const open = { scoringOpen: true };
const free = { recused: false, made: false };

describe("whether a juror may score", () => {
  it.each(tenderStates)("in state %s only while the evening is on", (state) => {
    expect(canScore({ ...tender, state }, open, null, free, now)).toBe(state === "pitching");
  });

  it.each(sheetStates)("with a sheet that is %s", (state) => {
    const sealed = state === "sealed";
    expect(isSealed({ state })).toBe(sealed);
    expect(canScore(tender, open, { state }, free, now)).toBe(!sealed);
  });

  it("not a plan that they make or made themselves", () => {
    expect(canScore(tender, open, null, { ...free, made: true }, now)).toBe(false);
  });

  it("not with a tie, and not for a pitch whose scoring is closed", () => {
    expect(canScore(tender, open, null, { ...free, recused: true }, now)).toBe(false);
    expect(canScore(tender, { scoringOpen: false }, null, free, now)).toBe(false);
  });
});

it("a juror gives the seat back until the first point", () => {
  expect(canDecline({ hasSheet: false })).toBe(true);
  expect(canDecline({ hasSheet: true })).toBe(false);
});

it.each(tenderStates)("in state %s the jury can change only while it is a draft", (state) => {
  expect(canComposeJury({ state })).toBe(state === "draft");
});
