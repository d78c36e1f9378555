import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  CODE_BASE,
  CODE_LENGTH,
  codeFrom,
  readCode,
  spelledCode,
} from "#app/domain/jury/joining/hall-code.ts";

const anyCode = fc
  .array(fc.integer({ min: 0, max: CODE_BASE - 1 }), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH })
  .map(codeFrom);

describe("a code for the hall", () => {
  it("is read as it is spelled, in small letters, with spaces or dashes", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(readCode(spelledCode(code))).toBe(code);
        expect(readCode(` ${code.toLowerCase().slice(0, 2)}-${code.slice(2)} `)).toBe(code);
      }),
    );
  });

  it("has no sign that is mixed up with another", () => {
    fc.assert(fc.property(anyCode, (code) => !/[ILO01]/.test(code)));
  });

  it.each(["", "ABC23", "ABC2345", "ABC 23O", "ABC-231", "ABC23!", "éBC234"])("is not %j", (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});
