import { describe, expect, test } from "vitest";

import { applicationStates, applicationSteps } from "#app/domain/applications/states.ts";
import { seatStates, seatSteps, sheetStates, sheetSteps } from "#app/domain/jury/states.ts";
import { leaseStates, leaseSteps } from "#app/domain/leases/states.ts";
import { stateAt, tenderStates, tenderSteps } from "#app/domain/tenders/states.ts";
import { step, type StateTable } from "#app/lib/state-table.ts";

const tables: readonly [string, readonly string[], StateTable<string>, string][] = [
  ["tender", tenderStates, tenderSteps, "draft"],
  ["application", applicationStates, applicationSteps, "draft"],
  ["jury seat", seatStates, seatSteps, "invited"],
  ["score sheet", sheetStates, sheetSteps, "scoring"],
  ["lease", leaseStates, leaseSteps, "chosen"],
];

describe.each(tables)("the table of a %s", (_name, states, table, start) => {
  test("knows every state and leads to known states only", () => {
    expect(Object.keys(table).toSorted()).toEqual([...states].toSorted());
    for (const steps of Object.values(table)) {
      for (const target of Object.values(steps)) expect(states).toContain(target);
    }
  });

  test("reaches every state from its first", () => {
    const reached = new Set([start]);
    for (const state of reached) for (const next of Object.values(table[state] ?? {})) reached.add(next);
    expect([...reached].toSorted()).toEqual([...states].toSorted());
  });

  test("takes no step that it does not name, in any state", () => {
    const names = new Set(Object.values(table).flatMap((steps) => Object.keys(steps)));
    for (const state of states) {
      for (const name of [...names, "toString", "__proto__", ""]) {
        const known = Object.hasOwn(table[state] ?? {}, name);
        expect(step(table, state, name)).toBe(known ? table[state]?.[name] : null);
      }
    }
  });
});

describe("the clock opens and closes a tender", () => {
  const opensAt = new Date("2026-03-01T08:00:00Z");
  const closesAt = new Date("2026-03-29T21:59:00Z");
  const at = (state: (typeof tenderStates)[number], now: Date) => stateAt({ state, opensAt, closesAt }, now);

  test("it is open from its very moment of opening", () => {
    expect(at("scheduled", new Date(opensAt.getTime() - 1))).toBe("scheduled");
    expect(at("scheduled", opensAt)).toBe("open");
  });

  test("it is closed at its very moment of closing, whether a job came by or not", () => {
    expect(at("open", new Date(closesAt.getTime() - 1))).toBe("open");
    expect(at("open", closesAt)).toBe("closed");
    expect(at("scheduled", closesAt)).toBe("closed");
  });

  test("no other state moves by itself", () => {
    for (const state of tenderStates.filter((one) => one !== "scheduled" && one !== "open")) {
      expect(at(state, closesAt)).toBe(state);
    }
  });
});
