import fc from "fast-check";
import { expect, test } from "vitest";

import { ownPath } from "#app/http/own-path.ts";

test.each([
  ["/mijn-plannen", "/mijn-plannen"],
  ["/ruimtes?plaats=Veenhaven&huur=1", "/ruimtes?plaats=Veenhaven&huur=1"],
  ["/beheer/../jury", "/jury"],
  ["/a#deel", "/a"],
  ["//evil.example", null],
  ["/\\evil.example", null],
  ["/\\/evil.example", null],
  ["/..//evil.example", null],
  ["/./\\evil.example", null],
  ["/\t/evil.example", null],
  ["/\n/evil.example", null],
  ["\\/evil.example", null],
  ["https://evil.example", null],
  ["https:evil.example", null],
  ["javascript:alert(1)", null],
  [" /mijn-plannen", null],
  ["mijn-plannen", null],
  ["", null],
  [`/${"a".repeat(500)}`, null],
  [null, null],
  [undefined, null],
])("a return to %j leads to %j", (given, path) => {
  expect(ownPath(given)).toBe(path);
});

test("whatever is given, the answer is on our own site", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    "..",
    ".",
    "evil.example",
    "@",
    ":",
    "%2f",
    "%5c",
    "\t",
    "?",
    "#",
    "a",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = ownPath(`/${pieces.join("")}`);
      return path === null || new URL(path, "https://plint.test").host === "plint.test";
    }),
    { numRuns: 5_000 },
  );
});
