import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type StateTable, step } from "#app/lib/state-table.ts";

const states = ["shut", "ajar", "open"] as const;
type State = (typeof states)[number];
const door = {
  shut: { push: "ajar" },
  ajar: { push: "open", pull: "shut" },
  open: {},
} as const satisfies StateTable<State>;

describe("a step", () => {
  it.each([
    ["shut", "push", "ajar"],
    ["ajar", "push", "open"],
    ["ajar", "pull", "shut"],
  ] as const)("from %s, %s leads to %s", (from, name, to) => {
    expect(step<State>(door, from, name)).toBe(to);
  });

  it.each([
    ["shut", "pull"],
    ["open", "push"],
    ["open", "pull"],
    ["ajar", ""],
  ] as const)("from %s, %j leads nowhere", (from, name) => {
    expect(step<State>(door, from, name)).toBeNull();
  });

  it.each(["toString", "constructor", "__proto__", "hasOwnProperty"])(
    "is never something that every object has: %s",
    (name) => {
      for (const from of states) expect(step<State>(door, from, name)).toBeNull();
    },
  );

  it("follows any table to the letter", () => {
    const state = fc.constantFrom(...states);
    const steps = fc.dictionary(fc.string({ maxLength: 3 }), state, { maxKeys: 4 });
    fc.assert(
      fc.property(
        fc.record({ shut: steps, ajar: steps, open: steps }),
        state,
        fc.string(),
        (table, from, name) => {
          for (const [known, to] of Object.entries(table[from]))
            expect(step<State>(table, from, known)).toBe(to);
          if (!Object.keys(table[from]).includes(name)) expect(step<State>(table, from, name)).toBeNull();
        },
      ),
    );
  });
});
