import { describe, expect } from "vitest";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { declineTogether } from "#app/domain/applications/triage/decline-together.server.ts";
import { findNextUndecided, listUndecided } from "#app/domain/applications/triage/list-undecided.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import type { givenStage } from "#tests/support/stage.ts";

async function givenPlans(...[db, owner]: Parameters<typeof givenStage>) {
  const box = await givenBox(db, owner, 5);
  const { coordinator } = box.stage;
  const criterionIds = (
    await owner<{ id: string }[]>`select id from criteria where tender_id = ${box.tenderId} order by position`
  ).map(({ id }) => id);
  const [first = "", second = ""] = criterionIds;
  const reasonsOf = (id: string) =>
    owner`select criterion_id as criterion, reason from choice_reasons where application_id = ${id} order by reason`;
  const choices = async () => {
    const rows = await owner<{ choice: string | null }[]>`select choice from applications a
      left join assessments s on s.application_id = a.id where a.tender_id = ${box.tenderId} order by a.submitted_at`;
    return rows.map(({ choice }) => choice);
  };
  const decline = (plans: readonly string[], staff: Staff = coordinator, key?: string) =>
    declineTogether(
      db,
      staff,
      box.tenderId,
      { plans, complete: true, reasons: { [first]: "Past niet.", [second]: "Te duur." } },
      key,
    );
  return { ...box, coordinator, first, second, reasonsOf, choices, decline };
}

describe("several plans", () => {
  test("are declined for the same reasons in one step, each logged, and what was written of one stays", async ({
    db,
    owner,
  }) => {
    const { ids, coordinator, first, second, reasonsOf, choices, decline } = await givenPlans(db, owner);
    const [one = "", two = "", three = ""] = ids;
    const own = { complete: false, note: "Bel haar.", choice: null, reasons: { [second]: "Eigen reden." } };
    told("own", await assessApplication(db, coordinator, two, own));
    const key = "declined-once-0001";
    told("decline", await decline([one, two, three], coordinator, key));
    told("twice", await decline([one, two, three], coordinator, key));
    expect(await choices()).toEqual(["decline", "decline", "decline", null, null]);
    expect(await reasonsOf(one)).toEqual([
      { criterion: first, reason: "Past niet." },
      { criterion: second, reason: "Te duur." },
    ]);
    expect(await reasonsOf(two)).toEqual([
      { criterion: second, reason: "Eigen reden." },
      { criterion: first, reason: "Past niet." },
    ]);
    expect(await owner`select complete, note from assessments where application_id = ${two}`).toEqual([
      { complete: false, note: "Bel haar." },
    ]);
    // Once for the own reason, and once for each plan of the step.
    expect(await owner`select from events where name = 'application.assessed'`).toHaveLength(4);
  });

  test("are declined all or none: not with one that a colleague chose, of another call, or without a reason", async ({
    db,
    owner,
  }) => {
    const { ids, stage, coordinator, tenderId, first, choices, decline } = await givenPlans(db, owner);
    const [one = "", two = ""] = ids;
    const chosen = { complete: true, note: "", choice: "shortlist", reasons: { [first]: "Sterk." } } as const;
    told("choose", await assessApplication(db, stage.approver, two, chosen));
    expect(await decline([one, two])).toMatchObject({ problem: "changed-meanwhile" });
    expect(await decline([one, "00000000-0000-4000-8000-000000000000"])).toMatchObject({
      problem: "not-found",
    });
    const silent = { plans: [one], complete: true, reasons: { [first]: " " } };
    expect(await declineTogether(db, coordinator, tenderId, silent)).toMatchObject({ problem: "no-reason" });
    const looker: Staff = {
      kind: "staff",
      ...(await givenMember(db, "reader", coordinator.corporationId)),
      role: "reader",
    };
    const stranger: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
    expect(await decline([one], looker)).toMatchObject({ problem: "not-your-role" });
    expect(await decline([one], stranger)).toMatchObject({ problem: "not-found" });
    expect(await choices()).toEqual([null, "shortlist", null, null, null]);
  });
});

test("the next plan without a choice follows in the order in which they came, and round to the first", async ({
  db,
  owner,
}) => {
  const { ids, coordinator, tenderId, decline } = await givenPlans(db, owner);
  const call = { ...coordinator, tenderId };
  const [one = "", two = "", three = "", four = "", five = ""] = ids;
  const next = (id: string) => readInScope(db, scopeOf(coordinator), (tx) => findNextUndecided(tx, call, id));
  expect(await next(one)).toBe(two);
  told("decline", await decline([two, three]));
  expect(await next(one)).toBe(four);
  // Not back to the first while one that came later waits.
  expect(await next(three)).toBe(four);
  expect(await next(five)).toBe(one);
  const left = await readInScope(db, scopeOf(coordinator), (tx) => listUndecided(tx, call, [four, two, one]));
  expect(left.map(({ id }) => id)).toEqual([one, four]);
  // What somebody typed for its maker a colleague weighs: it is offered to them alone.
  await owner`insert into paper_entries (corporation_id, application_id, entered_by, way, name, received_at)
    values (${call.corporationId}, ${one}, ${call.personId}, 'paper', 'Ada', now())`;
  expect(await next(five)).toBe(four);
  expect(await decline([one])).toMatchObject({ problem: "entered-by-you" });
  await owner`delete from paper_entries`;
  told("decline", await decline([one, four]));
  expect(await next(five)).toBeNull();
});
