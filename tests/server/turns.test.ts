import { afterEach, expect, test } from "vitest";

import { type Serving, startServing } from "#tests/support/serving.ts";

const AT_WORK = 12;
const form = { method: "POST", headers: { origin: "http://plint.example" } };

let serving: Serving;
afterEach(() => serving.stop());

/** A handler that is at work until it is let go, and what has come to it so far. */
function workshop() {
  const begun: string[] = [];
  const atWork: (() => void)[] = [];
  const waited: number[] = [];
  const work = async (request: Request, { underWay }: { underWay: () => number }) => {
    begun.push(new URL(request.url).pathname);
    await new Promise<void>((resolve) => void atWork.push(resolve));
    waited.push(underWay());
    return new Response("done");
  };
  return { begun, waited, work, letGo: () => atWork.shift()?.() };
}

test("of many forms at once a few are worked on, in the order in which they came, and all are answered", async () => {
  const { begun, waited, work, letGo } = workshop();
  serving = await startServing(work);
  const asked: Promise<{ status: number }>[] = [];
  for (let nth = 0; nth < AT_WORK; nth += 1) asked.push(serving.ask({ path: `/${nth}`, ...form }));
  await expect.poll(() => begun.length).toBe(AT_WORK);
  asked.push(serving.ask({ path: "/next", ...form }));
  // Health is answered after "next" has come in.
  expect((await serving.ask({ path: "/healthz" })).status).toBe(200);
  asked.push(serving.ask({ path: "/last", ...form }));
  expect((await serving.ask({ path: "/healthz" })).status).toBe(200);
  expect(begun).toHaveLength(AT_WORK);
  letGo();
  await expect.poll(() => begun.at(-1)).toBe("/next");
  letGo();
  await expect.poll(() => begun.at(-1)).toBe("/last");
  while (waited.length < asked.length) {
    letGo();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200));
});

test("how long a form is under way counts from when it came, not from its turn", async () => {
  const { begun, waited, work, letGo } = workshop();
  serving = await startServing(work);
  const asked = Array.from({ length: AT_WORK + 1 }, (_, nth) => serving.ask({ path: `/${nth}`, ...form }));
  await expect.poll(() => begun.length).toBe(AT_WORK);
  const began = performance.now();
  letGo();
  await expect.poll(() => begun.length).toBe(AT_WORK + 1);
  const untilItsTurn = performance.now() - began;
  while (waited.length < asked.length) {
    letGo();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(asked);
  expect(waited.at(-1)).toBeGreaterThan(untilItsTurn);
});

test("whoever sends a form slowly holds up nobody: it is worked on once all of it is there", async () => {
  const read: string[] = [];
  serving = await startServing(async (request) => {
    read.push(await request.text());
    return new Response("done");
  });
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  async function* slowly() {
    yield Buffer.from("whySpace=");
    await finished;
    yield Buffer.from("buurt");
  }
  const slow = Array.from({ length: AT_WORK + 3 }, () => serving.ask({ ...form, pieces: slowly() }));
  for (let nth = 0; nth < 3; nth += 1) expect((await serving.ask(form)).status).toBe(200);
  expect(read).toEqual(["", "", ""]);
  finish();
  expect((await Promise.all(slow)).map(({ status }) => status)).toEqual(slow.map(() => 200));
  expect(read.slice(3)).toEqual(slow.map(() => "whySpace=buurt"));
});
