import { describe, expect, test } from "vitest";

import { canEditPlan, canOpenPlans, isOpenForPlans } from "#app/domain/applications/rules.ts";
import { stateAt } from "#app/domain/tenders/states.ts";

const opensAt = new Date("2026-03-01T08:00:00Z");
const closesAt = new Date("2026-04-15T21:59:00Z");
const after = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds);

describe.each(["scheduled", "open"] as const)("a call whose row says %s", (state) => {
  const call = { state, opensAt, closesAt };

  test("is open from its opening on, to the last millisecond before it closes", () => {
    expect(stateAt(call, opensAt)).toBe("open");
    expect(stateAt(call, after(closesAt, -1))).toBe("open");
  });

  test("is closed at exactly its deadline, whether or not a job came by", () => {
    expect(stateAt(call, closesAt)).toBe("closed");
    expect(isOpenForPlans(call, closesAt)).toBe(false);
  });

  test("lets a draft be written until then, and plans be read only once two people opened them after it", () => {
    const draft = { state: "draft" } as const;
    const opened = { ...call, plansOpenedAt: closesAt };
    expect(canEditPlan(draft, call, after(closesAt, -1))).toBe(true);
    expect(canOpenPlans(opened, after(closesAt, -1))).toBe(false);
    expect(canEditPlan(draft, call, closesAt)).toBe(false);
    expect(canOpenPlans({ ...call, plansOpenedAt: null }, after(closesAt, 1))).toBe(false);
    expect(canOpenPlans(opened, closesAt)).toBe(true);
  });

  test("never lets a plan be changed that was handed in", () => {
    expect(canEditPlan({ state: "submitted" }, call, opensAt)).toBe(false);
  });
});

test("a call that nobody approved never opens by the clock, and its plans stay shut", () => {
  for (const state of ["draft", "review"] as const) {
    expect(stateAt({ state, opensAt, closesAt }, after(opensAt, 1))).toBe(state);
    expect(canOpenPlans({ state, opensAt, closesAt, plansOpenedAt: null }, after(closesAt, 1))).toBe(false);
  }
});

test("a call is not open before its opening", () => {
  expect(stateAt({ state: "scheduled", opensAt, closesAt }, after(opensAt, -1))).toBe("scheduled");
});
