import { describe, expect } from "vitest";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { findResultForStaff } from "#app/domain/jury/staff-queries.server.ts";
import { listDeciders } from "#app/domain/jury/who-decides.server.ts";
import { listDesk } from "#app/domain/leases/list-desk.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenRevealed } from "#tests/support/decided.ts";
import { givenSigned } from "#tests/support/signed.ts";
import { givenStage } from "#tests/support/stage.ts";

type Owner = Parameters<typeof givenStage>[1];

const ways = ["owner", "along", "removed"] as const;

/** Makes this person a maker of the plan: its owner, along with them, or along until they were removed. */
async function makeMaker(owner: Owner, way: (typeof ways)[number], personId: string, plan: string) {
  if (way === "owner") return owner`update applications set person_id = ${personId} where id = ${plan}`;
  return owner`insert into plan_members (corporation_id, application_id, owner_id, place, person_id, email, role,
      invite_hash, invited_by, invited_at, expires_at, accepted_at, removed_at)
    select corporation_id, id, person_id, 1, ${personId}, 'along@draad.example', 'edit', ${"a".repeat(64)}, person_id,
      plint_now(), plint_now(), plint_now(), ${way === "removed" ? owner`plint_now()` : null} from applications
    where id = ${plan}`;
}

/** Says of this person that they typed the plan for a maker without a mailbox. */
const makeTypist = (owner: Owner, personId: string, plan: string) => owner`
  insert into paper_entries (corporation_id, application_id, entered_by, way, name, received_at, started_at)
  select corporation_id, id, ${personId}, 'phone', 'Gerrit', plint_now(), plint_now() from applications where id = ${plan}`;

async function givenScored(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const { tenderId, jury, pitches, criterionIds } = await buildEvening(stage);
  await scoreAll(stage, jury, pitches, criterionIds);
  const reveal = (who = stage.coordinator) => revealRanking(db, who, tenderId, { evenIfUnsealed: false });
  return { stage, tenderId, plan: pitches[0]?.applicationId ?? "", reveal };
}

describe("who makes one of the plans does not decide on them", () => {
  test.for(ways)("as %s: neither opens the points, nor proposes, nor signs", async (way, { db, owner }) => {
    const scored = await givenScored(db, owner);
    await makeMaker(owner, way, scored.stage.coordinator.personId, scored.plan);
    expect(await scored.reveal()).toMatchObject({ problem: "own-plan" });
    told("a colleague", await scored.reveal(scored.stage.approver));

    const { stage, tenderId, decision, third } = await givenRevealed(db, owner);
    await makeMaker(owner, way, stage.coordinator.personId, third);
    expect(await proposeDecision(db, stage.coordinator, tenderId, decision)).toMatchObject({
      problem: "own-plan",
    });
    told("propose", await proposeDecision(db, stage.approver, tenderId, decision));
    expect(await awardSpace(db, stage.coordinator, tenderId)).toMatchObject({ problem: "own-plan" });
    expect(await owner`select 1 from leases`).toHaveLength(0);
  });
});

describe("who may decide", () => {
  test("is counted and named without who makes a plan, declared a tie, left or only reads, for whoever asks", async ({
    db,
    owner,
  }) => {
    const { stage, plan, tenderId } = await givenScored(db, owner);
    const { coordinator, approver } = stage;
    const { corporationId } = coordinator;
    await givenMember(db, "reader", corporationId);
    const seenBy = (staff: Staff) =>
      readInScope(db, scopeOf(staff), async (tx) => ({
        names: await listDeciders(tx, { corporationId, tenderId }),
        tasks: (await listDesk(tx, staff, new Date())).tasks.map(({ kind }) => kind),
      }));
    const before = await seenBy(coordinator);
    expect(before.names).toHaveLength(2);
    expect(before.tasks).not.toContain("ask-decider");
    await makeMaker(owner, "owner", coordinator.personId, plan);
    const after = await seenBy(approver);
    expect(after.names).toHaveLength(1);
    expect(after.tasks).toContain("ask-decider");
    await owner`update memberships set left_at = plint_now() where person_id = ${approver.personId}`;
    const last = await seenBy(coordinator);
    expect(last.names).toEqual([]);
    expect(last.tasks).toContain("ask-decider");
  });

  test("is told with the result, by the same rule", async ({ db, owner }) => {
    const { stage, tenderId, third } = await givenRevealed(db, owner);
    const { corporationId } = stage.coordinator;
    const told = () =>
      readInScope(db, scopeOf(stage.approver), async (tx) => ({
        column: (await findResultForStaff(tx, corporationId, tenderId))?.deciders.toSorted(),
        listed: (await listDeciders(tx, { corporationId, tenderId })).toSorted(),
      }));
    const before = await told();
    expect(before.column).toHaveLength(2);
    expect(before.column).toEqual(before.listed);
    await makeMaker(owner, "along", stage.coordinator.personId, third);
    const after = await told();
    expect(after.column).toHaveLength(1);
    expect(after.column).toEqual(after.listed);
  });
});

describe("who typed a plan for its maker does not decide on it alone", () => {
  test("leaves weighing it to a colleague", async ({ db, owner }) => {
    const { stage, id, closeIn } = await givenSigned(db, owner);
    await closeIn(-1_000);
    const input = { complete: true, note: "", choice: null, reasons: {} };
    expect(await assessApplication(db, stage.coordinator, id, input)).toMatchObject({
      problem: "entered-by-you",
    });
    told("a colleague", await assessApplication(db, stage.approver, id, input));
  });

  test("leaves opening the points to a colleague, when one person does it", async ({ db, owner }) => {
    const { stage, plan, reveal } = await givenScored(db, owner);
    await makeTypist(owner, stage.coordinator.personId, plan);
    expect(await reveal()).toMatchObject({ problem: "entered-by-you" });
    told("a colleague", await reveal(stage.approver));
  });

  test("signs beside somebody who did not; two who both did are one too few", async ({ db, owner }) => {
    const { stage, tenderId, decision } = await givenRevealed(db, owner);
    const winner = decision.winnerApplicationId;
    await makeTypist(owner, stage.coordinator.personId, winner);
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, decision));
    // The colleague only passed something on.
    await owner`insert into events (corporation_id, tender_id, application_id, at, name, actor_kind, actor_id, details)
      select corporation_id, tender_id, id, plint_now(), 'application.repaired', 'staff', ${stage.approver.personId},
        '{"onBehalf":{"way":"phone"}}' from applications where id = ${winner}`;
    expect(await awardSpace(db, stage.approver, tenderId)).toMatchObject({ problem: "entered-by-both" });
    await owner`delete from paper_entries`;
    told("sign", await awardSpace(db, stage.approver, tenderId));
  });
});
