import { expect, test } from "vitest";

import {
  groupOf,
  phasesOf,
  type Standing,
  standingOf,
  standings,
} from "#app/domain/applications/standing.ts";
import { type ApplicationState, applicationStates } from "#app/domain/applications/states.ts";

test.each<[ApplicationState, boolean, boolean, Standing]>([
  ["draft", false, false, "draft"],
  ["submitted", false, false, "sealed"],
  ["submitted", true, false, "reading"],
  ["checked", true, false, "reading"],
  ["repair_asked", true, true, "repair"],
  ["repair_asked", true, false, "reading"],
  ["shortlisted", true, false, "invited"],
  ["declined", true, false, "declined"],
  ["pitched", true, false, "pitched"],
  ["winner", true, false, "winner"],
  ["reserve", true, false, "reserve"],
  ["not_chosen", true, false, "not_chosen"],
  ["withdrawn", false, false, "withdrawn"],
  ["anonymised", true, false, "anonymised"],
])(
  "a plan that is %s (closed: %s, time to mend: %s) stands as %s",
  (state, isClosed, canRepair, standing) => {
    expect(standingOf(state, { isClosed, canRepair })).toBe(standing);
  },
);

test("whether staff have checked a plan is theirs to know", () => {
  const closed = { isClosed: true, canRepair: false };
  expect(standingOf("submitted", closed)).toBe(standingOf("checked", closed));
});

test("every state has a standing, and every standing a way with at most one place in it", () => {
  for (const state of applicationStates)
    expect(standings).toContain(standingOf(state, { isClosed: true, canRepair: false }));
  for (const standing of standings) {
    const states = phasesOf(standing).map(({ state }) => state);
    expect(states.filter((state) => state === "now").length).toBeLessThanOrEqual(1);
    // What is done comes before what is now, and that before what comes.
    expect(states.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(states);
  }
});

const order = ["done", "now", "later"];

test.each<[Standing, number, string | undefined]>([
  ["sealed", 0, "handed_in"],
  ["reading", 1, "read"],
  ["repair", 1, "read"],
  ["invited", 2, "evening"],
  ["pitched", 3, "result"],
  ["winner", 4, "lease"],
  ["not_chosen", 4, undefined],
  ["declined", 2, undefined],
  ["withdrawn", 0, undefined],
])("%s has %i phases behind it and is in %s", (standing, done, now) => {
  const phases = phasesOf(standing);
  expect(phases.filter(({ state }) => state === "done")).toHaveLength(done);
  expect(phases.find(({ state }) => state === "now")?.name).toBe(now);
});

test.each<[Standing, { isOpen: boolean; isAnswered: boolean }, string]>([
  ["draft", { isOpen: true, isAnswered: false }, "yours"],
  ["draft", { isOpen: false, isAnswered: false }, "over"],
  ["repair", { isOpen: false, isAnswered: false }, "yours"],
  ["invited", { isOpen: false, isAnswered: false }, "yours"],
  ["invited", { isOpen: false, isAnswered: true }, "under_way"],
  ["reading", { isOpen: false, isAnswered: false }, "under_way"],
  ["not_chosen", { isOpen: false, isAnswered: false }, "over"],
  ["declined", { isOpen: false, isAnswered: false }, "over"],
])("%s with %o is listed as %s", (standing, facts, group) => {
  expect(groupOf(standing, facts)).toBe(group);
});
