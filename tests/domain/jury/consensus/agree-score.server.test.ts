import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import { agreeScore } from "#app/domain/jury/consensus/agree-score.server.ts";
import type { ConsensusInput } from "#app/domain/jury/consensus/consensus-form.ts";
import {
  isRoundOpen,
  listAgreedScores,
  listRevealedPoints,
} from "#app/domain/jury/consensus/round-queries.server.ts";
import { spreads } from "#app/domain/jury/consensus/spread.ts";
import { chooseChair } from "#app/domain/jury/evening/lead-jurors.server.ts";
import { approveReveal, revealEvening } from "#app/domain/jury/evening/reveal-evening.server.ts";
import { ranking, storedRanking } from "#app/domain/jury/ranking.ts";
import { readJudging } from "#app/domain/jury/read-judging.server.ts";
import { findResultForStaff } from "#app/domain/jury/staff-queries.server.ts";
import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import type { Actor, Juror } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { agreedScores } from "#db/schema/agreed-scores.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenCounting } from "#tests/support/counting.ts";
import { givenRevealed } from "#tests/support/decided.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

type Given = Parameters<typeof givenStage>;

/** A revealed evening, with one line of it whose points lie apart. */
async function givenSpread(...[db, owner]: Given) {
  const revealed = await givenRevealed(db, owner);
  const { stage, tenderId, criterionIds } = revealed;
  const asked = { corporationId: stage.coordinator.corporationId, tenderId };
  const as = <Result>(actor: Actor, work: Parameters<typeof readInScope<Result>>[2]) =>
    readInScope(db, scopeOf(actor), work);
  const given = await as(stage.coordinator, (tx) => listRevealedPoints(tx, tenderId));
  const [spread] = spreads(
    given,
    revealed.pitches.map(({ applicationId }) => applicationId),
    criterionIds.map((id) => ({ id })),
  );
  if (!spread) throw new Error("a jury that agrees about everything");
  const input: ConsensusInput = {
    applicationId: spread.applicationId,
    criterionId: spread.criterionId,
    seen: "",
    points: String(spread.lowest + 1) as ConsensusInput["points"],
    motivation: "Het spreekuur gaf de doorslag.",
  };
  const agreed = (actor: Actor) => as(actor, (tx) => listAgreedScores(tx, asked));
  return { ...revealed, as, agreed, input, spread, asked };
}

/** The same after a conducted evening, whose chair is the first juror. */
async function givenChair(...[db, owner]: Given) {
  const given = await givenCounting(db, owner);
  const { conductor, tenderId, juror, stage, step, pitches, criterionIds } = given;
  told("chair", await chooseChair(db, conductor, tenderId, juror.seatId));
  told("agree", await approveReveal(db, conductor.staff, tenderId));
  told("agree", await approveReveal(db, juror, tenderId));
  told("reveal", await revealEvening(db, conductor, tenderId, { evenIfUnsealed: false }));
  const points = (actor: Actor) => readInScope(db, scopeOf(actor), (tx) => listRevealedPoints(tx, tenderId));
  const all = await points(stage.coordinator);
  const [spread] = spreads(
    all,
    pitches.map(({ applicationId }) => applicationId),
    criterionIds.map((id) => ({ id })),
  );
  if (!spread) throw new Error("a jury that agrees about everything");
  const { applicationId, criterionId, lowest } = spread;
  const input: ConsensusInput = {
    applicationId,
    criterionId,
    seen: "",
    points: String(lowest) as ConsensusInput["points"],
    motivation: "De laagste had gelijk.",
  };
  return { ...given, points, all, input, end: () => step({ step: "end" }) };
}

