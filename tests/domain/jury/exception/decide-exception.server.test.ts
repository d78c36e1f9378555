import { describe, expect } from "vitest";

import {
  agreeToException,
  askException,
  dropException,
} from "#app/domain/jury/exception/decide-exception.server.ts";
import { gapsInPublic } from "#app/domain/jury/exception/exception.ts";
import { findException } from "#app/domain/jury/exception/exception-queries.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { findResultForStaff } from "#app/domain/jury/staff-queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { quorumExceptions } from "#db/schema/quorum-exceptions.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenConducted } from "#tests/support/conducted.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenStage } from "#tests/support/stage.ts";

const REASON = "Twee juryleden werden ziek. Een nieuwe avond duurt drie maanden.";

/** Three of five jurors sealed, where the rules promise four; nobody comes any more. */
async function givenGap(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(stage);
  const { tenderId, jury, pitches, criterionIds } = evening;
  await scoreAll(stage, jury.slice(0, 3), pitches, criterionIds);
  const reveal = () => revealRanking(db, stage.coordinator, tenderId, { evenIfUnsealed: true });
  const find = () =>
    readInScope(db, scopeOf(stage.coordinator), (tx) =>
      findException(tx, { corporationId: stage.coordinator.corporationId, tenderId }),
    );
  const seen = async () => (await find())?.askedAt.toISOString() ?? "";
  const ask = (staff: Staff = stage.coordinator) => askException(db, staff, tenderId, REASON);
  const agree = async (staff: Staff = stage.approver) => agreeToException(db, staff, tenderId, await seen());
  return { ...evening, stage, reveal, find, seen, ask, agree };
}

describe("a result with fewer jurors than the rules promise", () => {
  test("waits until one asked with a reason and another agreed, and then opens", async ({ db, owner }) => {
    const { stage, tenderId, reveal, ask, agree, find } = await givenGap(db, owner);
    expect(await reveal()).toMatchObject({ problem: "below-quorum" });
    told("ask", await ask());
    const letters = await lettersOf(db, "exception-approval-asked");
    expect(letters.map(({ props }) => props)).toMatchObject([{ tenderId, reason: REASON }]);
    expect(await reveal()).toMatchObject({ problem: "below-quorum" });
    told("agree", await agree());
    expect(await agree()).toMatchObject({ ok: true });
    told("reveal", await reveal());
    const found = await find();
    expect(found?.reason).toBe(REASON);
    const beside = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      findResultForStaff(tx, stage.coordinator.corporationId, tenderId),
    );
    expect(beside?.exception).toEqual(found);
    // Of whom the first three are, by panel, the draw of the seats says.
    expect(gapsInPublic(found?.gaps ?? [])[0]).toEqual({ of: "whole", present: 3, needed: 4, pitches: 2 });
    const names = await owner`select name from events where name like 'jury.exception%' order by id`;
    expect(names.map(({ name }) => String(name))).toEqual(["jury.exception-asked", "jury.exception-agreed"]);
  });

  test("is not agreed to by who asked, nor agreed to or dropped by who read another request", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, ask, agree, seen, find } = await givenGap(db, owner);
    told("ask", await ask());
    expect(await agree(stage.coordinator)).toMatchObject({ problem: "own-work" });
    const before = await seen();
    await stage.clock.setDays(49.001);
    told("ask again", await askException(db, stage.coordinator, tenderId, "Een andere reden."));
    for (const press of [agreeToException, dropException])
      expect(await press(db, stage.approver, tenderId, before)).toMatchObject({
        problem: "changed-meanwhile",
      });
    expect(await find()).toMatchObject({ reason: "Een andere reden.", agreedAt: null });
  });

  test("is refused by the database itself to one person in two roles", async ({ db, owner }) => {
    const { stage, ask } = await givenGap(db, owner);
    told("ask", await ask());
    const { personId } = stage.coordinator;
    const alone = inScope(db, scopeOf(stage.coordinator), (tx) =>
      tx.update(quorumExceptions).set({ agreedBy: personId, agreedAt: new Date() }),
    );
    await expect(alone).rejects.toThrow();
  });

  test("waits again once it is dropped, and needs nothing where there are enough", async ({ db, owner }) => {
    const { stage, tenderId, reveal, ask, agree, seen, jury, pitches, criterionIds } = await givenGap(
      db,
      owner,
    );
    told("ask", await ask());
    told("agree", await agree());
    told("drop", await dropException(db, stage.approver, tenderId, await seen()));
    expect(await reveal()).toMatchObject({ problem: "below-quorum" });
    await scoreAll(stage, jury.slice(3, 4), pitches, criterionIds);
    expect(await ask()).toMatchObject({ problem: "no-gap" });
    told("reveal", await reveal());
  });

  test("is not decided on a pitch to which nobody gave points", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    const { tenderId, jury, pitches, criterionIds } = await buildEvening(stage);
    await scoreAll(stage, jury.slice(0, 3), pitches.slice(0, 1), criterionIds);
    expect(await askException(db, stage.coordinator, tenderId, REASON)).toMatchObject({
      problem: "pitch-without-points",
    });
  });

  test("is not decided while a conducted evening still goes on", async ({ db, owner }) => {
    const { stage, tenderId, juror, order, criterionIds, step } = await givenConducted(db, owner);
    const [first = ""] = order;
    await step({ step: "begin" });
    await step({ step: "open", applicationId: first });
    told("seal", await recordScores(db, juror, first, fullSheet(criterionIds, "4", "seal")));
    expect(await askException(db, stage.coordinator, tenderId, REASON)).toMatchObject({
      problem: "step-not-now",
    });
  });

  test("is not for a stranger, nor for who only reads, and public only with the result", async ({
    db,
    owner,
  }) => {
    const { stage, ask, agree, reveal } = await givenGap(db, owner);
    const reader = await givenMember(db, "reader", stage.coordinator.corporationId);
    const elsewhere = await givenStage(db, owner);
    expect(await ask({ ...reader, kind: "staff", role: "reader" })).toMatchObject({
      problem: "not-your-role",
    });
    expect(await ask(elsewhere.coordinator)).toMatchObject({ problem: "not-found" });
    told("ask", await ask());
    told("agree", await agree());
    told("reveal", await reveal());
    const seenBy = (scope: Parameters<typeof readInScope>[1]) =>
      readInScope(db, scope, async (tx) => (await tx.select().from(quorumExceptions)).length);
    const both = () => Promise.all([seenBy({ kind: "public" }), seenBy(scopeOf(elsewhere.coordinator))]);
    expect(await both()).toEqual([0, 0]);
    await owner`update results set winner_application_id = (ranking #>> '{plans,0,applicationId}')::uuid,
      proposed_by = ${stage.coordinator.personId}, confirmed_by = ${stage.approver.personId}, published_at = plint_now()`;
    expect(await both()).toEqual([1, 0]);
  });

  test("does not change any more once the points are open", async ({ db, owner }) => {
    const { stage, tenderId, ask, agree, reveal, find } = await givenGap(db, owner);
    told("ask", await ask());
    told("agree", await agree());
    told("reveal", await reveal());
    expect(await dropException(db, stage.approver, tenderId, "")).toMatchObject({
      problem: "not-in-this-state",
    });
    await inScope(db, scopeOf(stage.approver), (tx) => tx.delete(quorumExceptions));
    expect(await find()).not.toBeNull();
  });
});
