import { expect, test } from "vitest";

import { readCompare } from "#app/domain/applications/compare/compare-query.ts";

const id = (nth: number) => `00000000-0000-4000-8000-00000000000${nth}`;

test("four plans fit side by side, each once; the rest is told, and nonsense is left out", () => {
  const asked = (ids: readonly string[]) => readCompare(new URLSearchParams(ids.map((one) => ["plan", one])));
  expect(asked([id(1), id(2), id(1), "x", "' or 1=1"])).toEqual({ ids: [id(1), id(2)], left: 0 });
  expect(asked([1, 2, 3, 4, 5, 6].map(id))).toEqual({ ids: [1, 2, 3, 4].map(id), left: 2 });
  expect(asked([])).toEqual({ ids: [], left: 0 });
});
