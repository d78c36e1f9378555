import { describe, expect, it } from "vitest";

import { changedRules } from "#app/domain/tenders/addenda/change-rules.ts";
import { checkChange } from "#app/domain/tenders/addenda/check-change.ts";
import type { AddendumInput } from "#app/domain/tenders/addenda/addendum-form.ts";
import { tenderStates, type TenderState } from "#app/domain/tenders/states.ts";
import { later, untouched } from "#tests/support/addendum.ts";
import { givenRules } from "#tests/support/rules.ts";

const rules = givenRules();
const opensAt = new Date(rules.timetable.opensAt);
const closesAt = new Date(rules.timetable.closesAt);
const early = later(opensAt, 1);
const pitchAt = new Date(rules.timetable.pitchAt);

type World = { state?: TenderState; now?: Date; hasPlans?: boolean };

function tries(
  changes: Partial<AddendumInput>,
  { state = "open", now = early, hasPlans = false }: World = {},
) {
  const after = changedRules(rules, { ...untouched(rules), ...changes });
  const answer = checkChange({ state, opensAt, closesAt }, rules, after, { now, hasPlans });
  return answer.ok ? "ok" : answer.problem;
}

const [criterion] = rules.criteria;
if (!criterion) throw new Error("rules without a criterion");
const otherWeight = { criteria: [{ ...criterion, anchors: [...criterion.anchors], weight: 99 }] };
const otherQuestion = { criteria: [{ ...criterion, anchors: [...criterion.anchors], question: "Anders?" }] };

describe("a change of published rules", () => {
  it.each<[string, Partial<AddendumInput>, World, string]>([
    ["of nothing", {}, {}, "nothing-changes"],
    ["of a text", { introduction: "Anders." }, {}, "ok"],
    ["of the deadline, to later", { closesAt: later(closesAt, 3) }, {}, "ok"],
    [
      "of the deadline, to one second earlier",
      { closesAt: new Date(closesAt.getTime() - 1_000) },
      {},
      "deadline-earlier",
    ],
    [
      "of the deadline, to after the shortlist",
      { closesAt: later(closesAt, 30) },
      {},
      "timetable-out-of-order",
    ],
    [
      "of the deadline on its last second",
      { closesAt: later(closesAt, 3) },
      { now: new Date(closesAt.getTime() - 1) },
      "ok",
    ],
    [
      "of the deadline when it has passed",
      { closesAt: later(closesAt, 3) },
      { now: closesAt },
      "deadline-passed",
    ],
    [
      "of the deadline when the row followed the clock",
      { closesAt: later(closesAt, 3) },
      { state: "closed", now: closesAt },
      "deadline-passed",
    ],
    ["of a question of the jury, while no plan is in", { ...otherQuestion }, {}, "ok"],
    ["of a question of the jury, once one is", { ...otherQuestion }, { hasPlans: true }, "criteria-frozen"],
    ["of weights to 99", otherWeight, {}, "weights-not-100"],
    ["of weights, once a plan is in", otherWeight, { hasPlans: true }, "criteria-frozen"],
    ["of the rent, with a plan in and time left", { rentPath: [60, 100] }, { hasPlans: true }, "ok"],
    [
      "of the rent, two days before closing",
      { rentPath: [60, 100] },
      { now: later(closesAt, -2) },
      "too-late-to-adapt",
    ],
    [
      "of the rent, two days before closing, which moves too",
      { rentPath: [60, 100], closesAt: later(closesAt, 9) },
      { now: later(closesAt, -2) },
      "ok",
    ],
    ["of the hall, two days before closing", { pitchPlace: "De kerk" }, { now: later(closesAt, -2) }, "ok"],
    [
      "of the evening, after closing",
      { pitchAt: later(pitchAt, 2) },
      { state: "selection", now: later(closesAt, 1) },
      "ok",
    ],
    [
      "of the evening, into the past",
      { shortlistBy: later(closesAt, 1) },
      { state: "selection", now: later(closesAt, 2) },
      "timetable-out-of-order",
    ],
    ["of a text, after closing", { introduction: "Anders." }, { now: closesAt }, "only-the-evening"],
  ])("%s", (_name, changes, world, expected) => {
    expect(tries(changes, world)).toBe(expected);
  });

  it.each(tenderStates.filter((state) => !["scheduled", "open", "closed", "selection"].includes(state)))(
    "is refused in the state %s",
    (state) => {
      expect(tries({ introduction: "Anders." }, { state })).toBe("not-in-this-state");
    },
  );
});