describe("what a jury agrees on", () => {
  test("stands beside the points that were given, changes none of them and no place, and is noted once", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, input, agreed, as, spread } = await givenSpread(db, owner);
    const { coordinator } = stage;
    const scores = () => owner`select * from scores order by seat_id, application_id, criterion_id`;
    const before = await scores();
    const key = randomUUID();
    told("agree", await agreeScore(db, coordinator, tenderId, input, key));
    expect(await agreeScore(db, coordinator, tenderId, input, key)).toMatchObject({ ok: true });
    expect(await agreed(coordinator)).toMatchObject([
      {
        points: Number(input.points),
        motivation: input.motivation,
        lowest: spread.lowest,
        highest: spread.highest,
      },
    ]);
    expect(await scores()).toEqual(before);
    const { stored, recomputed } = await as(coordinator, async (tx) => {
      const row = await findResultForStaff(tx, coordinator.corporationId, tenderId);
      if (!row) throw new Error("a result that was not revealed");
      const { input: judged } = await readJudging(tx, row.tender);
      return { stored: row.result.ranking, recomputed: storedRanking(ranking(judged)) };
    });
    expect(recomputed).toEqual(stored);
    expect(await owner`select count(*)::int as times from events where name = 'jury.score-agreed'`).toEqual([
      { times: 1 },
    ]);
  });

  test("is read beside the result as it is by itself, with the points and whether there is still time", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, input, asked, as } = await givenSpread(db, owner);
    const { coordinator } = stage;
    told("agree", await agreeScore(db, coordinator, tenderId, input));
    const beside = await as(coordinator, (tx) => findResultForStaff(tx, coordinator.corporationId, tenderId));
    const { given, agreed, isOpen } = await as(coordinator, async (tx) => ({
      given: await listRevealedPoints(tx, tenderId),
      agreed: await listAgreedScores(tx, asked),
      isOpen: await isRoundOpen(tx, tenderId),
    }));
    expect([given.length > 0, agreed.length, isOpen]).toEqual([true, 1, true]);
    expect(beside?.round).toEqual({ given: expect.arrayContaining(given), agreed, isOpen });
    expect(beside?.round.given).toHaveLength(given.length);
  });

  test("is replaced by who saw it, and refused to who did not", async ({ db, owner }) => {
    const { stage, tenderId, input, agreed } = await givenSpread(db, owner);
    told("agree", await agreeScore(db, stage.coordinator, tenderId, input));
    const changed = { ...input, motivation: "Anders gezegd." };
    expect(await agreeScore(db, stage.approver, tenderId, changed)).toMatchObject({
      problem: "changed-meanwhile",
    });
    const [noted] = await agreed(stage.approver);
    told(
      "change",
      await agreeScore(db, stage.approver, tenderId, {
        ...changed,
        seen: noted?.notedAt.toISOString() ?? "",
      }),
    );
    expect(await agreed(stage.approver)).toMatchObject([{ motivation: "Anders gezegd." }]);
  });

  test("is only where points lie apart, and between them", async ({ db, owner }) => {
    const { stage, tenderId, input, spread, criterionIds, as } = await givenSpread(db, owner);
    const all = await as(stage.coordinator, (tx) => listRevealedPoints(tx, tenderId));
    const near = criterionIds.find((id) => spreads(all, [input.applicationId], [{ id }]).length === 0);
    if (!near) throw new Error("a jury that agrees about nothing");
    expect(await agreeScore(db, stage.coordinator, tenderId, { ...input, criterionId: near })).toMatchObject({
      problem: "no-round-here",
    });
    const outside = spread.lowest > 1 ? spread.lowest - 1 : spread.highest + 1;
    const points = String(outside) as ConsensusInput["points"];
    expect(await agreeScore(db, stage.coordinator, tenderId, { ...input, points })).toMatchObject({
      problem: "outside-the-points",
      details: { lowest: spread.lowest, highest: spread.highest },
    });
  });

  test("ends when a winner is proposed, also for the database itself", async ({ db, owner }) => {
    const { stage, tenderId, input, decision, spread } = await givenSpread(db, owner);
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, decision));
    expect(await agreeScore(db, stage.approver, tenderId, input)).toMatchObject({ problem: "round-over" });
    const { corporationId, personId } = stage.approver;
    const { applicationId, criterionId, lowest, highest } = spread;
    const row = { corporationId, applicationId, criterionId, lowest, highest, points: lowest };
    const late = inScope(db, scopeOf(stage.approver), (tx) =>
      tx
        .insert(agreedScores)
        .values({ ...row, motivation: "te laat", notedBy: personId, notedAt: new Date() }),
    );
    await expect(late).rejects.toThrow();
  });

  test("is not for a stranger, nor for who only reads", async ({ db, owner }) => {
    const { stage, tenderId, input } = await givenSpread(db, owner);
    const reader = await givenMember(db, "reader", stage.coordinator.corporationId);
    const elsewhere = await givenStage(db, owner);
    expect(await agreeScore(db, { ...reader, kind: "staff", role: "reader" }, tenderId, input)).toMatchObject(
      { problem: "not-your-role" },
    );
    expect(await agreeScore(db, elsewhere.coordinator, tenderId, input)).toMatchObject({
      problem: "round-over",
    });
  });

  test("is read by the maker once the result is public, and of the winner by everybody", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, input, decision } = await givenSpread(db, owner);
    told("agree", await agreeScore(db, stage.coordinator, tenderId, input));
    await owner`insert into agreed_scores (corporation_id, application_id, criterion_id, points, motivation, lowest, highest, noted_by, noted_at)
      select corporation_id, ${decision.winnerApplicationId}, criterion_id, points, 'Van de winnaar.', lowest, highest, noted_by, noted_at
      from agreed_scores`;
    const seenBy = (scope: Parameters<typeof readInScope>[1]) =>
      readInScope(db, scope, async (tx) =>
        (await tx.select().from(agreedScores)).map(({ motivation }) => motivation).toSorted(),
      );
    const makers = await owner<{ id: string }[]>`
      select person_id as id from applications where tender_id = ${tenderId} and id <> ${decision.winnerApplicationId}
      order by id = ${input.applicationId} desc`;
    const [maker, another] = makers.map(({ id }) => ({ kind: "person", personId: id }) as const);
    if (!maker || !another) throw new Error("plans without makers");
    const all = () => Promise.all([seenBy(maker), seenBy(another), seenBy({ kind: "public" })]);
    expect(await all()).toEqual([[], [], []]);
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, decision));
    const [row] = await owner<{ seen: Date }[]>`
      select proposed_at as seen from results where tender_id = ${tenderId}`;
    told("award", await awardSpace(db, stage.approver, tenderId, { seen: row?.seen.toISOString() ?? "" }));
    const winners = "Van de winnaar.";
    expect(await all()).toEqual([[input.motivation, winners].toSorted(), [winners], [winners]]);
  });
});

