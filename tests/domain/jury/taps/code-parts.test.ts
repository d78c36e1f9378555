import fc from "fast-check";
import { expect, test } from "vitest";

import { joinParts, missingOf, partsOf, readPart } from "#app/domain/jury/taps/code-parts.ts";

const letters = [..."ABCabc019+/=.-"];
const anyFile = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 3_000 })
  .map((all) => all.join(""));
const read = (codes: readonly string[]) => codes.flatMap((code) => readPart(code) ?? []);

test("a file is whole again from its codes, in whatever order and however often they were scanned", () => {
  fc.assert(
    fc.property(anyFile, fc.infiniteStream(fc.nat()), (file, drawn) => {
      const codes = partsOf(file, "ab12cd34");
      const scanned = [...codes, ...codes.slice(0, 2)]
        .map((code) => ({ code, at: drawn.next().value }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ code }) => code);
      expect(read(scanned)).toHaveLength(scanned.length);
      expect(joinParts(read(scanned))).toBe(file);
    }),
  );
});

test("while one code is missing there is no file", () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), (file, nth) => {
      const codes = partsOf(file, "ab12cd34");
      const scanned = read(codes.toSpliced(nth % codes.length, 1));
      expect(joinParts(scanned)).toBeNull();
      if (scanned.length > 0) expect(missingOf(scanned)).toEqual([(nth % codes.length) + 1]);
    }),
  );
});

test.for(["", "ab12cd34", "ab12cd34.0.2.x", "ab12cd34.3.2.x", "x.1.1.x", "ab12cd34.1.1.<b>", "a b.1.1.x"])(
  "%j is no code of ours",
  (scanned) => {
    expect(readPart(scanned)).toBeNull();
  },
);
