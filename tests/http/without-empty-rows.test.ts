import { expect, test } from "vitest";

import { withoutEmptyRows } from "#app/http/without-empty-rows.ts";

function entriesOf(entries: readonly (readonly [string, string])[]) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return [...withoutEmptyRows(form)];
}

test("a spare row in which nothing was typed is not asked for, and the rows below it move up", () => {
  const kept = entriesOf([
    ["title", ""],
    ["offers[0].product", "Soep"],
    ["offers[0].price", ""],
    ["offers[1].product", ""],
    ["offers[1].price", ""],
    ["offers[2].product", ""],
    ["offers[2].price", "3,50"],
  ]);
  expect(kept).toEqual([
    ["title", ""],
    ["offers[0].product", "Soep"],
    ["offers[0].price", ""],
    ["offers[1].product", ""],
    ["offers[1].price", "3,50"],
  ]);
});
