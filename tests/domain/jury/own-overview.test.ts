import { expect, it } from "vitest";

import { ownSheet } from "#app/domain/jury/own-overview.ts";

const criteria = [
  { id: "a", weight: 60 },
  { id: "b", weight: 40 },
];
const given = (...points: (number | null)[]) =>
  points.map((one, index) => ({ criterionId: criteria[index]?.id ?? "", points: one }));

it("counts on 100 once every criterion has an answer", () => {
  expect(ownSheet(criteria, [])).toEqual({ done: 0, total: 2, points: null });
  expect(ownSheet(criteria, given(5))).toEqual({ done: 1, total: 2, points: null });
  expect(ownSheet(criteria, given(4, 3))).toEqual({ done: 2, total: 2, points: 72 });
  expect(ownSheet(criteria, given(1, 1)).points).toBe(20);
});

it("leaves “I don't know” out, never as zero", () => {
  expect(ownSheet(criteria, given(null, 3))).toEqual({ done: 2, total: 2, points: 60 });
  expect(ownSheet(criteria, given(null, null))).toEqual({ done: 2, total: 2, points: null });
});

it("knows nothing of points for other criteria", () => {
  expect(ownSheet(criteria, [{ criterionId: "x", points: 5 }]).done).toBe(0);
});
