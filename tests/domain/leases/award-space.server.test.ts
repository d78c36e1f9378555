import { and, eq, inArray } from "drizzle-orm";
import { describe, expect } from "vitest";

import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { findLease, listLeases } from "#app/domain/leases/queries.server.ts";
import { allTasks } from "#app/domain/leases/tasks.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Database } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { outbox } from "#db/schema/outbox.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { deposit } from "#app/domain/spaces/deposit.ts";
import { type Stage, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenProposed, givenRevealed } from "#tests/support/decided.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const leasesOf = (stage: Stage) =>
  readInScope(stage.db, scopeOf(stage.coordinator), (tx) => listLeases(tx, stage.coordinator.corporationId));

function resultLetters(db: Database) {
  return inScope(db, { kind: "system" }, (tx) =>
    tx
      .select({ letter: outbox.letter, props: outbox.props })
      .from(outbox)
      .where(inArray(outbox.letter, ["result-winner", "result-reserve", "result-not-chosen"])),
  );
}

describe("the second signature", () => {
  test("makes the result public, writes to everyone, and opens the lease in “chosen”", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, decision, third } = await givenProposed(db, owner);
    const { leaseId } = told("award", await awardSpace(db, stage.approver, tenderId));
    const states = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ id: applications.id, state: applications.state }).from(applications),
    );
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
      [decision.winnerApplicationId]: "winner",
      [decision.reserveApplicationId ?? ""]: "reserve",
      [third]: "not_chosen",
    });
    const letters = await resultLetters(db);
    expect(letters.map(({ letter, props }) => [letter, props.applicationId]).toSorted()).toEqual([
      ["result-not-chosen", third],
      ["result-reserve", decision.reserveApplicationId],
      ["result-winner", decision.winnerApplicationId],
    ]);
    expect(await leasesOf(stage)).toMatchObject([{ id: leaseId, state: "chosen" }]);
  });

  test("carries rent path, tasks, deposit and promises into the lease", async ({ db, owner }) => {
    const { stage, tenderId } = await givenProposed(db, owner);
    const { leaseId } = told("award", await awardSpace(db, stage.approver, tenderId));
    const { corporationId } = stage.coordinator;
    const found = await readInScope(db, scopeOf(stage.coordinator), async (tx) => ({
      lease: await findLease(tx, corporationId, leaseId),
      tender: (
        await tx
          .select({ rules: tenders.rules })
          .from(tenders)
          .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)))
      )[0],
    }));
    const rent = found.tender?.rules?.rent;
    if (!rent || !found.lease) throw new Error("no lease");
    expect(found.lease.startsOn).toBe(rent.leaseStartsOn);
    expect(found.lease.rents.map(({ percent, rentCents }) => [percent, rentCents])).toEqual(
      rent.path.map((step) => [step.percent, step.rent]),
    );
    expect(found.lease.rents[0]?.fromOn).toBe(rent.leaseStartsOn);
    expect(found.lease.depositCents).toBe(deposit(rent, true));
    expect(found.lease.tasks).toHaveLength(allTasks.length);
    expect(found.lease.promises).toHaveLength(1);
  });

  test("tells nobody the words of a sheet that was not sealed: it did not count", async ({ db, owner }) => {
    const { stage, tenderId, decision, criterionIds } = await givenProposed(db, owner);
    const applicationId = decision.winnerApplicationId;
    await owner`update score_sheets set state = 'scoring', sealed_at = null where application_id = ${applicationId}
      and seat_id = (select min(seat_id::text)::uuid from score_sheets)`;
    await owner`update scores set reason = 'Alleen voor mezelf.' where application_id = ${applicationId}
      and criterion_id = ${criterionIds[0] ?? ""} and seat_id = (select min(seat_id::text)::uuid from score_sheets)`;
    told("award", await awardSpace(db, stage.approver, tenderId));
    const letters = await resultLetters(db);
    const winner = JSON.stringify(letters.find(({ letter }) => letter === "result-winner")?.props);
    expect(winner).toContain("reason");
    expect(winner).not.toContain("Alleen voor mezelf.");
  });

  test("is refused to whoever proposed", async ({ db, owner }) => {
    const { stage, tenderId } = await givenProposed(db, owner);
    expect(await awardSpace(db, stage.coordinator, tenderId)).toMatchObject({
      ok: false,
      problem: "own-work",
    });
    expect(await leasesOf(stage)).toEqual([]);
    expect(await resultLetters(db)).toEqual([]);
  });

  test("is not for another proposal than the one that the signer read", async ({ db, owner }) => {
    const { stage, tenderId } = await givenProposed(db, owner);
    const [row] = await owner<{ at: Date }[]>`select proposed_at as at from results`;
    const seen = row?.at.toISOString() ?? "";
    await owner`update results set jury_report = 'Een ander verslag', proposed_at = proposed_at + interval '1 minute'`;
    expect(await awardSpace(db, stage.approver, tenderId, { seen })).toMatchObject({
      problem: "changed-meanwhile",
    });
    expect(await leasesOf(stage)).toEqual([]);
    await owner`update results set proposed_at = ${seen}`;
    expect(await awardSpace(db, stage.approver, tenderId, { seen })).toMatchObject({ ok: true });
  });

  test("is refused while there is no first", async ({ db, owner }) => {
    const { stage, tenderId } = await givenRevealed(db, owner);
    expect(await awardSpace(db, stage.approver, tenderId)).toMatchObject({
      ok: false,
      problem: "not-in-this-state",
    });
  });

  test("gives one winner and one lease when it is pressed five times at once", async ({ db, owner }) => {
    const { stage, tenderId } = await givenProposed(db, owner);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => awardSpace(db, stage.approver, tenderId)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await leasesOf(stage)).toHaveLength(1);
    expect(await resultLetters(db)).toHaveLength(3);
  });

  test("is refused to a role that only looks, and not there for another corporation", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId } = await givenProposed(db, owner);
    const { corporationId } = stage.approver;
    const member = await givenMember(db, "reader", corporationId);
    const reader: Staff = { kind: "staff", ...member, role: "reader" };
    expect(await awardSpace(db, reader, tenderId)).toMatchObject({ problem: "not-your-role" });
    const elsewhere = await givenStage(db, owner);
    expect(await awardSpace(db, elsewhere.approver, tenderId)).toMatchObject({ problem: "not-found" });
  });
});
