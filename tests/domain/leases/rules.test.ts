import { describe, expect, it } from "vitest";

import { whyNotSecond } from "#app/domain/people/second-person.ts";
import { askedOf, openTasks, stepsFrom } from "#app/domain/leases/rules.ts";
import { boardStates, leaseStates, leaseSteps } from "#app/domain/leases/states.ts";
import { allTasks } from "#app/domain/leases/tasks.ts";

const proposed = { proposedBy: "marieke", proposedAt: new Date(0), publishedAt: null };

const why = (personId: string, result: Parameters<typeof askedOf>[0]) =>
  whyNotSecond({ staff: { personId, role: "coordinator" }, right: "prepare" }, askedOf(result))?.problem;

describe("the second signature", () => {
  it("is anybody's but the proposer's", () => {
    expect(why("daan", proposed)).toBeUndefined();
    expect(why("marieke", proposed)).toBe("own-work");
  });

  it("needs a first one, and is given once", () => {
    expect(why("daan", { ...proposed, proposedBy: null })).toBe("not-in-this-state");
    expect(why("daan", { ...proposed, publishedAt: new Date(0) })).toBe("not-in-this-state");
  });
});

describe("the steps of a lease", () => {
  it("lead from chosen to open along the columns of the board", () => {
    const forward = ["screen", "agree_terms", "draw_up", "hand_over", "open_doors"] as const;
    const steps: Record<string, Record<string, string>> = leaseSteps;
    const reached = forward.reduce<string[]>(
      (states, name) => [...states, steps[states.at(-1) ?? ""]?.[name] ?? "nowhere"],
      ["chosen"],
    );
    expect(reached).toEqual(boardStates.slice(0, 6));
  });

  it.each(leaseStates)("out of %s are exactly those of the table", (state) => {
    const { onward, stopping } = stepsFrom(state);
    expect([...onward, ...stopping].toSorted()).toEqual(Object.keys(leaseSteps[state]).toSorted());
  });

  it.each(leaseStates)("from %s only its own open tasks hold it back", (state) => {
    const tasks = allTasks.map((task, index) => ({ ...task, done: index % 2 === 0 }));
    expect(openTasks(state, tasks)).toEqual(tasks.filter((task) => task.state === state && !task.done));
  });
});
