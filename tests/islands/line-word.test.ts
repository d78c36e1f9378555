import { afterEach, expect, test, vi } from "vitest";

import { type LineTrouble, openLineWord, troubleIn } from "#app/islands/line-word.ts";

afterEach(() => vi.unstubAllGlobals());

/** A screen with its words, and a clock that is moved by hand. */
function givenScreen() {
  const words = (["offline", "out", "gone"] as const).map((says) => ({
    dataset: { lineSays: says },
    hidden: true,
  }));
  vi.stubGlobal("document", { querySelectorAll: () => words });
  let now = 0;
  const word = openLineWord(() => now);
  const shown = () => words.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.lineSays);
  return { word, shown, pass: (milliseconds: number) => (now += milliseconds) };
}

test("a moment without a line is not said, a longer one is, and it goes when the line is back", () => {
  const { word, shown, pass } = givenScreen();
  word.line("offline");
  expect([shown(), word.isDown()]).toEqual([[], true]);
  pass(4_000);
  word.line("offline");
  expect(shown()).toEqual(["offline"]);
  word.line(null);
  expect([shown(), word.isDown()]).toEqual([[], false]);
  word.line("offline");
  expect(shown()).toEqual([]);
});

test("who is signed out is told at once, also while a line from before still stands", () => {
  const { word, shown } = givenScreen();
  word.page("out");
  word.line(null);
  expect(shown()).toEqual(["out"]);
  word.page(null);
  expect(shown()).toEqual([]);
});

test("a door that is shut says more than a line that broke", () => {
  const { word, shown, pass } = givenScreen();
  word.line("offline");
  pass(10_000);
  word.page("gone");
  expect(shown()).toEqual(["gone"]);
});

test.for<readonly [string, Partial<Response>, LineTrouble | null]>([
  ["sent to sign in", { redirected: true, ok: true, status: 200 }, "out"],
  ["a session that ended", { redirected: false, ok: false, status: 401 }, "out"],
  ["a key that is void", { redirected: false, ok: false, status: 404 }, "gone"],
  ["a server that starts", { redirected: false, ok: false, status: 502 }, "offline"],
  ["an answer of ours", { redirected: false, ok: true, status: 200 }, null],
])("%s", ([, answer, trouble]) => {
  // As much of an answer as is asked of it.
  expect(troubleIn(answer as Response)).toBe(trouble);
});