describe("the round on the phones of a jury", () => {
  test("begins when the hall saw the result: until then a juror reads nobody's points but the own", async ({
    db,
    owner,
  }) => {
    const { points, all, juror, tenderId, input, end } = await givenChair(db, owner);
    expect(await points(juror)).toEqual([]);
    expect(await agreeScore(db, juror, tenderId, input)).toMatchObject({ problem: "round-over" });
    await end();
    expect(await points(juror)).toHaveLength(all.length);
  });

  test("is held by the chair and by no other juror", async ({ db, owner }) => {
    const { juror, other, tenderId, input, end } = await givenChair(db, owner);
    await end();
    expect(await agreeScore(db, other, tenderId, input)).toMatchObject({ problem: "not-your-role" });
    const isOpen = (who: Juror) => readInScope(db, scopeOf(who), (tx) => isRoundOpen(tx, tenderId));
    expect([await isOpen(juror), await isOpen(other)]).toEqual([true, false]);
    told("agree", await agreeScore(db, juror, tenderId, input));
    const seen = await readInScope(db, scopeOf(other), (tx) => listAgreedScores(tx, other));
    expect(seen).toMatchObject([{ motivation: "De laagste had gelijk." }]);
  });

  test("says nothing of a plan to which a juror is tied", async ({ db, owner }) => {
    const { points, juror, other, tenderId, input, end } = await givenChair(db, owner);
    await end();
    told("agree", await agreeScore(db, juror, tenderId, input));
    await owner`insert into recusals (corporation_id, seat_id, application_id)
      select ${other.corporationId}, seat, ${input.applicationId}
      from unnest(${[other.seatId, juror.seatId]}::uuid[]) seat`;
    expect((await points(other)).some(({ applicationId }) => applicationId === input.applicationId)).toBe(
      false,
    );
    expect(await readInScope(db, scopeOf(other), (tx) => listAgreedScores(tx, other))).toEqual([]);
    expect(await agreeScore(db, juror, tenderId, input)).toMatchObject({ problem: "no-round-here" });
  });

  test("is nothing for the juror of another evening", async ({ db, owner }) => {
    const { juror, tenderId, end } = await givenChair(db, owner);
    await end();
    const elsewhere = { ...juror, tenderId: randomUUID(), seatId: randomUUID() };
    const points = await readInScope(db, scopeOf(elsewhere), (tx) => listRevealedPoints(tx, tenderId));
    expect(points).toEqual([]);
  });
});
