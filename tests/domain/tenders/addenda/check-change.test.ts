import { describe, expect, it } from "vitest";

import { changedRules } from "#app/domain/tenders/addenda/change-rules.ts";
import { checkChange } from "#app/domain/tenders/addenda/check-change.ts";
import type { AddendumInput } from "#app/domain/tenders/addenda/addendum-form.ts";
import { tenderStates, type TenderState } from "#app/domain/tenders/states.ts";
import { later, untouched } from "#tests/support/addendum.ts";
import type { BuildingUnit } from "#app/domain/spaces/building.ts";
import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { frozenRules } from "#app/domain/tenders/freeze.ts";
import { parseDay } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import { draft, givenRules } from "#tests/support/rules.ts";

const rules = givenRules();
const opensAt = new Date(rules.timetable.opensAt);
const closesAt = new Date(rules.timetable.closesAt);
const early = later(opensAt, 1);
const pitchAt = new Date(rules.timetable.pitchAt);

type World = { state?: TenderState; now?: Date; hasPlans?: boolean };

function tries(
  changes: Partial<AddendumInput>,
  { state = "open", now = early, hasPlans = false }: World = {},
  before = rules,
) {
  const after = changedRules(before, { ...untouched(before), ...changes });
  const answer = checkChange({ state, opensAt, closesAt }, before, after, { now, hasPlans });
  return answer.ok ? "ok" : answer.problem;
}

const unit = (name: string, rent: number): BuildingUnit => ({
  name,
  unitType: "ATE",
  areaM2: 20,
  rent: euros(rent),
});
const units = [unit("Voor", 600), unit("Achter", 400)];

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

  it.each<[string, readonly BuildingUnit[], Partial<AddendumInput>, string]>([
    ["another price for two units that add up", [unit("Voor", 700), unit("Achter", 300)], {}, "ok"],
    ["a unit taken out, its rent with another", [unit("Voor", 1_000)], {}, "ok"],
    ["prices that do not add up", [unit("Voor", 600), unit("Achter", 300)], {}, "units-do-not-add-up"],
    ["no unit at all", [], {}, "units-come-or-go"],
    ["a rent of the whole that its units miss", units, { targetRent: euros(900) }, "units-do-not-add-up"],
    [
      "a price two days before closing",
      [unit("Voor", 700), unit("Achter", 300)],
      { reason: "laat" },
      "too-late-to-adapt",
    ],
  ])("of a building to %s", (_name, after, changes, expected) => {
    const before = { ...rules, space: { ...rules.space, building: { units } } };
    const building = { ...buildingForm.parse({}), units: [...after] };
    const late = changes.reason ? { now: later(closesAt, -2) } : {};
    expect(tries({ building, ...changes }, late, before)).toBe(expected);
  });

  it("gives a call of one space no units under the plans that chose none", () => {
    const building = { ...buildingForm.parse({}), units: [unit("Voor", 1_000)] };
    expect(tries({ building })).toBe("units-come-or-go");
  });

  it("leaves the rents of a path that was written by date, cent for cent, until the path itself changes", () => {
    const amounts = [euros(733), euros(850), euros(1_000)];
    const dated = frozenRules({ ...draft, rent: { ...draft.rent, amounts } });
    const rentsAfter = (changes: Partial<AddendumInput>) =>
      changedRules(dated, { ...untouched(dated), ...changes }).rent.path.map(({ rent }) => rent);
    expect(tries({}, {}, dated)).toBe("nothing-changes");
    expect(rentsAfter({ pitchPlace: "De kerk" })).toEqual(amounts);
    expect(rentsAfter({ rentPath: [73, 86, 100] })).toEqual([euros(730), euros(860), euros(1_000)]);
    expect(rentsAfter({ targetRent: euros(900) })).toEqual([euros(657), euros(765), euros(900)]);
  });

  it.each<[string, Partial<AddendumInput>, string]>([
    ["its start to a day later", { leaseStartsOn: parseDay("2026-09-02") }, "ok"],
    [
      "its start to more than two years before its end",
      { leaseStartsOn: parseDay("2026-08-31") },
      "temporary-over-two-years",
    ],
    ["its start to after its end", { leaseStartsOn: parseDay("2028-09-01") }, "temporary-ends-early"],
    ["its path to one of three years", { rentPath: [70, 85, 100] }, "rent-path-over-temporary"],
  ])("keeps a temporary lease temporary when it changes %s", (_name, changes, expected) => {
    const rent = { ...draft.rent, percents: [85, 100], temporaryUntil: "2028-08-31" };
    expect(tries(changes, {}, frozenRules({ ...draft, rent }))).toBe(expected);
  });
});
