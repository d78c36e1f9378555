import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { moveLease, tickTask } from "#app/domain/leases/move-lease.server.ts";
import { findLease } from "#app/domain/leases/queries.server.ts";
import { leaseTasks } from "#app/domain/leases/tasks.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { type Stage, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenProposed } from "#tests/support/decided.ts";
import { givenStage } from "#tests/support/stage.ts";

async function givenLease(...given: Parameters<typeof givenStage>) {
  const { stage, tenderId } = await givenProposed(...given);
  const { leaseId } = told("award", await awardSpace(stage.db, stage.approver, tenderId));
  return { stage, leaseId, move: mover(stage, leaseId) };
}

function mover({ db, coordinator }: Stage, leaseId: string) {
  return (step: string, version: number, note = "") =>
    moveLease(db, coordinator, leaseId, { step, version, note });
}

async function tickAll({ db, coordinator }: Stage, leaseId: string, state: keyof typeof leaseTasks) {
  for (const key of leaseTasks[state])
    told("tick", await tickTask(db, coordinator, leaseId, { key, done: true }));
}

describe("moving a lease", () => {
  test("goes from chosen through screening and terms to contract, once all is seen", async ({
    db,
    owner,
  }) => {
    const { stage, leaseId, move } = await givenLease(db, owner);
    told("screen", await move("screen", 1));
    await tickAll(stage, leaseId, "screening");
    told("terms", await move("agree_terms", 2));
    await tickAll(stage, leaseId, "terms");
    expect(await move("draw_up", 3)).toEqual({ ok: true, value: { state: "contract" } });
  });

  test("lets the space once the doors open, and not before", async ({ db, owner }) => {
    const { stage, leaseId, move } = await givenLease(db, owner);
    const callIs = async () => (await owner<{ state: string }[]>`select state from tenders`)[0]?.state;
    const steps = ["screen", "agree_terms", "draw_up", "hand_over", "open_doors"] as const;
    const left = ["chosen", "screening", "terms", "contract", "handover"] as const;
    for (const [index, step] of steps.entries()) {
      expect(await callIs()).toBe("leasing");
      const state = left[index];
      if (state && state in leaseTasks) await tickAll(stage, leaseId, state as keyof typeof leaseTasks);
      told(step, await move(step, index + 1));
    }
    expect(await callIs()).toBe("let");
    expect(await owner`select 1 from events where name = 'tender.let'`).toHaveLength(1);
  });

  test("waits while something of its state has not been seen", async ({ db, owner }) => {
    const { stage, leaseId, move } = await givenLease(db, owner);
    told("screen", await move("screen", 1));
    const [first, ...rest] = leaseTasks.screening;
    told("tick", await tickTask(db, stage.coordinator, leaseId, { key: first, done: true }));
    expect(await move("agree_terms", 2)).toMatchObject({
      ok: false,
      problem: "tasks-open",
      details: { open: rest.length },
    });
  });

  test("may always end, whatever is still open, but never without a reason, which the letter tells", async ({
    db,
    owner,
  }) => {
    const { move } = await givenLease(db, owner);
    told("screen", await move("screen", 1));
    expect(await move("end", 2, " ")).toMatchObject({ problem: "lease-stops-for-a-reason" });
    expect(await move("end", 2, "De bank zei nee.")).toMatchObject({ ok: true, value: { state: "ended" } });
    const [letter] =
      await owner`select props from outbox where letter = 'lease-moved' order by created_at desc limit 1`;
    expect(letter?.props).toMatchObject({ state: "called_off", note: "De bank zei nee.", tasks: [] });
  });

  test("refuses a step that its state does not have, and one of an old tab", async ({ db, owner }) => {
    const { move } = await givenLease(db, owner);
    expect(await move("open_doors", 1)).toMatchObject({ problem: "not-in-this-state" });
    expect(await move("toString", 1)).toMatchObject({ problem: "not-in-this-state" });
    told("screen", await move("screen", 1));
    expect(await move("end", 1)).toMatchObject({ problem: "changed-meanwhile" });
  });

  test("takes one step when two colleagues press at once", async ({ db, owner }) => {
    const { move } = await givenLease(db, owner);
    const both = await Promise.all([move("screen", 1), move("end", 1, "Toch niet.")]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test("tells the tenant in a letter with the note, once a step", async ({ db, owner }) => {
    const { move } = await givenLease(db, owner);
    told("screen", await move("screen", 1, "We bellen je morgen."));
    const letters = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ props: outbox.props }).from(outbox).where(eq(outbox.letter, "lease-moved")),
    );
    expect(letters).toMatchObject([{ props: { state: "screening", note: "We bellen je morgen." } }]);
    expect(letters[0]?.props).toMatchObject({
      tasks: ["met_in_person", "identity_seen", "kvk_extract", "references", "statement_integrity"],
    });
  });

  test("is refused to a role that only looks, and not there for another corporation", async ({
    db,
    owner,
  }) => {
    const { stage, leaseId } = await givenLease(db, owner);
    const step = { step: "screen", version: 1, note: "" };
    const reader = { ...stage.coordinator, role: "reader" } as const;
    expect(await moveLease(db, reader, leaseId, step)).toMatchObject({ problem: "not-your-role" });
    const { coordinator } = await givenStage(db, owner);
    expect(await moveLease(db, coordinator, leaseId, step)).toMatchObject({ problem: "not-found" });
    expect(await tickTask(db, coordinator, leaseId, { key: "keys_given", done: true })).toMatchObject({
      problem: "not-found",
    });
  });
});

describe("what has been seen", () => {
  test("keeps when it was seen, and takes the tick back", async ({ db, owner }) => {
    const { stage, leaseId } = await givenLease(db, owner);
    const { coordinator } = stage;
    const seen = async () => {
      const lease = await readInScope(db, scopeOf(coordinator), (tx) =>
        findLease(tx, coordinator.corporationId, leaseId),
      );
      return lease?.tasks.find((task) => task.key === "kvk_extract");
    };
    told("tick", await tickTask(db, coordinator, leaseId, { key: "kvk_extract", done: true }));
    expect(await seen()).toMatchObject({ done: true, doneAt: expect.any(Date) });
    told("untick", await tickTask(db, coordinator, leaseId, { key: "kvk_extract", done: false }));
    expect(await seen()).toMatchObject({ done: false, doneAt: null });
  });

  test("cannot be something that is not on the list", async ({ db, owner }) => {
    const { stage, leaseId } = await givenLease(db, owner);
    expect(await tickTask(db, stage.coordinator, leaseId, { key: "bribe_paid", done: true })).toMatchObject({
      ok: false,
      problem: "not-found",
    });
  });

  test("waits with a tick for whoever moves the lease, so that none is counted while it is taken back", async ({
    db,
    owner,
  }) => {
    const { stage, leaseId } = await givenLease(db, owner);
    const key = leaseTasks.screening[0];
    let isTicked = false;
    const ticking = await owner.begin(async (tx) => {
      await tx`select from leases where id = ${leaseId} for update`;
      const tick = tickTask(db, stage.coordinator, leaseId, { key, done: true }).then((answer) => {
        isTicked = true;
        return answer;
      });
      await expect
        .poll(async () => (await tx`select from pg_locks where not granted`).length, { timeout: 10_000 })
        .toBeGreaterThan(0);
      expect(isTicked).toBe(false);
      return { tick };
    });
    told("tick", await ticking.tick);
  });
});
