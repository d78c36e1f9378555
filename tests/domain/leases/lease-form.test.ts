import { expect, test } from "vitest";

import { leaseForm } from "#app/domain/leases/lease-form.ts";
import { stepsFrom } from "#app/domain/leases/rules.ts";
import { leaseStates } from "#app/domain/leases/states.ts";

const problemsOf = (typed: Record<string, string>) =>
  (leaseForm.safeParse(typed).error?.issues ?? []).map(({ path, message }) => [path[0], message]);

test("a lease is stopped with a reason and a tick, and moved on with neither", () => {
  expect(problemsOf({ step: "screen", version: "1" })).toEqual([]);
  expect(problemsOf({ step: "end", version: "1", stops: "yes" })).toEqual([
    ["reason", "problems.lease-stops-for-a-reason"],
    ["sure", "problems.tick-to-stop-lease"],
  ]);
  expect(problemsOf({ step: "end", version: "1", stops: "yes", reason: "Geen geld.", sure: "on" })).toEqual(
    [],
  );
});

test("what stops a lease never stands among the steps that lead on", () => {
  for (const state of leaseStates) {
    const { onward, stopping } = stepsFrom(state);
    expect(onward).not.toContain("terminate");
    expect(onward.includes("end")).toBe(state === "terminated");
    expect(stopping.every((name) => name === "end" || name === "terminate")).toBe(true);
  }
});
