import { describe, expect, it } from "vitest";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";

function halve(value: number): Outcome<number, "odd"> {
  return value % 2 === 0 ? done(value / 2) : problem("odd", { value });
}

describe("an outcome", () => {
  it("that is done carries its value, nothing included", () => {
    expect(halve(8)).toStrictEqual({ ok: true, value: 4 });
    expect(done(undefined)).toStrictEqual({ ok: true, value: undefined });
  });

  it("that is refused names the problem and the facts its message needs", () => {
    expect(halve(7)).toStrictEqual({ ok: false, problem: "odd", details: { value: 7 } });
  });

  it("leaves the facts out when there are none", () => {
    expect(problem("closed")).toStrictEqual({ ok: false, problem: "closed" });
  });

  it("gives its value only to who looked first", () => {
    const outcome = halve(6);
    // @ts-expect-error a refusal has no value
    expect(outcome.value).toBe(3);
    expect(outcome.ok && outcome.value).toBe(3);
  });
});
