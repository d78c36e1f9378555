import { afterEach, expect, test, vi } from "vitest";

import { filled } from "#app/islands/jury/tap-line.ts";
import { putIn } from "#app/islands/put-in.ts";

afterEach(() => vi.unstubAllGlobals());

test("a name is put in as it is, whatever stands in it", () => {
  expect(
    putIn("Nu: {name} ({position} van {total})", { name: "Bar $& $1 {total}", position: 2, total: 5 }),
  ).toBe("Nu: Bar $& $1 {total} (2 van 5)");
});

test("a place without a value stays, and one that comes twice is put in twice", () => {
  expect(putIn("{count} van {of}, {count}", { count: 0 })).toBe("0 van {of}, 0");
});

test("a time is written as the page writes its own, in the language of the page", () => {
  const at = new Date("2026-11-26T15:00:00Z");
  vi.stubGlobal("document", { documentElement: { lang: "nl" } });
  expect(filled("Verstuurd om {time} uur", { at })).toBe("Verstuurd om 16.00 uur");
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  expect(filled("Sent at {time}", { at })).toBe("Sent at 16:00");
});
