import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { canonical } from "#app/lib/canonical.ts";

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

describe("the one text of a value", () => {
  it("has its keys sorted, at every depth, and no spaces", () => {
    const value = { b: [{ d: 1, c: "x y" }], a: null, B: true };
    expect(canonical(value)).toBe('{"B":true,"a":null,"b":[{"c":"x y","d":1}]}');
  });

  it("is the same whatever the order in which the keys were written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(reversed(value))).toBe(canonical(value));
      }),
    );
  });

  it("can be read back as the value, and that gives the text again", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read: unknown = JSON.parse(canonical(value));
        expect(JSON.stringify(read)).toBe(canonical(value));
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("differs when a value differs", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), fc.string(), fc.integer(), (value, key, part) => {
        const same = Object.hasOwn(value, key) && value[key] === part;
        const other = Object.fromEntries([...Object.entries(value), [key, part]]);
        expect(canonical(other) === canonical(value)).toBe(same);
      }),
    );
  });

  it("keeps the order of a list, for there it means something", () => {
    expect(canonical([2, 1])).not.toBe(canonical([1, 2]));
  });

  it("does not tell what is undefined from what is absent, but does tell it from null", () => {
    expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }));
    expect(canonical({ a: 1, b: null })).not.toBe(canonical({ a: 1 }));
    expect(canonical(undefined)).toBe("null");
  });

  it("writes a moment as its ISO text", () => {
    expect(canonical({ at: new Date("2026-03-29T01:00:00Z") })).toBe('{"at":"2026-03-29T01:00:00.000Z"}');
  });
});
