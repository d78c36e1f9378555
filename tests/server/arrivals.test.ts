import { Socket } from "node:net";

import { expect, test } from "vitest";

import { watchArrivals } from "#app/server/arrivals.ts";

const turn = () => new Promise((resolve) => void setImmediate(resolve));

/** Whether it has resolved by now. */
function followed(promise: Promise<void>) {
  const state = { isOver: false };
  void promise.then(() => (state.isOver = true));
  return state;
}

test("a form waits as long as every turn of the loop brings a new connection, and goes on once one did not", async () => {
  const arrivals = watchArrivals();
  const waiting = followed(arrivals.settle());
  for (let nth = 0; nth < 5; nth += 1) {
    arrivals.note(new Socket());
    await turn();
    expect(waiting.isOver, `after ${nth + 1} arrivals`).toBe(false);
  }
  await turn();
  expect(waiting.isOver).toBe(true);
});

test("a stream of people that never stops holds up nobody", async () => {
  const arrivals = watchArrivals();
  const waiting = followed(arrivals.settle());
  let turns = 0;
  for (; !waiting.isOver && turns < 10_000; turns += 1) {
    arrivals.note(new Socket());
    await turn();
  }
  expect(turns).toBeLessThan(1_000);
});

test("who asks again by the same connection is no part of a crowd that still comes in", async () => {
  const arrivals = watchArrivals();
  const known = new Socket();
  arrivals.note(known);
  const waiting = followed(arrivals.settle());
  arrivals.note(known);
  await turn();
  await turn();
  expect(waiting.isOver).toBe(true);
});
