import { expect, test } from "vitest";

import type { Desk, DeskPitch } from "#app/domain/jury/taps/settle-taps.ts";
import { sheetsNow } from "#app/domain/jury/taps/sheets-now.ts";

const now = new Date("2026-05-21T19:00:00Z");
const earlier = new Date("2026-05-21T18:00:00Z");
const pitch: DeskPitch = {
  open: true,
  closedAt: null,
  recused: false,
  made: false,
  sheet: "scoring",
  sealedAt: null,
};
const desk: Desk = {
  now,
  isOn: true,
  pitches: new Map([
    ["now", pitch],
    ["before", { ...pitch, sheet: "sealed" as const, sealedAt: earlier }],
    ["open", pitch],
    ["tied", { ...pitch, recused: true }],
  ]),
  criteria: new Map(),
  lines: new Map(),
  seen: new Map(),
};

test("a phone is told when we had a seal, by our clock, and nothing of a plan with a tie", () => {
  const told = sheetsNow(desk, { verdicts: [], lines: new Map(), sealed: new Set(["now"]) });
  expect(told.map(({ applicationId, state, sealedAt }) => [applicationId, state, sealedAt])).toEqual([
    ["now", "sealed", now.getTime()],
    ["before", "sealed", earlier.getTime()],
    ["open", "scoring", undefined],
  ]);
});
