import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenRevealed } from "#tests/support/decided.ts";
import { givenStage } from "#tests/support/stage.ts";

describe("proposing the decision", () => {
  test("asks every colleague who may sign, and not the proposer", async ({ db, owner }) => {
    const { stage, tenderId, decision } = await givenRevealed(db, owner);
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, decision));
    const asked = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ props: outbox.props }).from(outbox).where(eq(outbox.letter, "result-approval-asked")),
    );
    expect(asked).toMatchObject([{ props: { tenderId } }]);
  });

  test("takes the winner from the ranking, nobody else", async ({ db, owner }) => {
    const { stage, tenderId, decision, third } = await givenRevealed(db, owner);
    const other = { ...decision, winnerApplicationId: third };
    expect(await proposeDecision(db, stage.coordinator, tenderId, other)).toMatchObject({
      ok: false,
      problem: "not-the-first",
    });
  });

  test("takes the reserve from the ranking, or none", async ({ db, owner }) => {
    const { stage, tenderId, decision, third } = await givenRevealed(db, owner);
    const other = { ...decision, reserveApplicationId: third };
    expect(await proposeDecision(db, stage.coordinator, tenderId, other)).toMatchObject({
      ok: false,
      problem: "not-the-second",
    });
    const without = { ...decision, reserveApplicationId: null };
    expect(await proposeDecision(db, stage.coordinator, tenderId, without)).toMatchObject({ ok: true });
  });

  test("gives no place to a plan without points, such as one whose maker did not come", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, decision } = await givenRevealed(db, owner);
    const without = (place: number) =>
      owner`update results set ranking = jsonb_set(ranking, ${`{plans,${place},total}`}, 'null')`;
    await without(1);
    expect(await proposeDecision(db, stage.coordinator, tenderId, decision)).toMatchObject({
      problem: "without-points",
    });
    const alone = { ...decision, reserveApplicationId: null };
    await without(0);
    expect(await proposeDecision(db, stage.coordinator, tenderId, alone)).toMatchObject({
      problem: "without-points",
    });
    await owner`update results set ranking = jsonb_set(ranking, '{plans,0,total}', '3.5')`;
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, alone));
  });

  test("is refused once a colleague has proposed, so that nobody's report is overwritten", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, decision } = await givenRevealed(db, owner);
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, decision));
    const other = { ...decision, juryReport: "Een ander verslag" };
    expect(await proposeDecision(db, stage.approver, tenderId, other)).toMatchObject({
      problem: "already-proposed",
    });
    expect(await owner`select jury_report from results`).toMatchObject([
      { jury_report: decision.juryReport },
    ]);
  });

  test("is refused to a role that only looks, and not there for another corporation", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, decision } = await givenRevealed(db, owner);
    const reader = { ...stage.coordinator, role: "reader" } as const;
    expect(await proposeDecision(db, reader, tenderId, decision)).toMatchObject({ problem: "not-your-role" });
    const { coordinator } = await givenStage(db, owner);
    expect(await proposeDecision(db, coordinator, tenderId, decision)).toMatchObject({
      problem: "not-found",
    });
  });
});
