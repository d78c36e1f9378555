import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { heardOf, holdsLine, silentPhones } from "#app/http/live/phones-in-touch.server.ts";

const now = new Date("2026-05-21T19:52:00Z");
const second = 1_000;

test("a phone that holds a line is in touch, and silent half a minute after the last line broke", () => {
  const seat = randomUUID();
  const [letGo, letGoOther] = [holdsLine(seat, 0), holdsLine(seat, 0)];
  expect(silentPhones([seat], now, 600 * second)).toEqual([]);
  letGo(600 * second);
  letGo(601 * second);
  expect(silentPhones([seat], now, 700 * second)).toEqual([]);
  letGoOther(700 * second);
  expect(silentPhones([seat], now, 730 * second)).toEqual([]);
  const since = new Date(now.getTime() - 31 * second);
  expect(silentPhones([seat], now, 731 * second)).toEqual([{ seatId: seat, since }]);
  holdsLine(seat, 732 * second);
  expect(silentPhones([seat], now, 900 * second)).toEqual([]);
});

test("a phone that asks now and then instead is in touch too", () => {
  const seat = randomUUID();
  for (const at of [0, 20, 40]) heardOf(seat, at * second);
  expect(silentPhones([seat], now, 60 * second)).toEqual([]);
  expect(silentPhones([seat], now, 75 * second)).toHaveLength(1);
});

test("of a phone that never was in touch, or long ago, nothing is said", () => {
  const seat = randomUUID();
  expect(silentPhones([seat], now, 100 * second)).toEqual([]);
  heardOf(seat, 0);
  expect(silentPhones([seat], now, 13 * 3_600 * second)).toEqual([]);
});
