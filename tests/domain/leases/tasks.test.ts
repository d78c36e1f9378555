import { expect, test } from "vitest";

import { allTasks, inListOrder } from "#app/domain/leases/tasks.ts";

test("tasks keep the order of the list, whichever way the database hands them out", () => {
  const asListed = allTasks.map(({ key }) => key);
  const mixed = [...allTasks].reverse().map((task, index) => ({ ...task, done: index === 0 }));
  expect(inListOrder(mixed).map(({ key }) => key)).toEqual(asListed);
  expect(inListOrder(mixed).at(-1)).toMatchObject({ key: "keys_given", done: true });
});

test("a task of an older list stands behind those of today", () => {
  const older = { key: "of_another_time" };
  expect(inListOrder([older, { key: "keys_given" }])).toEqual([{ key: "keys_given" }, older]);
});
