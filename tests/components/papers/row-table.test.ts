import { expect, test } from "vitest";

import { rowTables } from "#app/components/papers/row-table.ts";

test("a list with few questions is one table, numbers to the right, also where one was left empty", () => {
  const [table, ...others] = rowTables([
    {
      name: "Product 1",
      answers: [
        ["Product", "Knippen"],
        ["Prijs", "€ 12,50"],
        ["Kost", "€ 1"],
      ],
    },
    {
      name: "Product 2",
      answers: [
        ["Product", "Wassen"],
        ["Prijs", "€ 8"],
      ],
    },
  ]);
  expect(others).toEqual([]);
  expect(table?.head).toEqual(["Product", "Prijs", "Kost"]);
  expect(table?.columns).toEqual(["text", "number", "number"]);
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ["Knippen", "€ 12,50", "€ 1"],
    ["Wassen", "€ 8", ""],
  ]);
});

test("with many questions each row is a column, three to a table, and no question stands there for nothing", () => {
  const answers = (name: string) =>
    ["Naam", "Rol", "Uren", "Ervaring", "Opleiding", "Band"].map(
      (asked) => [asked, `${asked} ${name}`] as const,
    );
  const people = ["A", "B", "C", "D"].map((name) => ({ name, answers: answers(name) }));
  const tables = rowTables([...people.slice(0, 3), { name: "D", answers: answers("D").slice(0, 2) }]);
  expect(tables.map(({ head }) => head)).toEqual([
    ["", "A", "B", "C"],
    ["", "D"],
  ]);
  expect(tables[0]?.rows[0]?.cells).toEqual(["Naam", "Naam A", "Naam B", "Naam C"]);
  expect(tables[1]?.rows).toHaveLength(2);
});
